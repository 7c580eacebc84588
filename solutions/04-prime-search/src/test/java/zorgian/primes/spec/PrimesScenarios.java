package zorgian.primes.spec;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import zorgian.lab.scenario.Outcome;
import zorgian.lab.scenario.Stage;
import zorgian.primes.Answer;
import zorgian.primes.PrimeSearch;
import zorgian.primes.PrimeTest;
import zorgian.primes.Primes;
import zorgian.primes.ProcessDiedException;
import zorgian.primes.ProcessPool;
import zorgian.primes.Reply;
import zorgian.primes.WorkerFactory;
import zorgian.primes.WorkerProcess;

/**
 * Has small numbers tested: in sequence, on threads, or on processes that are threads of the scenario's own, know small primes by
 * themselves, and die as they are told. Testing 101 is the work "101", and takes 100 ticks unless something else is said.
 */
public final class PrimesScenarios {

    private static final long USUAL_TICKS = 100;

    private PrimesScenarios() {}

    /** What the student's own test says about the numbers. */
    public static void primality(Stage stage, List<Long> numbers) {
        for (long number : numbers) {
            stage.append("verdicts", number + ": " + (Primes.isPrime(number) ? "prime" : "not prime"));
        }
    }

    /** Has the numbers tested in sequence, or by so many threads or processes. */
    public static void search(Stage stage, String way, long workers, List<Long> numbers) throws Exception {
        search(new Laboratory(stage), way, workers, numbers);
    }

    /** The same, with so many ticks for each number, in the order of the list. */
    public static void searchUneven(Stage stage, String way, long workers, List<Long> numbers, List<Long> ticks) throws Exception {
        Laboratory laboratory = new Laboratory(stage);
        for (int i = 0; i < numbers.size(); i++) {
            laboratory.ticks.put(numbers.get(i), ticks.get(i));
        }
        search(laboratory, way, workers, numbers);
    }

    /** The same, with so many ticks for each number. What the caller does afterwards is seen also if the run has no end. */
    public static void searchForYears(Stage stage, String way, long workers, List<Long> numbers, long ticks) throws Exception {
        Laboratory laboratory = new Laboratory(stage);
        laboratory.worksAfterwards = true;
        numbers.forEach(number -> laboratory.ticks.put(number, ticks));
        search(laboratory, way, workers, numbers);
    }

    /**
     * The same, and the test fails when its time with one of the numbers is over.
     *
     * @param kind of what it throws: "an exception", "an error" or "an exception with a cause"
     */
    public static void searchAndFail(Stage stage, String way, long workers, List<Long> numbers, List<Long> failing,
            String kind) throws Exception {
        Laboratory laboratory = new Laboratory(stage);
        laboratory.failing.addAll(failing);
        laboratory.kind = kind;
        search(laboratory, way, workers, numbers);
    }

    /** One search, three callers at once with two threads and four numbers each, who call once more when all have their answers. */
    public static void callersTogether(Stage stage) throws InterruptedException {
        PrimeSearch search = new PrimeSearch(new Laboratory(stage));
        for (String time : List.of("first", "second")) {
            List<Thread> callers = new ArrayList<>();
            for (int caller = 1; caller <= 3; caller++) {
                String name = "caller " + caller + ", " + time + " call";
                List<Long> numbers = LongStream.range(100L * caller, 100L * caller + 4).boxed().toList();
                callers.add(stage.client(name, () -> stage.note(name, plain(search.onThreads(numbers, 2)))));
            }
            for (Thread caller : callers) {
                caller.join();
            }
        }
        List<Thread> callers = new ArrayList<>();
        for (long first : List.of(101L, 201L)) {
            String name = "in sequence from " + first;
            callers.add(stage.client(name, () -> stage.note(name, plain(search.sequentially(List.of(first, first + 1))))));
        }
        for (Thread caller : callers) {
            caller.join();
        }
    }

    /** Two searches, made before either is used: number 102 fails in the second one. Then both are used at once, and interrupted twice. */
    public static void searchesTogether(Stage stage) throws InterruptedException {
        Laboratory first = new Laboratory(stage);
        Laboratory second = new Laboratory(stage);
        second.failing.add(102L);
        first.tidyingTicks = 10;
        second.tidyingTicks = 10;
        PrimeSearch one = new PrimeSearch(first);
        PrimeSearch other = new PrimeSearch(second);
        List<Long> numbers = List.of(101L, 102L, 103L, 104L);
        stage.note("answers of one", plain(one.onThreads(numbers, 2)));
        stage.note("answers of the other", plain(other.sequentially(numbers)));
        interruptBoth(stage, () -> one.onThreads(numbers, 2), () -> other.onThreads(numbers, 2));
    }

    /**
     * Two pools, made before either is used: one of two processes and an attempt, which number 113 uses up, and one of three processes.
     * They are asked in turn, then at once; and one is closed, which takes long, while the other is asked.
     */
    public static void poolsTogether(Stage stage) throws InterruptedException {
        Laboratory first = new Laboratory(stage);
        Laboratory second = new Laboratory(stage);
        first.deaths.put(113L, 1);
        ProcessPool one = new ProcessPool(first, 2, 1);
        ProcessPool other = new ProcessPool(second, 3, 2);
        List<Long> three = List.of(201L, 202L, 203L);
        stage.note("answers of the other", plain(other.ask(three)));
        stage.note("answers of one", plain(one.ask(List.of(113L))));
        Thread asking = stage.client("caller of one",
                () -> stage.note("answers of one at once", plain(one.ask(List.of(101L, 102L, 103L, 104L)))));
        stage.note("answers of the other at once", plain(other.ask(List.of(201L, 202L, 203L, 204L, 205L, 206L))));
        asking.join();
        first.tidyingTicks = 1_000;
        Thread closing = stage.client("closer of one", one::close);
        stage.call("asking the other", () -> other.ask(three));
        closing.join();
        stage.note("most alive of one", first.mostAlive);
        stage.note("most alive of the other", second.mostAlive);
        other.close();
        first.tidyingTicks = 0;
        second.tidyingTicks = 0;
        first.end();
        second.end();
    }

    /** Two pools whose callers are interrupted twice at the same time. */
    public static void poolsInterrupted(Stage stage) throws InterruptedException {
        Laboratory first = new Laboratory(stage);
        Laboratory second = new Laboratory(stage);
        first.tidyingTicks = 10;
        second.tidyingTicks = 10;
        ProcessPool one = new ProcessPool(first, 2, 1);
        ProcessPool other = new ProcessPool(second, 2, 1);
        interruptBoth(stage, () -> one.ask(List.of(101L, 102L)), () -> other.ask(List.of(201L, 202L)));
        one.close();
        other.close();
        first.end();
        second.end();
    }

    private static void interruptBoth(Stage stage, Callable<?> one, Callable<?> other) throws InterruptedException {
        List<Thread> callers = List.of(stage.client("one caller", () -> stage.call("one is interrupted", one)),
                stage.client("another caller", () -> stage.call("the other is interrupted", other)));
        for (long ticks : List.of(50, 5)) {
            stage.pause(ticks);
            callers.forEach(Thread::interrupt);
        }
        for (Thread caller : callers) {
            caller.join();
        }
        stage.pause(2_000);
    }

    /**
     * The caller is interrupted when the last test has ended, or the last reply has come, and looks for the interrupt when its call is
     * over.
     */
    public static void interruptedAtTheEnd(Stage stage, String way, long workers, List<Long> numbers) throws InterruptedException {
        Laboratory laboratory = new Laboratory(stage);
        laboratory.end = new CountDownLatch(numbers.size());
        ProcessPool pool = way.equals("processes") ? new ProcessPool(laboratory, (int) workers, 1) : null;
        Thread caller = stage.client("caller", () -> {
            Outcome<?> outcome = stage.call("the call",
                    () -> pool != null ? pool.ask(numbers) : laboratory.search(way, workers, numbers));
            stage.note("the interrupt", outcome.thrown() instanceof InterruptedException || isInterruptedIn(stage, 2_000)
                    ? "noticed" : "lost");
        });
        laboratory.end.await();
        caller.interrupt();
        caller.join();
        if (pool != null) {
            pool.close();
        }
        laboratory.end();
    }

    private static boolean isInterruptedIn(Stage stage, long ticks) {
        try {
            stage.pause(ticks);
            return false;
        } catch (InterruptedException interrupted) {
            return true;
        }
    }

    /** One pool is asked twice, and then closed. */
    public static void askTwice(Stage stage, long processes, List<Long> numbers, List<Long> more) throws Exception {
        Laboratory laboratory = new Laboratory(stage);
        ProcessPool pool = new ProcessPool(laboratory, (int) processes, 1);
        stage.note("answers", plain(pool.ask(numbers)));
        stage.note("answers again", plain(orThrow(stage.call("asking again", () -> pool.ask(more)))));
        laboratory.closed(pool);
    }

    /** A pool is asked, one number kills a process, and to start and to destroy one takes so long. */
    public static void slowToStartAndToDestroy(Stage stage, List<Long> numbers, List<Long> killing, long start,
            long destroy) throws Exception {
        Laboratory laboratory = new Laboratory(stage);
        laboratory.startTicks = start;
        laboratory.tidyingTicks = destroy;
        killing.forEach(number -> laboratory.deaths.merge(number, 1, Integer::sum));
        ask(laboratory, 4, 3, numbers);
    }

    /** A pool is asked, and each of the named numbers kills the first processes that work on it: as many as it is named times. */
    public static void deaths(Stage stage, long processes, long attempts, List<Long> numbers, List<Long> killing) throws Exception {
        Laboratory laboratory = new Laboratory(stage);
        killing.forEach(number -> laboratory.deaths.merge(number, 1, Integer::sum));
        ask(laboratory, processes, attempts, numbers);
        stage.note("killed", laboratory.killed.get());
        stage.note("given", laboratory.given(killing));
    }

    /** The same pool is asked twice. Whichever call it is in, a number kills the first processes that work on it. */
    public static void deathsInTwoCalls(Stage stage, long processes, long attempts, List<Long> numbers, List<Long> killing)
            throws Exception {
        Laboratory laboratory = new Laboratory(stage);
        killing.forEach(number -> laboratory.deaths.merge(number, 1, Integer::sum));
        ProcessPool pool = new ProcessPool(laboratory, (int) processes, (int) attempts);
        stage.note("answers", plain(pool.ask(numbers)));
        stage.note("answers again", plain(pool.ask(numbers)));
        laboratory.closed(pool);
    }

    /** Each process dies after its first reply, when it has nothing to do. There is one attempt for each number. */
    public static void deathsBetween(Stage stage, long processes, List<Long> numbers) throws Exception {
        Laboratory laboratory = new Laboratory(stage);
        laboratory.livesForOneNumber = true;
        ask(laboratory, processes, 1, numbers);
    }

    /** Each process is dead as soon as it has started. */
    public static void stillborn(Stage stage, long processes, long attempts, List<Long> numbers) throws Exception {
        Laboratory laboratory = new Laboratory(stage);
        laboratory.stillborn = true;
        ask(laboratory, processes, attempts, numbers);
    }

    /**
     * The named starts, of which the first is number 1, go wrong; and where there is a number that kills, it kills its first process.
     *
     * @param kind of what the factory throws: "an IOException", "an exception" or "an error"
     */
    public static void failingStarts(Stage stage, long processes, List<Long> numbers, List<Long> starts, List<Long> killing, String kind)
            throws Exception {
        Laboratory laboratory = new Laboratory(stage);
        laboratory.kind = kind;
        laboratory.failingStarts.addAll(starts);
        killing.forEach(number -> laboratory.deaths.put(number, 1));
        ask(laboratory, processes, 3, numbers);
    }

    /**
     * The first processes that are asked about one of the confusing numbers reply to another question, and are wrong about that, too: as
     * many as
     * it is named times. To destroy a process takes so many ticks.
     */
    public static void foreignReplies(Stage stage, long processes, List<Long> numbers, List<Long> confusing,
            long tidying) throws Exception {
        Laboratory laboratory = new Laboratory(stage);
        laboratory.tidyingTicks = tidying;
        confusing.forEach(number -> laboratory.confusing.merge(number, 1, Integer::sum));
        ask(laboratory, processes, 2, numbers);
    }

    /**
     * The caller is interrupted at the given ticks; afterwards, a pool is asked about some more numbers, and closed. To give a number
     * up, or to
     * destroy a process, takes so many ticks.
     */
    public static void interrupted(Stage stage, String way, long workers, List<Long> numbers, List<Long> at, long tidying, List<Long> more)
            throws Exception {
        Laboratory laboratory = new Laboratory(stage);
        laboratory.tidyingTicks = tidying;
        interrupted(laboratory, way, workers, numbers, at, more);
    }

    /** The same, once, and what the caller does afterwards is seen also if the run has no end. */
    public static void interruptedForYears(Stage stage, String way, List<Long> numbers, long tidying) throws Exception {
        Laboratory laboratory = new Laboratory(stage);
        laboratory.worksAfterwards = true;
        laboratory.tidyingTicks = tidying;
        interrupted(laboratory, way, 2, numbers, List.of(50L), numbers);
    }

    /** The same, and the first number or process takes four times as long, the second three times, the third twice. */
    public static void interruptedUnevenly(Stage stage, String way, List<Long> at, long tidying, List<Long> numbers) throws Exception {
        Laboratory laboratory = new Laboratory(stage);
        laboratory.tidyingTicks = tidying;
        laboratory.uneven = true;
        interrupted(laboratory, way, 4, numbers, at, numbers);
    }

    /** The same, and to start a process takes 100 ticks; nothing is noted of what is begun. */
    public static void interruptedAtTheStart(Stage stage, List<Long> numbers, List<Long> at, List<Long> more) throws Exception {
        Laboratory laboratory = new Laboratory(stage);
        laboratory.startTicks = USUAL_TICKS;
        laboratory.tidyingTicks = 10;
        interrupted(laboratory, "processes", 4, numbers, at, more);
    }

    /** The same, and the test is deaf: whoever interrupts it has it begin its number anew, and finds the interrupt when it is done. */
    public static void interruptedDeaf(Stage stage, String way, long workers, List<Long> numbers, List<Long> at) throws Exception {
        Laboratory laboratory = new Laboratory(stage);
        laboratory.deaf = true;
        interrupted(laboratory, way, workers, numbers, at, numbers);
    }

    /** A pool of four has four idle processes. The caller is interrupted when two of them are at work, and asks about nine numbers then. */
    public static void interruptedBesideIdleOnes(Stage stage, List<Long> four, List<Long> two, List<Long> nine) throws Exception {
        Laboratory laboratory = new Laboratory(stage);
        ProcessPool pool = new ProcessPool(laboratory, 4, 1);
        stage.call("the first call", () -> pool.ask(four));
        interrupt(stage, 50, () -> pool.ask(two));
        stage.note("alive after the interrupt", laboratory.alive());
        stage.note("answers afterwards", plain(orThrow(stage.call("asking again", () -> pool.ask(nine)))));
        laboratory.closed(pool);
    }

    /**
     * A pool with as many idle processes as there are numbers is closed by a thread that is interrupted before, and once more while it
     * closes. To
     * destroy a process takes so many ticks.
     */
    public static void interruptedWhileClosing(Stage stage, List<Long> numbers, long tidying) throws Exception {
        Laboratory laboratory = new Laboratory(stage);
        ProcessPool pool = new ProcessPool(laboratory, numbers.size(), 1);
        stage.note("answers", plain(pool.ask(numbers)));
        laboratory.tidyingTicks = tidying;
        Thread closer = stage.client("closer", () -> {
            Thread.currentThread().interrupt();
            stage.call("closing", () -> close(pool));
            stage.note("alive after close", laboratory.alive());
            stage.note("not destroyed", laboratory.notDestroyed());
        });
        stage.pause(5);
        closer.interrupt();
        closer.join();
        laboratory.tidyingTicks = 0;
        laboratory.end();
    }

    private static void interrupted(Laboratory laboratory, String way, long workers, List<Long> numbers, List<Long> at, List<Long> more)
            throws Exception {
        Stage stage = laboratory.stage;
        boolean onProcesses = way.equals("processes");
        ProcessPool pool = onProcesses ? new ProcessPool(laboratory, (int) workers, 1) : null;
        Thread caller = stage.client("caller", () -> {
            stage.call("the call", () -> onProcesses ? pool.ask(numbers) : laboratory.search(way, workers, numbers));
            laboratory.afterwards();
        });
        stage.pause(at.get(0));
        int begun = laboratory.begun.get();
        int done = laboratory.done.get();
        caller.interrupt();
        for (int i = 1; i < at.size(); i++) {
            stage.pause(at.get(i) - at.get(i - 1));
            caller.interrupt();
        }
        caller.join();
        stage.note("not destroyed after the call", laboratory.notDestroyed());
        stage.note("in the middle of a number after the call", laboratory.busy());
        stage.pause(2_000);
        stage.note("begun after the interrupt", laboratory.begun.get() - begun);
        stage.note("done after the interrupt", laboratory.done.get() - done);
        laboratory.tidyingTicks = 0;
        laboratory.startTicks = 0;
        if (onProcesses) {
            stage.note("answers afterwards", plain(orThrow(stage.call("asking again", () -> pool.ask(more)))));
            laboratory.closed(pool);
        }
    }

    /** A pool is closed, closed again, and asked: when it has never been asked, after answers, and after a number that killed. */
    public static void closing(Stage stage) throws Exception {
        Laboratory laboratory = new Laboratory(stage);
        laboratory.deaths.put(13L, 3);
        ProcessPool unused = new ProcessPool(laboratory, 4, 3);
        stage.call("closing an unused pool", () -> close(unused));
        ProcessPool pool = new ProcessPool(laboratory, 4, 3);
        pool.ask(List.of(101L, 13L, 103L, 104L, 105L, 106L));
        stage.call("closing", () -> close(pool));
        stage.note("alive after close", laboratory.alive());
        stage.note("not destroyed", laboratory.notDestroyed());
        stage.call("closing again", () -> close(pool));
        int started = laboratory.started();
        Outcome<?> refused = stage.call("asking a closed pool", () -> pool.ask(List.of(107L)));
        stage.note("says "
                + "why", refused.thrown() != null && refused.thrown().getMessage() != null && !refused.thrown().getMessage().isBlank());
        stage.note("started after close", laboratory.started() - started);
        laboratory.end();
    }

    /**
     * Much of the above, one after the other, on threads; what the calls answer stays where it is: here it only matters what threads do
     * to each other.
     */
    public static void threadsInAnyEvent(Stage stage, List<Long> numbers, List<Long> failing, long at) throws InterruptedException {
        Laboratory laboratory = new Laboratory(stage);
        laboratory.failing.addAll(failing);
        PrimeSearch search = new PrimeSearch(laboratory);
        stage.call("some numbers fail", () -> search.onThreads(numbers, 4));
        laboratory.failing.clear();
        stage.call("all goes well", () -> search.onThreads(numbers, 4));
        interrupt(stage, at, () -> search.onThreads(numbers, 4));
        stage.pause(2_000);
    }

    /** The same on processes, that die in the middle of numbers and between them, cannot be started, and mix up what they were asked. */
    public static void processesInAnyEvent(Stage stage, List<Long> numbers, List<Long> killing, List<Long> confusing, long at)
            throws InterruptedException {
        Laboratory laboratory = new Laboratory(stage);
        confusing.forEach(number -> laboratory.confusing.put(number, 1));
        killing.forEach(number -> laboratory.deaths.merge(number, 1, Integer::sum));
        laboratory.failingStarts.add(7L);
        ProcessPool pool = new ProcessPool(laboratory, 4, 2);
        interrupt(stage, at, () -> pool.ask(numbers));
        stage.pause(2_000);
        stage.call("processes die", () -> pool.ask(numbers));
        stage.call("all goes well", () -> pool.ask(numbers));
        laboratory.livesForOneNumber = true;
        stage.call("processes live for one number", () -> pool.ask(numbers));
        stage.call("after the interrupt", () -> pool.ask(numbers));
        laboratory.closed(pool);
    }

    /** Offers what makes no sense. */
    public static void refuse(Stage stage) {
        Laboratory laboratory = new Laboratory(stage);
        List<Long> withNull = Collections.unmodifiableList(Arrays.asList(101L, null));
        PrimeSearch search = new PrimeSearch(laboratory);
        ProcessPool pool = new ProcessPool(laboratory, 2, 1);
        stage.call("no test", () -> new PrimeSearch(null));
        stage.call("no list, in sequence", () -> search.sequentially(null));
        stage.call("no list, on threads", () -> search.onThreads(null, 2));
        stage.call("no list, on processes", () -> pool.ask(null));
        stage.call("a null in the list, in sequence", () -> search.sequentially(withNull));
        stage.call("a null in the list, on threads", () -> search.onThreads(withNull, 2));
        stage.call("a null in the list, on processes", () -> pool.ask(withNull));
        stage.call("no thread", () -> search.onThreads(List.of(101L), 0));
        stage.call("no factory", () -> new ProcessPool(null, 2, 1));
        stage.call("no process", () -> new ProcessPool(laboratory, 0, 1));
        stage.call("no attempt", () -> new ProcessPool(laboratory, 2, 0));
        stage.note("started", laboratory.started());
        stage.call("close", () -> close(pool));
        laboratory.end();
    }

    private static void search(Laboratory laboratory, String way, long workers, List<Long> numbers) throws Exception {
        if (way.equals("processes")) {
            ask(laboratory, workers, 1, numbers);
            return;
        }
        Outcome<List<Answer>> outcome = laboratory.stage.call("the call", () -> laboratory.search(way, workers, numbers));
        laboratory.afterwards();
        laboratory.stage.note("tested on the caller's thread", laboratory.onTheCallersThread.get());
        laboratory.stage.note("done when the call returned", laboratory.done.get());
        laboratory.stage.note("answers", laboratory.plain(orThrow(outcome)));
    }

    private static void ask(Laboratory laboratory, long processes, long attempts, List<Long> numbers) throws Exception {
        ProcessPool pool = new ProcessPool(laboratory, (int) processes, (int) attempts);
        Outcome<List<Answer>> outcome = laboratory.stage.call("the call", () -> pool.ask(numbers));
        laboratory.afterwards();
        laboratory.stage.note("ended at", laboratory.stage.now());
        laboratory.closed(pool);
        laboratory.stage.note("answers", laboratory.plain(orThrow(outcome)));
    }

    private static void interrupt(Stage stage, long at, Callable<?> body) throws InterruptedException {
        Thread caller = stage.client("caller", () -> stage.call("the caller is interrupted", body));
        stage.pause(at);
        caller.interrupt();
        caller.join();
    }

    private static Object close(ProcessPool pool) {
        pool.close();
        return null;
    }

    private static <T> T orThrow(Outcome<T> outcome) throws Exception {
        if (outcome.thrown() instanceof Exception thrown) {
            throw thrown;
        }
        if (outcome.thrown() instanceof Error thrown) {
            throw thrown;
        }
        return outcome.value();
    }

    /** "101: prime", "102: not prime", "13: no answer (ProcessDiedException)", or "none" for an answer that is not there. */
    private static List<String> plain(List<Answer> answers) {
        List<String> plain = new ArrayList<>();
        for (Answer answer : answers == null ? List.<Answer>of() : answers) {
            if (answer instanceof Answer.Known known) {
                plain.add(known.number() + ": " + (known.prime() ? "prime" : "not prime"));
            } else if (answer instanceof Answer.Unanswered unanswered) {
                Throwable cause = unanswered.cause();
                plain.add(unanswered.number() + ": no answer (" + (cause == null ? "no cause" : cause.getClass().getSimpleName()) + ")");
            } else {
                plain.add("none");
            }
        }
        return plain;
    }

    private static boolean isPrime(long small) {
        return small > 1 && LongStream.range(2, small).noneMatch(divisor -> small % divisor == 0);
    }

    /** Tests numbers itself, or starts processes that do; and knows what became of them. */
    private static final class Laboratory implements PrimeTest, WorkerFactory {

        /** More than any scenario needs: a pool that starts processes for ever has to come to an end somehow. */
        private static final int MOST_PROCESSES = 40;

        private final Stage stage;
        private final Thread caller = Thread.currentThread();
        private final Map<Long, Long> ticks = new ConcurrentHashMap<>();
        private final Set<Long> failing = ConcurrentHashMap.newKeySet();
        private final Map<Long, Integer> confusing = new ConcurrentHashMap<>();
        private final Set<Throwable> thrown = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
        private final Set<Long> failingStarts = ConcurrentHashMap.newKeySet();
        private final Map<Long, Integer> deaths = new ConcurrentHashMap<>();
        private final Map<Long, Integer> given = new ConcurrentHashMap<>();
        private final AtomicInteger starts = new AtomicInteger();
        private final AtomicInteger begun = new AtomicInteger();
        private final AtomicInteger done = new AtomicInteger();
        private final AtomicInteger killed = new AtomicInteger();
        private final AtomicInteger onTheCallersThread = new AtomicInteger();
        private final Set<String> misuses = Collections.synchronizedSet(new TreeSet<>());
        private final List<ScriptedProcess> processes = new ArrayList<>();
        private volatile String kind = "an IOException";
        private volatile long startTicks;
        private volatile long tidyingTicks;
        private volatile boolean deaf;
        private volatile boolean livesForOneNumber;
        private volatile boolean stillborn;
        private int mostAlive;
        /** Set before anybody is asked, and plain, so that nothing is ordered by it. */
        private CountDownLatch end;
        private boolean uneven;
        private boolean worksAfterwards;

        Laboratory(Stage stage) {
            this.stage = stage;
        }

        List<Answer> search(String way, long workers, List<Long> numbers) throws InterruptedException {
            PrimeSearch search = new PrimeSearch(this);
            return way.equals("sequence") ? search.sequentially(numbers) : search.onThreads(numbers, (int) workers);
        }

        @Override
        public boolean isPrime(long number) throws InterruptedException {
            if (Thread.currentThread() == caller) {
                onTheCallersThread.incrementAndGet();
            }
            try {
                work(number, 1);
            } catch (InterruptedException givenUp) {
                toItsEnd("giving up " + number, tidying(number - 101));
                throw givenUp;
            }
            done.incrementAndGet();
            hasOneMore();
            if (failing.contains(number)) {
                fail("division by " + number);
            }
            return PrimesScenarios.isPrime(number);
        }

        long tidying(long place) {
            return uneven && place < 4 ? tidyingTicks * (4 - place) : tidyingTicks;
        }

        void afterwards() {
            if (worksAfterwards) {
                stage.workToItsEnd("after the call", 1);
            }
        }

        private void hasOneMore() {
            if (end != null) {
                end.countDown();
            }
        }

        private void fail(String why) {
            if (kind.equals("an error")) {
                AssertionError error = new AssertionError(why);
                thrown.add(error);
                throw error;
            }
            RuntimeException exception = kind.equals("an exception with a cause")
                    ? new CompletionException(why, new ArithmeticException(why)) : new IllegalStateException(why);
            thrown.add(exception);
            throw exception;
        }

        /** As {@link PrimesScenarios#plain}, and says where a cause is not the very thing that was thrown here. */
        List<String> plain(List<Answer> answers) {
            List<String> plain = PrimesScenarios.plain(answers);
            for (int i = 0; i < plain.size(); i++) {
                if (!thrown.isEmpty() && answers.get(i) instanceof Answer.Unanswered unanswered
                        && !(unanswered.cause() instanceof ProcessDiedException) && !thrown.contains(unanswered.cause())) {
                    plain.set(i, plain.get(i) + ", which nobody threw");
                }
            }
            return plain;
        }

        void work(long number, int part) throws InterruptedException {
            begun.incrementAndGet();
            long needed = ticks.getOrDefault(number, USUAL_TICKS) / part;
            if (deaf) {
                toItsEnd(String.valueOf(number), needed);
            } else {
                stage.work(String.valueOf(number), needed);
            }
        }

        /** Takes its time, however often it is interrupted, and keeps the interrupt for whoever comes next. */
        void toItsEnd(String label, long needed) {
            boolean interrupted = false;
            for (boolean done = needed == 0; !done;) {
                try {
                    stage.work(label, needed);
                    done = true;
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public WorkerProcess start() throws IOException {
            int start = starts.incrementAndGet();
            toItsEnd("starting process " + start, startTicks);
            if (failingStarts.contains((long) start) || start > MOST_PROCESSES) {
                if (!kind.equals("an IOException")) {
                    fail("no room for process " + start);
                }
                IOException failure = new IOException("no room for process " + start);
                thrown.add(failure);
                throw failure;
            }
            ScriptedProcess process = new ScriptedProcess(this, start);
            if (stillborn) {
                process.die();
            }
            synchronized (processes) {
                processes.add(process);
                mostAlive = Math.max(mostAlive, alive());
            }
            return process;
        }

        int started() {
            return starts.get();
        }

        int alive() {
            return count(process -> process.alive);
        }

        int busy() {
            return count(process -> process.alive && process.working);
        }

        int notDestroyed() {
            return count(process -> !process.destroyed);
        }

        private int count(Predicate<ScriptedProcess> such) {
            synchronized (processes) {
                return (int) processes.stream().filter(such).count();
            }
        }

        List<String> given(List<Long> numbers) {
            return numbers.stream().distinct().map(number -> number + " to " + given.getOrDefault(number, 0)).toList();
        }

        /** Closes the pool, and notes what it leaves and what it has done to its processes. */
        void closed(ProcessPool pool) {
            stage.call("close", () -> close(pool));
            stage.note("alive after close", alive());
            stage.note("not destroyed", notDestroyed());
            stage.note("started", started());
            stage.note("most alive", mostAlive);
            stage.note("misuse", List.copyOf(misuses));
            end();
        }

        /** What a pool leaves behind does not have to outlive its scenario. */
        void end() {
            synchronized (processes) {
                processes.forEach(ScriptedProcess::destroy);
            }
        }
    }

    /** One process: a thread that works whether somebody listens or not, as a process does. */
    private static final class ScriptedProcess implements WorkerProcess {

        private static final Reply END = new Reply(0, false);

        private final Laboratory laboratory;
        private final BlockingQueue<Long> questions = new LinkedBlockingQueue<>();
        private final BlockingQueue<Reply> replies = new LinkedBlockingQueue<>();
        private final int start;
        private final Thread engine;
        private volatile boolean alive = true;
        private volatile boolean working;
        private volatile boolean destroyed;
        private volatile boolean confused;

        /** Who is talking to it, and whether it owes a reply. Plain on purpose: it is the business of the caller that there is only one. */
        private Thread talking;
        private boolean asked;

        ScriptedProcess(Laboratory laboratory, int start) {
            this.laboratory = laboratory;
            this.start = start;
            this.engine = laboratory.stage.client("process " + start, this::work);
        }

        @Override
        public void send(long number) throws ProcessDiedException {
            enter();
            if (asked) {
                laboratory.misuses.add("a process has two numbers at once");
            }
            if (confused) {
                laboratory.misuses.add("a process that has mixed up its replies is asked again");
            }
            leave();
            if (!alive) {
                throw new ProcessDiedException("the process is dead");
            }
            asked = true;
            laboratory.given.merge(number, 1, Integer::sum);
            questions.add(number);
        }

        @Override
        public Reply receive() throws ProcessDiedException, InterruptedException {
            enter();
            if (!asked) {
                laboratory.misuses.add("a process is listened to without a question");
            }
            Reply reply;
            try {
                reply = replies.take();
            } finally {
                leave();
            }
            if (reply == END) {
                replies.add(END);
                throw new ProcessDiedException("the process is dead");
            }
            asked = false;
            laboratory.hasOneMore();
            return reply;
        }

        private void enter() {
            if (talking != null) {
                laboratory.misuses.add("two threads talk to one process");
            }
            talking = Thread.currentThread();
        }

        private void leave() {
            talking = null;
        }

        @Override
        public boolean alive() {
            return alive;
        }

        @Override
        public void destroy() {
            if (destroyed) {
                return;
            }
            die();
            engine.interrupt();
            laboratory.toItsEnd("destroying " + engine.getName(), laboratory.tidying(start - 1));
            destroyed = true;
        }

        private void die() {
            alive = false;
            replies.add(END);
        }

        private void work() {
            try {
                while (alive) {
                    long number = questions.take();
                    working = true;
                    boolean last = reply(number);
                    working = false;
                    if (last) {
                        die();
                    }
                }
            } catch (InterruptedException destroyed) {
                // Whoever destroys it has seen to everything else.
            }
        }

        /** @return whether this was the last thing that it did */
        private boolean reply(long number) throws InterruptedException {
            if (laboratory.deaths.merge(number, -1, Integer::sum) >= 0) {
                laboratory.work(number, 2);
                laboratory.killed.incrementAndGet();
                return true;
            }
            laboratory.work(number, 1);
            laboratory.done.incrementAndGet();
            if (laboratory.confusing.merge(number, -1, Integer::sum) >= 0) {
                confused = true;
                replies.add(new Reply(number + 1, !isPrime(number)));
                return false;
            }
            if (laboratory.livesForOneNumber) {
                alive = false;
            }
            replies.add(new Reply(number, isPrime(number)));
            return laboratory.livesForOneNumber;
        }
    }
}
