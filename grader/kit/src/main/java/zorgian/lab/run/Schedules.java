package zorgian.lab.run;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zorgian.lab.runtime.Schedule;

/** The schedules that a scenario is held under, by name: the same name brings the same run of the same program. */
public final class Schedules {

    /** Each thread goes on until it cannot, and then the next in line does. */
    public static final String FIRST = Schedule.FIRST;

    /** The same, but all that is due at the same tick is released at once, so that it can meet. */
    public static final String TOGETHER = Schedule.TOGETHER;

    /** How many a scenario is held under, where its requirement does not say otherwise; the figures are in docs/sensitivity.md. */
    public static final int BUDGET = 25;

    /** Without chance: these come first, and are tried of whatever has decisions. */
    private static final List<String> ALWAYS = List.of(FIRST, TOGETHER, "locks", "queues", "reverse", "late");

    /** Beyond the budget, where a requirement asks for them. */
    private static final List<String> SPURIOUS = List.of("spurious-1", "spurious-2", "spurious-3");

    /** A run with few decisions comes out in few ways: so many schedules by chance are enough for each. */
    private static final int RUNS_A_DECISION = 2;

    private Schedules() {
    }

    /**
     * The schedules to hold a scenario under, first-in-line first; fewer where there are few decisions. Of a larger budget they are
     * these, and others after them.
     *
     * @param most how many at most, 1 or more
     * @param together what is known of the run in which all that is due at a tick is released at once
     * @param spurious whether there are some more in which waits end for no reason
     */
    public static List<String> of(int most, Decisions together, boolean spurious) {
        List<String> names = new ArrayList<>(of(most, together));
        if (spurious) {
            names.addAll(SPURIOUS);
        }
        return List.copyOf(names);
    }

    private static List<String> of(int most, Decisions together) {
        if (together.count() == 0) {
            return List.of(FIRST);
        }
        int byChance = Math.max(0, RUNS_A_DECISION * together.count() - together.onePreemption().size());
        return names(most, together, IntStream.rangeClosed(1, Math.min(most, byChance)).mapToObj(seed -> "pos-" + seed));
    }

    /**
     * The schedules to run a program under of which nobody counts the ticks: walks too, which go through plain data, and bend time.
     *
     * @param most how many, 1 or more
     * @param together what is known of the run in which all that is due at a tick is released at once
     */
    public static List<String> ofProgram(int most, Decisions together) {
        return names(most, together, IntStream.rangeClosed(1, most).mapToObj(seed -> (seed % 2 == 1 ? "walk-" : "pos-") + seed));
    }

    /** Those with one preemption and those by chance in turn; then, where these are few enough to come to an end, those with two. */
    private static List<String> names(int most, Decisions together, Stream<String> byChance) {
        List<String> names = new ArrayList<>(ALWAYS);
        Iterator<String> preemptions = together.onePreemption().iterator();
        Iterator<String> chances = byChance.iterator();
        while (names.size() < most && (preemptions.hasNext() || chances.hasNext())) {
            if (preemptions.hasNext()) {
                names.add(preemptions.next());
            }
            if (chances.hasNext()) {
                names.add(chances.next());
            }
        }
        Iterator<String> pairs = pairs(together.onePreemption()).iterator();
        while (names.size() < most && pairs.hasNext()) {
            names.add(pairs.next());
        }
        return List.copyOf(names.subList(0, Math.min(most, names.size())));
    }

    /** Of schedules with one preemption those with two, the earlier one first. */
    private static Stream<String> pairs(List<String> onePreemption) {
        return IntStream.range(1, onePreemption.size()).boxed()
                .flatMap(i -> onePreemption.subList(0, i).stream().map(other -> pair(other, onePreemption.get(i))))
                .filter(name -> !name.isEmpty());
    }

    /** Empty where both are at the same decision. */
    private static String pair(String one, String other) {
        String departure = other.substring(other.lastIndexOf(',') + 1);
        int decision = decision(departure);
        int before = decision(one.substring(one.lastIndexOf(',') + 1));
        return before == decision ? "" : before < decision ? one + "," + departure : pair(other, one);
    }

    private static int decision(String departure) {
        return Integer.parseInt(departure.substring(0, departure.indexOf(':')));
    }

    /** Whether there is a schedule of this name. */
    public static boolean exists(String name) {
        return Schedule.exists(name);
    }

    /** Whether things may be due early under it, and tasks late: what a program measures differs then, and is nobody's fault. */
    public static boolean bendsTime(String name) {
        return Schedule.bendsTime(name);
    }

    /** What a schedule does, in words that follow "under which". */
    public static String words(String name) {
        return switch (name) {
            case FIRST -> "each thread goes on as soon as it can";
            case TOGETHER -> "what ends at the same tick goes on at the same time";
            case "locks" -> "each attempt to take a lock lets the others go first";
            case "queues" -> "each attempt to take something out of a queue lets the others go first";
            case "reverse" -> "what ends at the same tick ends in reverse order";
            case "late" -> "each attempt to take a lock or something out of a queue lets the others go first, and these go in reverse order";
            default -> name.indexOf('-') > 0 ? "threads let others go first here and there, by chance" : departures(name);
        };
    }

    private static String departures(String name) {
        long switches = name.chars().filter(c -> c == ':').count();
        return switches == 1 ? "threads change at one more point" : "threads change at " + switches + " more points";
    }
}
