package zorgian.deadlock.spec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zorgian.deadlock.Cycle;
import zorgian.deadlock.DeadlockDetector;
import zorgian.deadlock.Experiment;
import zorgian.deadlock.Instrument;
import zorgian.deadlock.Laboratory;
import zorgian.deadlock.Snapshot;
import zorgian.lab.scenario.Body;
import zorgian.lab.scenario.Outcome;
import zorgian.lab.scenario.Stage;

/**
 * What researchers do in the student's laboratory, and what is shown to the student's detector. Instruments contain real locks.
 * Switching one on takes 10
 * ticks unless a scenario says otherwise, and can be done 200 times: far more often than anybody needs who does not try again without a
 * pause. Scenarios
 * note under "worked without" who did not hold what the work needed, and under "left behind" which instruments were still taken at the end.
 */
public final class DeadlockScenarios {

    private static final int LIFE_OF_A_LAMP = 200;
    private static final Pattern PLAN = Pattern.compile("(\\w+) at (\\d+) needs (.*) for (\\d+)");

    private DeadlockScenarios() {
    }

    /** Researchers with plans such as "Ada at 0 needs microscope, centrifuge for 100". */
    public static void research(Stage stage, List<String> shelf, List<String> plans) throws Exception {
        play(stage, new Bench(stage, shelf, 10), plans);
    }

    /** The same with instruments that are on at once. */
    public static void researchWithoutWarmUp(Stage stage, List<String> shelf, List<String> plans) throws Exception {
        play(stage, new Bench(stage, shelf, 0), plans);
    }

    /** The same with 10 ticks, where one of the researchers is interrupted at this tick. Notes how that one came back. */
    public static void interruptedResearch(Stage stage, List<String> shelf, List<String> plans, String who, long tick) throws Exception {
        Bench bench = new Bench(stage, shelf, 10);
        List<Thread> researchers = begin(stage, bench, plans);
        stage.pause(tick);
        researchers.stream().filter(researcher -> researcher.getName().equals(who)).forEach(Thread::interrupt);
        join(researchers);
        bench.sayHowItEnded();
    }

    private static void play(Stage stage, Bench bench, List<String> plans) throws Exception {
        join(begin(stage, bench, plans));
        bench.sayHowItEnded();
    }

    private static List<Thread> begin(Stage stage, Bench bench, List<String> plans) {
        List<Thread> researchers = new ArrayList<>();
        for (String plan : plans) {
            Matcher parts = PLAN.matcher(plan);
            if (!parts.matches()) {
                throw new IllegalArgumentException("Not a plan: " + plan);
            }
            List<String> needs = parts.group(3).equals("nothing") ? List.of() : List.of(parts.group(3).split(", "));
            long ticks = Long.parseLong(parts.group(4));
            researchers.add(bench.researcher(parts.group(1), Long.parseLong(parts.group(2)), needs, work(stage, parts.group(1), ticks)));
        }
        return researchers;
    }

    /** For every two orders of the instruments that begin differently: two researchers with these orders, in a laboratory of their own. */
    public static void everyOrder(Stage stage, List<String> shelf) throws Exception {
        List<List<String>> orders = ordersOf(shelf);
        for (List<String> first : orders) {
            for (List<String> second : orders.subList(orders.indexOf(first) + 1, orders.size())) {
                if (!first.get(0).equals(second.get(0))) {
                    stage.note("meeting", first + " against " + second);
                    Bench bench = new Bench(stage, shelf, 10);
                    join(List.of(bench.researcher("Ada", 0, first, () -> "done"), bench.researcher("Ben", 1, second, () -> "done")));
                    if (!bench.sayHowItEnded()) {
                        return;
                    }
                }
            }
        }
    }

    /** A researcher alone; returns what the laboratory returned. */
    public static Object alone(Stage stage) throws Exception {
        Bench bench = new Bench(stage, List.of("microscope", "centrifuge"), 10);
        Thread caller = Thread.currentThread();
        Outcome<Object> outcome = stage.call("Ada", () -> bench.laboratory.run(bench.experiment("Ada", List.of("centrifuge", "microscope"),
                () -> {
            stage.work("work of Ada", 100);
            stage.note("worked on the calling thread", Thread.currentThread() == caller);
            return "forty-two cells";
        })));
        bench.sayHowItEnded();
        return outcome.value();
    }

    /**
     * Ada's work fails after 50 ticks while Ben waits for the same instruments; Cleo's fails a little earlier, with an instrument of her
     * own.
     */
    public static void failingWork(Stage stage, String kind) throws Exception {
        Bench bench = new Bench(stage, List.of("microscope", "centrifuge", "incubator"), 10);
        Exception spill = new Spill("acid on the bench");
        Throwable quake = new AssertionError("the bench shakes");
        List<String> both = List.of("microscope", "centrifuge");
        Thread ada = bench.researcher("Ada", 0, both, () -> fail(stage, "Ada", kind.equals("an exception") ? spill : quake));
        Thread ben = bench.researcher("Ben", 1, both, work(stage, "Ben", 100));
        Thread cleo = bench.researcher("Cleo", 2, List.of("incubator"), () -> fail(stage, "Cleo", spill));
        join(List.of(ada, ben, cleo));
        bench.sayHowItEnded();
    }

    /**
     * The centrifuge cannot be switched on; Ada wants it after the microscope, and Cleo waits for the microscope meanwhile. Ben comes
     * later and wants the
     * microscope only. At 400 the centrifuge is mended, and Dan wants both.
     */
    public static void brokenInstrument(Stage stage, String kind) throws Exception {
        Bench bench = new Bench(stage, List.of("microscope", "centrifuge"), 10);
        BenchInstrument centrifuge = bench.instruments.get("centrifuge");
        centrifuge.failure = kind.equals("an exception") ? new IllegalStateException("The lamp is broken") : new AssertionError("The "
                + "lamp bursts");
        Thread ada = bench.researcher("Ada", 0, List.of("microscope", "centrifuge"), work(stage, "Ada", 100));
        Thread cleo = bench.researcher("Cleo", 5, List.of("microscope"), work(stage, "Cleo", 10));
        Thread ben = bench.researcher("Ben", 200, List.of("microscope"), work(stage, "Ben", 100));
        Thread dan = bench.researcher("Dan", 401, List.of("microscope", "centrifuge"), work(stage, "Dan", 100));
        stage.pause(400);
        centrifuge.failure = null;
        join(List.of(ada, ben, cleo, dan));
        bench.sayHowItEnded();
    }

    /**
     * Ada's work and then her centrifuge fail in these ways, each in a laboratory of its own; notes whether the very same came out of run.
     */
    public static void failuresAsTheyAre(Stage stage) throws Exception {
        for (Throwable failure : List.of(new Spill("acid"), new AssertionError("the bench shakes"), new InterruptedException("nobody did"),
                new CompletionException("shaken", new Spill("acid")), new ExecutionException("stirred", new Spill("acid")))) {
            Bench bench = new Bench(stage, List.of("microscope", "centrifuge"), 0);
            noteWhatComesOut(stage, bench, "work", failure, () -> fail(stage, "Ada", failure));
        }
        for (Throwable failure : List.of(new IllegalStateException("The lamp is broken"), new AssertionError("The lamp bursts"))) {
            Bench bench = new Bench(stage, List.of("microscope", "centrifuge"), 0);
            bench.instruments.get("centrifuge").failure = failure;
            noteWhatComesOut(stage, bench, "centrifuge", failure, work(stage, "Ada", 100));
        }
    }

    private static void noteWhatComesOut(Stage stage, Bench bench, String where, Throwable failure, Callable<Object> work) {
        Outcome<Object> outcome = stage.call("Ada", () -> bench.laboratory.run(bench.experiment("Ada", List.of("microscope", "centrifuge"),
                work)));
        stage.note(failure.getClass().getSimpleName() + " of the " + where, outcome.thrown() == failure ? "as it is" : "something else");
    }

    /** Ada's work ends, well or with an exception, and leaves her interrupted; Ben waits for the same instruments. */
    public static void interruptLeftByTheWork(Stage stage, String end) throws Exception {
        Bench bench = new Bench(stage, List.of("microscope", "centrifuge"), 10);
        List<String> both = List.of("microscope", "centrifuge");
        Thread ada = bench.researcher("Ada", 0, both, () -> {
            stage.work("work of Ada", 100);
            Thread.currentThread().interrupt();
            if (end.equals("fails")) {
                throw new Spill("acid on the bench");
            }
            return "Ada's result";
        });
        Thread ben = bench.researcher("Ben", 30, both, work(stage, "Ben", 100));
        join(List.of(ada, ben));
        bench.sayHowItEnded();
    }

    /**
     * Four threads of one name; three have the very same experiment, so that two of them wait at once, and the first runs it twice. The
     * fourth shares nothing with them.
     */
    public static void fourAdas(Stage stage) throws Exception {
        Bench bench = new Bench(stage, List.of("microscope", "centrifuge", "incubator"), 10);
        Experiment<Object> both = bench.experiment("Ada", List.of("microscope", "centrifuge"), work(stage, "Ada", 100));
        Experiment<Object> third = bench.experiment("Ada", List.of("incubator"), work(stage, "Ada", 500));
        Thread first = stage.client("Ada", () -> {
            bench.runs(both);
            bench.runs(both);
        });
        Thread second = stage.client("Ada", () -> {
            stage.pause(1);
            bench.runs(both);
        });
        Thread other = stage.client("Ada", () -> {
            stage.pause(2);
            bench.runs(third);
        });
        Thread last = stage.client("Ada", () -> {
            stage.pause(3);
            bench.runs(both);
        });
        join(List.of(first, second, other, last));
        bench.sayHowItEnded();
    }

    /** Two laboratories with a microscope each: Ada works in the first, Ben in the second; then Ada brings Ben's microscope along. */
    public static void twoLaboratories(Stage stage) throws Exception {
        Bench here = new Bench(stage, List.of("microscope"), 10);
        Bench there = new Bench(stage, List.of("microscope"), 10);
        Thread ada = here.researcher("Ada", 0, List.of("microscope"), work(stage, "Ada", 100));
        Thread ben = there.researcher("Ben", 0, List.of("microscope"), work(stage, "Ben", 100));
        join(List.of(ada, ben));
        stage.call("an instrument of the other laboratory", () -> here.laboratory.run(there.experiment("Ada", List.of("microscope"),
                () -> "done")));
        there.sayHowItEnded();
        here.sayHowItEnded();
    }

    /**
     * While Ada switches on, a second laboratory is equipped with the same instruments the other way round, and nobody works in it.
     * Then Ben comes to the first.
     */
    public static void mirroredLaboratory(Stage stage) throws Exception {
        Bench bench = new Bench(stage, List.of("microscope", "centrifuge"), 10);
        List<Instrument> mirrored = new ArrayList<>(bench.instruments.values());
        Collections.reverse(mirrored);
        Thread ada = bench.researcher("Ada", 0, List.of("microscope", "centrifuge"), work(stage, "Ada", 100));
        Thread ben = bench.researcher("Ben", 6, List.of("microscope", "centrifuge"), work(stage, "Ben", 100));
        stage.pause(5);
        stage.call("a second laboratory", () -> new Laboratory(mirrored));
        join(List.of(ada, ben));
        bench.sayHowItEnded();
    }

    /**
     * So many pairs, each with a laboratory of its own, so that nobody is woken by the way: Ada needs the microscope until 100, and Ben
     * comes for it at that very tick. Nothing has to be switched on.
     */
    public static void asksAsItEnds(Stage stage, int pairs) throws Exception {
        List<Bench> benches = new ArrayList<>();
        List<Thread> researchers = new ArrayList<>();
        for (int pair = 1; pair <= pairs; pair++) {
            Bench bench = new Bench(stage, List.of("microscope"), 0);
            Experiment<Object> experiment = bench.experiment("Ben", List.of("microscope"), () -> "Ben's result");
            String ben = "Ben " + pair;
            benches.add(bench);
            researchers.add(bench.researcher("Ada " + pair, 0, List.of("microscope"), work(stage, "Ada " + pair, 100)));
            researchers.add(stage.client(ben, () -> {
                stage.work("way of " + ben, 100);
                if (stage.call(ben, () -> bench.laboratory.run(experiment)).returned()) {
                    stage.tally("experiments done");
                }
            }));
        }
        join(researchers);
        for (Bench bench : benches) {
            if (!bench.sayHowItEnded()) {
                return;
            }
        }
    }

    /** A laboratory without instruments, and an experiment that needs none. */
    public static void emptyLaboratory(Stage stage) throws Exception {
        play(stage, new Bench(stage, List.of(), 10), List.of("Ada at 0 needs nothing for 100"));
    }

    /** Ada uses the microscope until 310. Ben wants centrifuge and microscope from 20 on and is interrupted at 50. */
    public static void interruptedWhileWaiting(Stage stage) throws Exception {
        Bench bench = new Bench(stage, List.of("centrifuge", "microscope"), 10);
        Thread ada = bench.researcher("Ada", 0, List.of("microscope"), work(stage, "Ada", 300));
        Thread ben = bench.researcher("Ben", 20, List.of("centrifuge", "microscope"), work(stage, "Ben", 100));
        stage.pause(50);
        ben.interrupt();
        stage.settle();
        stage.note("centrifuge free again", !bench.instruments.get("centrifuge").lock.isLocked());
        join(List.of(ada, ben));
        bench.sayHowItEnded();
    }

    /**
     * The last thing that Ada's work does is to interrupt Ben and Bob, who wait for what she has: she gives back before they have gone.
     * Cleo waits too, and Eve comes later.
     */
    public static void interruptedByWhoGivesBack(Stage stage) throws Exception {
        Bench bench = new Bench(stage, List.of("microscope", "centrifuge"), 10);
        Thread ben = bench.researcher("Ben", 25, List.of("microscope"), work(stage, "Ben", 100));
        Thread bob = bench.researcher("Bob", 26, List.of("centrifuge", "microscope"), work(stage, "Bob", 100));
        Thread ada = bench.researcher("Ada", 0, List.of("microscope", "centrifuge"), () -> {
            stage.work("work of Ada", 100);
            ben.interrupt();
            bob.interrupt();
            return "Ada's result";
        });
        Thread cleo = bench.researcher("Cleo", 30, List.of("microscope"), work(stage, "Cleo", 100));
        Thread eve = bench.researcher("Eve", 600, List.of("centrifuge", "microscope"), work(stage, "Eve", 100));
        join(List.of(ada, ben, bob, cleo, eve));
        bench.sayHowItEnded();
    }

    /** Ada is interrupted at 50, in the middle of her work; Ben waits for her microscope. */
    public static void interruptedAtWork(Stage stage) throws Exception {
        Bench bench = new Bench(stage, List.of("microscope"), 10);
        Thread ada = bench.researcher("Ada", 0, List.of("microscope"), work(stage, "Ada", 300));
        Thread ben = bench.researcher("Ben", 20, List.of("microscope"), work(stage, "Ben", 100));
        stage.pause(50);
        ada.interrupt();
        join(List.of(ada, ben));
        bench.sayHowItEnded();
    }

    /** Ada comes to the laboratory with her interrupt flag set. */
    public static void interruptedBefore(Stage stage) throws Exception {
        Bench bench = new Bench(stage, List.of("microscope"), 10);
        Thread ada = stage.client("Ada", () -> {
            Thread.currentThread().interrupt();
            stage.call("Ada", () -> bench.laboratory.run(bench.experiment("Ada", List.of("microscope"), work(stage, "Ada", 100))));
        });
        ada.join();
        bench.sayHowItEnded();
    }

    /** What makes no sense. */
    public static void nonsense(Stage stage) throws Exception {
        Bench bench = new Bench(stage, List.of("microscope", "centrifuge"), 10);
        Instrument microscope = bench.instruments.get("microscope");
        Instrument stranger = new BenchInstrument(stage, "telescope", 10);
        stage.call("a laboratory without a list", () -> new Laboratory(null));
        stage.call("the same instrument twice in the laboratory", () -> new Laboratory(List.of(microscope, stranger, microscope)));
        stage.call("nothing on a place of the shelf", () -> new Laboratory(Arrays.asList(microscope, null)));
        stage.call("no experiment", () -> bench.laboratory.run(null));
        stage.call("an instrument from elsewhere",
                () -> bench.laboratory.run(new Experiment<>(List.of(microscope, stranger), work(stage, "nobody", 100))));
        stage.call("the same instrument needed twice",
                () -> bench.laboratory.run(new Experiment<>(List.of(microscope, microscope), work(stage, "nobody", 100))));
        stage.call("no snapshot", () -> new DeadlockDetector().findCycle(null));
        join(List.of(bench.researcher("Ada", 0, List.of("microscope", "centrifuge"), work(stage, "Ada", 100))));
        bench.sayHowItEnded();
    }

    /**
     * Shows the detector what was seen: "Ada holds microscope", "Ben waits for microscope".
     *
     * @return the researchers of the cycle, turned so that the alphabetically first comes first; "none" if there is no cycle
     */
    public static Object detect(Stage stage, List<String> seen) {
        return found(new DeadlockDetector(), snapshot(seen));
    }

    /** Shows the detector so many who wait one behind the other; the last waits behind Ada and Ben, who wait for each other. */
    public static Object detectBehindLine(Stage stage, int length) {
        Map<String, String> heldBy = new LinkedHashMap<>();
        Map<String, String> waitsFor = new LinkedHashMap<>();
        waitsFor.put("Yan 1", "i2");
        heldBy.put("microscope", "Ada");
        heldBy.put("centrifuge", "Ben");
        waitsFor.put("Ada", "centrifuge");
        waitsFor.put("Ben", "microscope");
        for (int number = 2; number <= length; number++) {
            heldBy.put("i" + number, "Yan " + number);
            waitsFor.put("Yan " + number, number == length ? "microscope" : "i" + (number + 1));
        }
        return found(new DeadlockDetector(), new Snapshot(heldBy, waitsFor));
    }

    /** Shows the same detector one snapshot after the other; returns all answers. */
    public static Object detectInTurn(Stage stage, List<List<String>> snapshots) {
        DeadlockDetector detector = new DeadlockDetector();
        List<Object> answers = new ArrayList<>();
        snapshots.forEach(seen -> answers.add(found(detector, snapshot(seen))));
        return answers;
    }

    /**
     * The same, where somebody of his or her own shows each of them at the same time; notes the answers under the numbers of the snapshots.
     */
    public static void detectAtOnce(Stage stage, List<List<String>> snapshots) throws Exception {
        DeadlockDetector detector = new DeadlockDetector();
        List<Thread> cleaners = new ArrayList<>();
        for (List<String> seen : snapshots) {
            String number = "snapshot " + (cleaners.size() + 1);
            cleaners.add(stage.client(number, () -> {
                stage.pause(1);
                stage.note(number, found(detector, snapshot(seen)));
            }));
        }
        join(cleaners);
    }

    private static Snapshot snapshot(List<String> seen) {
        Map<String, String> heldBy = new LinkedHashMap<>();
        Map<String, String> waitsFor = new LinkedHashMap<>();
        for (String sight : seen) {
            String[] words = sight.split(" holds | waits for ");
            if (sight.contains(" holds ")) {
                heldBy.put(words[1], words[0]);
            } else {
                waitsFor.put(words[0], words[1]);
            }
        }
        return new Snapshot(heldBy, waitsFor);
    }

    private static Object found(DeadlockDetector detector, Snapshot snapshot) {
        Optional<Cycle> cycle = detector.findCycle(snapshot);
        if (cycle == null) {
            return "null";
        }
        return cycle.isEmpty() ? "none" : turned(cycle.get().researchers());
    }

    private static List<String> turned(List<String> researchers) {
        List<String> turned = new ArrayList<>(researchers);
        Collections.rotate(turned, -researchers.indexOf(Collections.min(researchers)));
        return turned;
    }

    private static Callable<Object> work(Stage stage, String who, long ticks) {
        return () -> {
            stage.work("work of " + who, ticks);
            return who + "'s result";
        };
    }

    private static Object fail(Stage stage, String who, Throwable problem) throws Exception {
        stage.work("work of " + who, 50);
        if (problem instanceof Error error) {
            throw error;
        }
        throw (Exception) problem;
    }

    private static List<List<String>> ordersOf(List<String> things) {
        if (things.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> orders = new ArrayList<>();
        for (String first : things) {
            List<String> others = new ArrayList<>(things);
            others.remove(first);
            for (List<String> rest : ordersOf(others)) {
                List<String> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                orders.add(order);
            }
        }
        return orders;
    }

    private static void join(List<Thread> researchers) throws InterruptedException {
        for (Thread researcher : researchers) {
            researcher.join();
        }
    }

    /** A laboratory and its instruments. A shelf such as "microscope#1", "microscope#2" holds two instruments of the same name. */
    private static final class Bench {

        private final Stage stage;
        private final Map<String, BenchInstrument> instruments = new LinkedHashMap<>();
        private final Laboratory laboratory;
        private final TreeSet<String> workedWithout = new TreeSet<>();

        Bench(Stage stage, List<String> shelf, long warmUp) {
            this.stage = stage;
            for (String name : shelf) {
                instruments.put(name, new BenchInstrument(stage, name, warmUp));
            }
            laboratory = new Laboratory(List.copyOf(instruments.values()));
        }

        Thread researcher(String name, long at, List<String> needs, Callable<Object> work) {
            Body day = () -> {
                if (at > 0) {
                    stage.pause(at);
                }
                Outcome<Object> outcome = stage.call(name, () -> laboratory.run(experiment(name, needs, work)));
                stage.note("result of " + name, outcome.value() instanceof String text ? text : null);
                if (outcome.returned()) {
                    stage.tally("experiments done");
                }
            };
            return stage.client(name, day);
        }

        Experiment<Object> experiment(String who, List<String> needs, Callable<Object> work) {
            List<Instrument> needed = new ArrayList<>();
            needs.forEach(name -> needed.add(instruments.get(name)));
            return new Experiment<>(needed, () -> {
                look(who, needs);
                Object result = work.call();
                look(who, needs);
                return result;
            });
        }

        void runs(Experiment<Object> experiment) throws Exception {
            if ("Ada's result".equals(laboratory.run(experiment))) {
                stage.tally("experiments done");
            }
        }

        private void look(String who, List<String> needs) {
            for (String name : needs) {
                if (!instruments.get(name).lock.isHeldByCurrentThread()) {
                    synchronized (workedWithout) {
                        workedWithout.add(who + " without the " + name);
                    }
                }
            }
        }

        /** @return whether everybody had what they needed and gave it back */
        boolean sayHowItEnded() {
            List<String> without;
            synchronized (workedWithout) {
                without = List.copyOf(workedWithout);
            }
            List<String> leftBehind = new ArrayList<>();
            instruments.forEach((name, instrument) -> {
                if (instrument.lock.isLocked()) {
                    leftBehind.add(name);
                }
            });
            stage.note("worked without", without);
            stage.note("left behind", leftBehind);
            return without.isEmpty() && leftBehind.isEmpty();
        }
    }

    private static final class BenchInstrument implements Instrument {

        private final ReentrantLock lock = new ReentrantLock(true);
        private final Stage stage;
        private final String label;
        private final String name;
        private final long warmUp;
        /** What comes of switching it on; null if it works. */
        private volatile Throwable failure;
        private int switchedOn;

        BenchInstrument(Stage stage, String label, long warmUp) {
            this.stage = stage;
            this.label = label;
            this.name = label.replaceFirst("#.*", "");
            this.warmUp = warmUp;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void take() throws InterruptedException {
            refuseSecondTake();
            lock.lockInterruptibly();
            switchOn();
        }

        @Override
        public boolean tryTake() throws InterruptedException {
            refuseSecondTake();
            if (!lock.tryLock()) {
                return false;
            }
            switchOn();
            return true;
        }

        @Override
        public void giveBack() {
            if (!lock.isHeldByCurrentThread()) {
                throw new IllegalStateException(Thread.currentThread().getName() + " does not have the " + name);
            }
            lock.unlock();
        }

        private void refuseSecondTake() {
            if (lock.isHeldByCurrentThread()) {
                throw new IllegalStateException(Thread.currentThread().getName() + " has the " + name + " already");
            }
        }

        private void switchOn() throws InterruptedException {
            boolean on = false;
            try {
                if (warmUp > 0) {
                    stage.work("switching on " + label + " for " + Thread.currentThread().getName(), warmUp);
                }
                if (switchedOn++ == LIFE_OF_A_LAMP) {
                    throw new IllegalStateException("The " + name + " was switched on " + LIFE_OF_A_LAMP + " times and is worn out");
                }
                if (failure instanceof Error error) {
                    throw error;
                }
                if (failure instanceof RuntimeException exception) {
                    throw exception;
                }
                on = true;
            } finally {
                if (!on) {
                    lock.unlock();
                }
            }
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** What goes wrong at work. */
    private static final class Spill extends Exception {

        private static final long serialVersionUID = 1L;

        Spill(String message) {
            super(message);
        }
    }
}
