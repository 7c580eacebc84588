package zorgian.microscope.spec;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zorgian.lab.scenario.Body;
import zorgian.lab.scenario.Outcome;
import zorgian.lab.scenario.Stage;
import zorgian.microscope.Bench;
import zorgian.microscope.Comparison;
import zorgian.microscope.Laboratory;
import zorgian.microscope.Microscope;
import zorgian.microscope.Researcher;
import zorgian.microscope.Step;

/**
 * Sends researchers to a microscope on whose bench work takes lab time. A researcher's day is written down as "Ada at 0: take, look 20,
 * prepare 50, give back, rest 10"; whatever she has taken and not given back, she gives back at the end, also if the day ends badly.
 */
public final class MicroscopeScenarios {

    private static final Pattern DAY = Pattern.compile("(\\w+) at (\\d+): (.*)");
    private static final int ROUNDS = 6;

    private MicroscopeScenarios() {}

    /** Everybody has a day. */
    public static void days(Stage stage, long slice, List<String> days) throws InterruptedException {
        join(new Lab(stage, slice).begin(days).values());
    }

    /** Everybody has a day, and the bench takes the microscope for each look once more, and gives it back. */
    public static void daysWithTakingBench(Stage stage, long slice, List<String> days) throws InterruptedException {
        Lab lab = new Lab(stage, slice);
        lab.takesIt = true;
        join(lab.begin(days).values());
    }

    /** Everybody has a day, and whoever has come to the end of it, well or badly, works at home: it is seen also if the run has no end. */
    public static void daysAndHome(Stage stage, long slice, List<String> days) throws InterruptedException {
        Lab lab = new Lab(stage, slice);
        lab.worksAtHome = true;
        join(lab.begin(days).values());
    }

    /** Everybody has a day, and somebody is interrupted. */
    public static void daysWithInterrupt(Stage stage, long slice, List<String> days, String interrupted,
            long at) throws InterruptedException {
        Map<String, Thread> researchers = new Lab(stage, slice).begin(days);
        stage.pause(at);
        researchers.get(interrupted).interrupt();
        join(researchers.values());
    }

    /**
     * Everybody has a day, somebody's look or preparation goes wrong when its time is over, for the given time, and somebody is
     * interrupted at
     * each of these ticks.
     */
    public static void daysWithFailureAndInterrupts(Stage stage, long slice, List<String> days, String failing, long time,
            String interrupted,
            List<Long> at) throws InterruptedException {
        Lab lab = new Lab(stage, slice);
        lab.failing = failing;
        lab.failAt = time;
        lab.failure = new BrokenSlide("the slide is broken");
        Map<String, Thread> researchers = lab.begin(days);
        long now = 0;
        for (long tick : at) {
            stage.pause(tick - now);
            now = tick;
            researchers.get(interrupted).interrupt();
        }
        join(researchers.values());
    }

    /** Ada looks and prepares for these times, which do not pass; noted is what the bench is asked for. */
    public static void asked(Stage stage, String slice, String look, String prepare) throws InterruptedException {
        Microscope microscope = new Microscope(Duration.parse(slice), new Bench() {
            @Override
            public void look(String researcher, Duration time) {
                stage.append("looks", String.valueOf(time));
            }

            @Override
            public void prepare(String researcher, Duration time) {
                stage.append("preparations", String.valueOf(time));
            }
        });
        microscope.look("Ada", Duration.parse(look));
        microscope.prepare("Ada", Duration.parse(prepare));
    }

    /**
     * Two researchers, and two threads, of the name Ada: one has the microscope from 0 to 20, the other wants it from 10 on; then both
     * look.
     */
    public static void namesakes(Stage stage) throws InterruptedException {
        Lab lab = new Lab(stage, 5);
        Thread first = stage.client("Ada", () -> {
            lab.microscope.take();
            stage.pause(20);
            lab.microscope.giveBack();
            stage.pause(20);
            lab.microscope.look("Ada", Duration.ofMillis(20));
        });
        Thread second = stage.client("the other Ada", () -> {
            Thread.currentThread().setName("Ada");
            stage.pause(5);
            stage.note("the other Ada", refused(stage.call("the other Ada gives back", lab::giveBack)));
            stage.pause(5);
            stage.call("the other Ada takes", lab::take);
            lab.microscope.giveBack();
            stage.pause(21);
            lab.microscope.look("Ada", Duration.ofMillis(20));
        });
        join(List.of(first, second));
    }

    /**
     * Two microscopes with benches and slices of their own, 5 and 7, which are used at the same time; then somebody
     * takes both, and gives back the second before the first, through which Finn looks then.
     */
    public static void twoMicroscopes(Stage stage) throws InterruptedException {
        Lab one = new Lab(stage, 5);
        Lab other = new Lab(stage, 7);
        List<Thread> all = new ArrayList<>(one.begin(List.of("Ada at 0: look 20", "Cleo at 1: look 10")).values());
        all.addAll(other.begin(List.of("Ben at 0: look 21", "Dan at 1: look 14")).values());
        join(all);
        stage.note("looked through one", one.ticksLooked);
        stage.note("looked through the other", other.ticksLooked);
        one.microscope.take();
        other.microscope.take();
        other.microscope.giveBack();
        one.microscope.giveBack();
        join(one.begin(List.of("Finn at 5: look 5")).values());
    }

    /** Everybody has a day, and something goes wrong with somebody's look or preparation, when its time is over, for the given time. */
    public static void daysWithFailure(Stage stage, long slice, List<String> days, String failing, long time, String kind)
            throws InterruptedException {
        Lab lab = new Lab(stage, slice);
        lab.failing = failing;
        lab.failAt = time;
        lab.failure = kind.equals("an error") ? new AssertionError("the bench shakes") : new BrokenSlide("the slide is broken");
        join(lab.begin(days).values());
    }

    /** Four researchers with the same plan, "look 10, prepare 50", compared by the given laboratory. */
    public static void compare(Stage stage, long slice, String plan) throws Exception {
        List<Step> steps = Stream.of(plan.split(", ")).map(MicroscopeScenarios::step).toList();
        List<Researcher> researchers = Stream.of("Ada", "Ben", "Cleo", "Dan").map(name -> new Researcher(name, steps)).toList();
        Comparison comparison = new Laboratory(new Lab(stage, slice).microscope).compare(researchers);
        stage.note("one after the other", comparison.oneAfterTheOther().toMillis());
        stage.note("at once", comparison.atOnce().toMillis());
        stage.note("factor", stage.call("speedUp", () -> plain(comparison.speedUp())).value());
    }

    /** What comes out for these times, in nanoseconds. */
    public static Object speedUp(Stage stage, long oneAfterTheOther, long atOnce) {
        return plain(new Comparison(Duration.ofNanos(oneAfterTheOther), Duration.ofNanos(atOnce)).speedUp());
    }

    /**
     * Ada has the microscope from 0 to 50. Ben, who has never had it, gives it back at 10, and Cleo wants it from 20 on. Ada gives it
     * back twice.
     */
    public static void strangersGiveBack(Stage stage) throws InterruptedException {
        Lab lab = new Lab(stage, 5);
        Thread ada = stage.client("Ada", () -> {
            lab.microscope.take();
            stage.pause(50);
            lab.microscope.giveBack();
            stage.note("Ada", refused(stage.call("Ada gives back once more", lab::giveBack)));
        });
        Thread ben = stage.client("Ben", () -> {
            stage.pause(10);
            stage.note("Ben", refused(stage.call("Ben gives back", lab::giveBack)));
        });
        List<Thread> all = new ArrayList<>(lab.begin(List.of("Cleo at 20: look 5")).values());
        all.add(ada);
        all.add(ben);
        join(all);
        stage.note("nobody", refused(stage.call("somebody gives back what is free", lab::giveBack)));
        join(lab.begin(List.of("Dan at 10: look 5")).values());
    }

    /**
     * Six times the same at once: Ben and Cleo wait, and just when Ben's turn comes he is interrupted. Whether he has the microscope then
     * or not is open; if he has, he gives it back at once. Cleo gets it in any event, and has it for a tick.
     *
     * @param order what comes first, "interrupt", "give back", or "in between" for a give-back while Ben is on his way out of the line and
     *     finds the monitor of the microscope, if he needs it, taken
     */
    public static void interruptedWhenTheTurnComes(Stage stage, String order) throws InterruptedException {
        List<Lab> labs = new ArrayList<>();
        List<Thread> bens = new ArrayList<>();
        List<Thread> cleos = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            Lab lab = new Lab(stage, 100);
            labs.add(lab);
            lab.microscope.take();
            bens.add(stage.client("Ben " + round, lab.takesAndGivesBack(2L * round, 0)));
            cleos.add(stage.client("Cleo " + round, lab.takesAndGivesBack(2L * round + 1, 1)));
        }
        stage.pause(50);
        for (int round = 0; round < ROUNDS; round++) {
            handOver(stage, labs.get(round).microscope, bens.get(round), order);
        }
        stage.pause(10);
        join(bens);
        join(cleos);
    }

    /**
     * Six times the same, one after the other: Ben stands in line in the middle of his look, or because he has taken the microscope and has
     * prepared, and Cleo behind him; and just when his turn comes he is interrupted.
     *
     * @param what "look" or "prepare"
     * @param order what comes first, as above
     */
    public static void interruptedWhenTheTurnComesAgain(Stage stage, String what, String order) throws InterruptedException {
        List<Thread> all = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            Lab lab = new Lab(stage, 10);
            String ben = "Ben " + round;
            String plan = what.equals("look") ? "look 30" : "take, prepare 20, give back";
            Map<String, Thread> both = lab.begin(List.of("Ben at 0: " + plan, "Cleo at 25: take, rest 1, give back"), " " + round);
            all.addAll(both.values());
            long moment = 50L + round;
            all.add(stage.client("Ada " + round, () -> {
                stage.pause(1);
                lab.microscope.take();
                stage.pause(moment - stage.now());
                if (both.get(ben).isAlive()) {
                    stage.append("interrupted in line", ben);
                }
                handOver(stage, lab.microscope, both.get(ben), order);
            }));
        }
        join(all);
    }

    private static void handOver(Stage stage, Microscope microscope, Thread next, String order) throws InterruptedException {
        switch (order) {
            case "interrupt" -> {
                next.interrupt();
                microscope.giveBack();
            }
            case "give back" -> {
                microscope.giveBack();
                next.interrupt();
            }
            default -> {
                synchronized (microscope) {
                    next.interrupt();
                    stage.settle();
                    microscope.giveBack();
                }
            }
        }
    }

    /**
     * Everything that can happen to researchers, all at one microscope, with slices of 5. Here it only matters what threads do to each
     * other.
     */
    public static void inAnyEvent(Stage stage) throws InterruptedException {
        Lab lab = new Lab(stage, 5);
        lab.failing = "Cleo";
        lab.failAt = 5;
        lab.failure = new BrokenSlide("the slide is broken");
        Map<String, Thread> researchers = lab.begin(List.of("Ada at 0: look 20, take, look 10, give back", "Ben at 1: take, take, look "
                + "10, prepare 10",
                "Cleo at 2: look 20", "Dan at 3: look 20", "Eve at 4: give back", "Finn at 6: take, look 20, prepare 20",
                        "Gus at 200: prepare 20, take, give back, take, give back",
                                "Hal at 210: prepare 10, take, give back, take, give back"));
        stage.pause(8);
        researchers.get("Dan").interrupt();
        researchers.get("Finn").interrupt();
        join(researchers.values());
    }

    /** Offers what makes no sense; then Ada looks. */
    public static void refuse(Stage stage) throws InterruptedException {
        Lab lab = new Lab(stage, 5);
        Duration slice = Duration.ofMillis(5);
        Microscope microscope = lab.microscope;
        stage.call("no slice", () -> new Microscope(null, lab));
        stage.call("a slice of zero", () -> new Microscope(Duration.ZERO, lab));
        stage.call("a slice below zero", () -> new Microscope(slice.negated(), lab));
        stage.call("no bench", () -> new Microscope(slice, null));
        stage.call("nobody looks", () -> looked(microscope, null, slice));
        stage.call("a look without a time", () -> looked(microscope, "Ada", null));
        stage.call("a look of zero", () -> looked(microscope, "Ada", Duration.ZERO));
        stage.call("a look below zero", () -> looked(microscope, "Ada", slice.negated()));
        stage.call("nobody prepares", () -> prepared(microscope, null, slice));
        stage.call("a preparation without a time", () -> prepared(microscope, "Ada", null));
        stage.call("a preparation of zero", () -> prepared(microscope, "Ada", Duration.ZERO));
        stage.call("a preparation below zero", () -> prepared(microscope, "Ada", slice.negated()));
        join(lab.begin(List.of("Ada at 1: look 5")).values());
    }

    /**
     * Ada has the microscope from 0 to 50, and Cleo waits for it. Ben wants to look for no time at 10, and Ada to prepare without a name
     * at 20.
     */
    public static void refuseWhileTaken(Stage stage) throws InterruptedException {
        Lab lab = new Lab(stage, 5);
        Thread ada = stage.client("Ada", () -> {
            lab.microscope.take();
            stage.pause(20);
            stage.call("Ada prepares without a name", () -> prepared(lab.microscope, null, Duration.ofMillis(5)));
            stage.pause(30);
            lab.microscope.giveBack();
        });
        Thread ben = stage.client("Ben", () -> {
            stage.pause(10);
            stage.call("Ben looks for no time", () -> looked(lab.microscope, "Ben", Duration.ZERO));
        });
        List<Thread> all = new ArrayList<>(lab.begin(List.of("Cleo at 15: look 5")).values());
        all.add(ada);
        all.add(ben);
        join(all);
    }

    private static Object looked(Microscope microscope, String researcher, Duration time) throws InterruptedException {
        microscope.look(researcher, time);
        return null;
    }

    private static Object prepared(Microscope microscope, String researcher, Duration time) throws InterruptedException {
        microscope.prepare(researcher, time);
        return null;
    }

    private static Step step(String words) {
        Duration time = Duration.ofMillis(number(words));
        return words.startsWith("look") ? new Step.Look(time) : new Step.Prepare(time);
    }

    private static long number(String words) {
        return Long.parseLong(words.substring(words.indexOf(' ') + 1));
    }

    private static Object plain(OptionalDouble factor) {
        return factor == null ? null : factor.isPresent() ? (Object) factor.getAsDouble() : "none";
    }

    private static String refused(Outcome<?> outcome) {
        if (outcome.thrown() instanceof IllegalStateException || outcome.thrown() instanceof IllegalMonitorStateException) {
            return "refused";
        }
        return outcome.returned() ? "accepted" : outcome.thrown().getClass().getSimpleName();
    }

    private static void join(Iterable<Thread> researchers) throws InterruptedException {
        for (Thread researcher : researchers) {
            researcher.join();
        }
    }

    private static final class BrokenSlide extends RuntimeException {

        private static final long serialVersionUID = 1;

        BrokenSlide(String message) {
            super(message);
        }
    }

    /** A microscope and its bench. */
    private static final class Lab implements Bench {

        private final Stage stage;
        private final Microscope microscope;
        private boolean takesIt;
        private String failing = "nobody";
        private long failAt;
        private Throwable failure;
        private boolean worksAtHome;
        /** Guarded by the protocol of the microscope and by nothing else. */
        private long ticksLooked;

        Lab(Stage stage, long slice) {
            this.stage = stage;
            this.microscope = new Microscope(Duration.ofMillis(slice), this);
        }

        @Override
        public void look(String researcher, Duration time) throws InterruptedException {
            ticksLooked += time.toMillis();
            if (takesIt) {
                microscope.take();
                microscope.giveBack();
            }
            work("look of ", researcher, time);
        }

        @Override
        public void prepare(String researcher, Duration time) throws InterruptedException {
            work("preparation of ", researcher, time);
        }

        private void work(String what, String researcher, Duration time) throws InterruptedException {
            if (!Thread.currentThread().getName().equals(researcher)) {
                stage.tally("works on somebody else's thread");
            }
            stage.work(what + researcher, time.toMillis());
            if (researcher.equals(failing) && stage.now() >= failAt) {
                if (failure instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) failure;
            }
        }

        Map<String, Thread> begin(List<String> days) {
            return begin(days, "");
        }

        /** @param suffix of the names */
        Map<String, Thread> begin(List<String> days, String suffix) {
            Map<String, Thread> researchers = new LinkedHashMap<>();
            for (String day : days) {
                Matcher parts = DAY.matcher(day);
                if (!parts.matches()) {
                    throw new IllegalArgumentException("not a day: " + day);
                }
                String name = parts.group(1) + suffix;
                long at = Long.parseLong(parts.group(2));
                List<String> steps = List.of(parts.group(3).split(", "));
                researchers.put(name, stage.client(name, () -> {
                    if (at > 0) {
                        stage.pause(at);
                    }
                    stage.call(name, () -> day(name, steps));
                    if (worksAtHome) {
                        stage.workToItsEnd("work at home of " + name, 1);
                    }
                }));
            }
            return researchers;
        }

        private Object day(String name, List<String> steps) throws InterruptedException {
            int taken = 0;
            try {
                for (String step : steps) {
                    if (step.equals("interrupt")) {
                        Thread.currentThread().interrupt();
                    } else if (step.equals("take")) {
                        microscope.take();
                        taken++;
                        stage.append("had by", name);
                    } else if (step.equals("give back")) {
                        taken--;
                        microscope.giveBack();
                    } else if (step.startsWith("look")) {
                        microscope.look(name, Duration.ofMillis(number(step)));
                    } else if (step.startsWith("prepare")) {
                        microscope.prepare(name, Duration.ofMillis(number(step)));
                    } else {
                        stage.pause(number(step));
                    }
                }
            } finally {
                for (; taken > 0; taken--) {
                    if (!refused(stage.call("giving back what was taken", this::giveBack)).equals("accepted")) {
                        stage.append("taken and gone", name + " (" + String.join(", ", steps) + ")");
                    }
                }
            }
            return null;
        }

        Body takesAndGivesBack(long at, long hasIt) {
            return () -> {
                stage.pause(at);
                if (stage.call("somebody whose turn comes", this::take).returned()) {
                    // Whoever has been interrupted and has it all the same must not wait: that would end at once.
                    if (hasIt > 0) {
                        stage.pause(hasIt);
                    }
                    microscope.giveBack();
                    stage.tally("came to their turn");
                }
            };
        }

        private Object take() throws InterruptedException {
            microscope.take();
            return null;
        }

        Object giveBack() {
            microscope.giveBack();
            return null;
        }
    }
}
