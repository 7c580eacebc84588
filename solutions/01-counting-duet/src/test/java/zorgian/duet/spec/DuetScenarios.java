package zorgian.duet.spec;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import zorgian.duet.CountingDuet;
import zorgian.duet.Journal;
import zorgian.duet.Pause;
import zorgian.duet.Range;
import zorgian.lab.scenario.Outcome;
import zorgian.lab.scenario.Stage;

/**
 * Has ranges counted with pauses that take lab time. Where a scenario gets two lists of ticks, the worker's numbers are 1, 2 ... and the
 * caller's are 11, 12 ..., one for each number of ticks, which is how long the pause before it takes. What is noted goes to "noted" as
 * pairs of number and tick, with {@link #RETURNED} among them where the call came back, and to "noted by the caller" or "noted by the
 * worker", who is the first thread that is not the caller.
 */
public final class DuetScenarios {

    static final String RETURNED = "the call came back";

    private static final int CALLERS_FIRST = 11;
    private static final long USUAL = 100;
    private static final long LATER = 2_000;

    private DuetScenarios() {}

    /** One counter alone; its numbers are 1, 2 ... */
    public static void solo(Stage stage, List<Long> ticks) throws Exception {
        Song song = new Song(stage, ticks, List.of(), List.of());
        sing(stage, () -> song.counting().solo(song.workers()));
    }

    /** Two ranges one after the other, each alone, with pauses of 100 ticks. */
    public static void soloTwice(Stage stage, int from, int to, int thenFrom, int thenTo) throws InterruptedException {
        Range first = new Range(from, to);
        Range second = new Range(thenFrom, thenTo);
        CountingDuet counting = new Song(stage).of(first, second).counting();
        stage.note("sum", counting.solo(first));
        stage.note("second sum", counting.solo(second));
    }

    /** A duet. */
    public static void duet(Stage stage, List<Long> workers, List<Long> callers) throws Exception {
        Song song = new Song(stage, workers, callers, List.of());
        sing(stage, song::duet);
    }

    /** A duet of any ranges, with pauses of 100 ticks. */
    public static void duetOf(Stage stage, int workersFrom, int workersTo, int callersFrom, int callersTo) throws Exception {
        Range workers = new Range(workersFrom, workersTo);
        Range callers = new Range(callersFrom, callersTo);
        Song song = new Song(stage).of(workers, callers);
        sing(stage, () -> song.counting().duet(workers, callers));
    }

    /**
     * A duet in which these numbers fail: odd ones with an exception of the pause, 7 and 17 with one that looks like a wrapper, even
     * ones with
     * an error of the journal.
     */
    public static void duetAndFail(Stage stage, List<Long> workers, List<Long> callers, List<Long> failing) {
        Song song = new Song(stage, workers, callers, failing);
        Outcome<Long> outcome = stage.call("the call", song::duet);
        stage.append("noted", RETURNED);
        stage.note("outcome", outcome.returned() ? "it returned" : song.words(outcome.thrown()));
        stage.note("suppressed", outcome.returned() ? List.of() : Arrays.stream(outcome.thrown().getSuppressed()).map(song::words)
                .toList());
    }

    /** Three duets of the same object, with pauses of 100 ticks: all goes well, both fail, and the first one again. */
    public static void again(Stage stage) throws InterruptedException {
        Song song = new Song(stage, List.of(), List.of(), List.of(5L, 15L));
        CountingDuet counting = song.counting();
        stage.note("first sum", counting.duet(new Range(1, 3), new Range(11, 13)));
        stage.call("second call", () -> counting.duet(new Range(4, 6), new Range(14, 16)));
        stage.note("third sum", counting.duet(new Range(1, 3), new Range(11, 13)));
    }

    /**
     * Duets of the same object: all goes well, twice, then the worker fails, the caller fails, both fail, and the caller is interrupted in
     * the middle of a pause. Whatever the calls throw stays where it is: here it only matters what the threads do to each other.
     */
    public static void inAnyEvent(Stage stage, long at) throws InterruptedException {
        CountingDuet counting = new Song(stage, List.of(), List.of(), List.of(3L, 14L, 6L, 15L)).counting();
        stage.call("all goes well", () -> counting.duet(new Range(1, 2), new Range(11, 12)));
        stage.call("all goes well again", () -> counting.duet(new Range(1, 2), new Range(11, 12)));
        stage.call("the worker fails", () -> counting.duet(new Range(2, 4), new Range(12, 13)));
        stage.call("the caller fails", () -> counting.duet(new Range(1, 2), new Range(13, 15)));
        stage.call("both fail", () -> counting.duet(new Range(5, 7), new Range(14, 16)));
        Thread caller = stage.client("caller", () -> stage.call("the caller is interrupted",
                () -> counting.duet(new Range(7, 9), new Range(17, 19))));
        stage.pause(at);
        caller.interrupt();
        caller.join();
        stage.pause(LATER);
    }

    /** The caller of a duet is interrupted at the given tick; with no numbers of the caller, the caller of a solo. */
    public static void interrupt(Stage stage, List<Long> workers, List<Long> callers, long at) throws InterruptedException {
        Song song = new Song(stage, workers, callers, List.of());
        Thread caller = stage.client("caller", () -> stage.call("the call",
                () -> callers.isEmpty() ? song.counting().solo(song.workers()) : song.duet()));
        stage.pause(at);
        caller.interrupt();
        caller.join();
        stage.pause(LATER);
    }

    /**
     * The caller of a duet is interrupted at each of these ticks; with no numbers of the caller, the caller of a solo. A pause that is
     * interrupted takes so many ticks to end, and these numbers fail.
     */
    public static void interruptAgain(Stage stage, List<Long> workers, List<Long> callers, List<Long> failing, long tidying, List<Long> at)
            throws InterruptedException {
        Song song = new Song(stage, workers, callers, failing, tidying);
        Thread caller = stage.client("caller", () -> stage.call("the call", song::any));
        for (long tick : at) {
            stage.pause(tick - stage.now());
            caller.interrupt();
        }
        caller.join();
        stage.pause(LATER);
    }

    /** The caller of a duet, or of a solo, is interrupted before it calls. */
    public static void interruptBefore(Stage stage, List<Long> workers, List<Long> callers) throws InterruptedException {
        Song song = new Song(stage, workers, callers, List.of());
        Thread caller = stage.client("caller", () -> {
            Thread.currentThread().interrupt();
            stage.call("the call", song::any);
        });
        caller.join();
        stage.pause(LATER);
    }

    /**
     * The caller of a duet, or of a solo, is interrupted in the tick in which the last pause ends, and looks for it when its call is over.
     */
    public static void interruptAtTheEnd(Stage stage, List<Long> workers, List<Long> callers, long at) throws InterruptedException {
        Song song = new Song(stage, workers, callers, List.of());
        Thread caller = stage.client("caller", () -> {
            Outcome<Long> outcome = stage.call("the call", song::any);
            stage.note("the interrupt", outcome.thrown() instanceof InterruptedException || isInterruptedIn(stage, LATER)
                    ? "noticed" : "lost");
        });
        stage.pause(at);
        caller.interrupt();
        caller.join();
    }

    private static boolean isInterruptedIn(Stage stage, long ticks) {
        try {
            stage.pause(ticks);
            return false;
        } catch (InterruptedException interrupted) {
            return true;
        }
    }

    /** A duet of the same object as one that was interrupted at the given tick. */
    public static void againAfterAnInterrupt(Stage stage, long at) throws InterruptedException {
        CountingDuet counting = new Song(stage).counting();
        Thread caller = stage.client("caller", () -> stage.call("first call", () -> counting.duet(new Range(1, 3), new Range(11, 13))));
        stage.pause(at);
        caller.interrupt();
        caller.join();
        stage.note("sum", stage.call("second call", () -> counting.duet(new Range(4, 6), new Range(14, 16))).value());
    }

    /** A duet in which both throw one and the same object, at number 3 and at number 13. */
    public static void bothThrowTheSame(Stage stage) {
        IllegalStateException same = new IllegalStateException("out of breath");
        Song song = new Song(stage);
        CountingDuet counting = new CountingDuet(song, number -> {
            song.before(number);
            if (number == 3 || number == 13) {
                throw same;
            }
        });
        Outcome<Long> outcome = stage.call("the call", () -> counting.duet(new Range(1, 4), new Range(11, 15)));
        stage.note("outcome", outcome.returned() ? "it returned" : outcome.thrown() == same ? "what both threw"
                : "a " + outcome.thrown().getClass().getSimpleName() + " of another's");
    }

    /** A duet whose worker, and not the caller, is interrupted before number 3. */
    public static void interruptWorker(Stage stage) {
        Song song = new Song(stage);
        CountingDuet counting = new CountingDuet(song, number -> {
            if (number == 3) {
                Thread.currentThread().interrupt();
            }
            song.before(number);
        });
        stage.call("the call", () -> counting.duet(new Range(1, 5), new Range(11, 14)));
        stage.append("noted", RETURNED);
    }

    /**
     * The caller of a duet is interrupted while it notes its last number, and looks for the interrupt when its call is over; with no
     * numbers of the worker, the caller of a solo. These numbers fail, the last one after the interrupt.
     */
    public static void interruptAtTheLastNote(Stage stage, List<Long> workers, List<Long> callers, List<Long> failing)
            throws InterruptedException {
        Song song = new Song(stage, workers, callers, failing);
        int last = CALLERS_FIRST + callers.size() - 1;
        Range own = new Range(CALLERS_FIRST, last);
        stage.note("the interrupt", "never came");
        Thread caller = stage.client("caller", () -> {
            Thread self = Thread.currentThread();
            CountingDuet counting = new CountingDuet(number -> {
                if (number == last) {
                    stage.note("the interrupt", "lost");
                    self.interrupt();
                }
                song.note(number);
            }, song);
            Outcome<Long> outcome = stage.call("the call",
                    () -> workers.isEmpty() ? Long.valueOf(counting.solo(own)) : counting.duet(song.workers(), own));
            if (outcome.thrown() instanceof InterruptedException || isInterruptedIn(stage, LATER)) {
                stage.note("the interrupt", "noticed");
            }
        });
        caller.join();
    }

    /** Two objects, made before either is used, count in turn: what each of them counts goes to a list of its own. */
    public static void twoInTurn(Stage stage) throws InterruptedException {
        CountingDuet one = apart(stage, "one", Map.of());
        CountingDuet other = apart(stage, "other", Map.of());
        stage.note("sums", List.of(one.solo(new Range(1, 2)), other.duet(new Range(3, 4), new Range(11, 12)),
                one.duet(new Range(5, 6), new Range(13, 13)), other.solo(new Range(7, 7))));
    }

    /**
     * Two objects, each with a caller of its own, at the same time: all goes well, both counters fail, the callers are interrupted twice.
     */
    public static void twoAtOnce(Stage stage) throws InterruptedException {
        CountingDuet first = failing(stage, "one");
        CountingDuet second = failing(stage, "other");
        stage.note("sum of one alone", stage.call("alone", () -> first.duet(new Range(1, 2), new Range(11, 12))).value());
        stage.note("sum of other alone", stage.call("alone", () -> second.duet(new Range(1, 2), new Range(11, 12))).value());
        Thread one = caller(stage, "one", first);
        Thread other = caller(stage, "other", second);
        for (long ticks : List.of(450, 5)) {
            stage.pause(ticks);
            one.interrupt();
            other.interrupt();
        }
        one.join();
        other.join();
        stage.pause(LATER);
    }

    private static CountingDuet failing(Stage stage, String name) {
        return apart(stage, name, Map.of(4, new AssertionError("4 of " + name), 14, new AssertionError("14 of " + name)));
    }

    private static Thread caller(Stage stage, String name, CountingDuet counting) {
        return stage.client("caller of " + name, () -> {
            stage.note("sum of " + name, stage.call("all goes well", () -> counting.duet(new Range(1, 2), new Range(11, 12))).value());
            Throwable thrown = stage.call("both fail", () -> counting.duet(new Range(3, 5), new Range(13, 15))).thrown();
            stage.note("what " + name + " threw", thrown instanceof AssertionError ? thrown.getMessage() : "");
            stage.call("the caller of " + name + " is interrupted", () -> counting.duet(new Range(6, 8), new Range(16, 18)));
        });
    }

    /** Counts with pauses of 100 ticks into a list that bears this name; these numbers fail when they are noted. */
    private static CountingDuet apart(Stage stage, String name, Map<Integer, Error> failures) {
        return new CountingDuet(number -> {
            if (failures.containsKey(number)) {
                throw failures.get(number);
            }
            stage.append("noted by " + name, number);
        }, number -> {
            try {
                stage.work("pause of " + name + " before " + number, USUAL);
            } catch (InterruptedException interrupted) {
                stage.workToItsEnd("catching breath at " + number, Song.TIDYING);
                throw interrupted;
            }
        });
    }

    /** Offers what makes no sense. */
    public static void refuse(Stage stage) {
        Song song = new Song(stage);
        stage.call("no journal", () -> new CountingDuet(null, song));
        stage.call("no pause", () -> new CountingDuet(song, null));
        stage.call("no range", () -> song.counting().solo(null));
        stage.call("no range for the worker", () -> song.counting().duet(null, new Range(11, 12)));
        stage.call("no range for the caller", () -> song.counting().duet(new Range(1, 2), null));
    }

    private static void sing(Stage stage, Callable<Long> body) throws Exception {
        Outcome<Long> outcome = stage.call("the call", body);
        stage.append("noted", RETURNED);
        if (outcome.thrown() instanceof Exception thrown) {
            throw thrown;
        }
        if (outcome.thrown() instanceof Error thrown) {
            throw thrown;
        }
        stage.note("sum", outcome.value());
    }

    /** The pauses and the journal of one scenario. It has nothing that orders the threads: that would hide what they do to each other. */
    private static final class Song implements Journal, Pause {

        private static final long TIDYING = 10;

        private final Stage stage;
        private final List<Long> workers;
        private final List<Long> callers;
        private final long tidying;
        private final Map<Integer, Throwable> failures;
        private final AtomicReference<Thread> worker = new AtomicReference<>();
        private final Thread caller = Thread.currentThread();
        private List<Range> ranges = List.of();

        /** Where there are no ticks for a number, its pause takes 100. */
        Song(Stage stage) {
            this(stage, List.of(), List.of(), List.of());
        }

        Song(Stage stage, List<Long> workers, List<Long> callers, List<Long> failing) {
            this(stage, workers, callers, failing, TIDYING);
        }

        Song(Stage stage, List<Long> workers, List<Long> callers, List<Long> failing, long tidying) {
            this.stage = stage;
            this.tidying = tidying;
            this.workers = workers;
            this.callers = callers;
            this.failures = failing.stream().map(Math::toIntExact).collect(Collectors.toUnmodifiableMap(number -> number, Song::failure));
        }

        /** From now on a number that is in neither of these ranges has no pause: who has gone too far would count for ever. */
        Song of(Range one, Range other) {
            ranges = List.of(one, other);
            return this;
        }

        CountingDuet counting() {
            return new CountingDuet(this, this);
        }

        Range workers() {
            return new Range(1, workers.size());
        }

        /** A duet, or a solo where there are no numbers of the caller. */
        Long any() throws InterruptedException {
            return callers.isEmpty() ? Long.valueOf(counting().solo(workers())) : duet();
        }

        Long duet() throws InterruptedException {
            return counting().duet(workers(), new Range(CALLERS_FIRST, CALLERS_FIRST + callers.size() - 1));
        }

        @Override
        public void before(int number) throws InterruptedException {
            if (!ranges.isEmpty() && ranges.stream().noneMatch(range -> range.from() <= number && number <= range.to())) {
                throw new IllegalStateException(number + " is in none of the ranges");
            }
            try {
                stage.work("pause before " + number, ticks(number));
            } catch (InterruptedException interrupted) {
                tidyUp(number);
                throw interrupted;
            }
            if (failures.get(number) instanceof RuntimeException hiccup) {
                throw hiccup;
            }
        }

        @Override
        public void note(int number) {
            if (failures.get(number) instanceof Error dry) {
                throw dry;
            }
            stage.append("noted", List.of(number, stage.now()));
            stage.append("noted by the " + who(), number);
        }

        private String words(Throwable thrown) {
            for (Integer number : failures.keySet()) {
                if (failures.get(number) == thrown) {
                    return "what " + number + " threw";
                }
            }
            return "a " + thrown.getClass().getSimpleName() + " of another's";
        }

        private static Throwable failure(int number) {
            if (number % 10 == 7) {
                return new CompletionException("an echo at " + number, new IllegalStateException("hiccup at " + number));
            }
            return number % 2 == 0 ? new AssertionError("the ink is dry at " + number) : new IllegalStateException("hiccup at " + number);
        }

        private String who() {
            Thread current = Thread.currentThread();
            if (current == caller) {
                return "caller";
            }
            worker.compareAndSet(null, current);
            return current == worker.get() ? "worker" : "third thread";
        }

        private long ticks(int number) {
            List<Long> ticks = number < CALLERS_FIRST ? workers : callers;
            int place = number < CALLERS_FIRST ? number - 1 : number - CALLERS_FIRST;
            return place >= 0 && place < ticks.size() ? ticks.get(place) : USUAL;
        }

        /** A pause that is interrupted takes a moment to end, however often it is interrupted again. */
        private void tidyUp(int number) {
            stage.workToItsEnd("catching breath at " + number, tidying);
        }
    }
}
