package zorgian.lab.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import zorgian.lab.judge.Workers;
import zorgian.lab.run.Scenario;
import zorgian.lab.run.Schedules;
import zorgian.lab.run.Transcript;
import zorgian.lab.worker.MainProgram;

/** Mistakes without a data race, which one order of steps in many shows. */
class InterleavingsTest {

    private static final Workers WORKERS = new Workers();

    /** Bodies of two threads that run at once, and what is checked in the end; each goes wrong under a few preemptions more. */
    private static final Map<String, String[]> MISTAKES = mistakes();

    @TempDir
    private Path folder;

    private static Map<String, String[]> mistakes() {
        Map<String, String[]> all = new LinkedHashMap<>();
        all.put("an increment of a volatile", new String[] {"static volatile int n;", "n++;", "n++;", "n == 2"});
        all.put("get and then set", new String[] {"static final AtomicInteger n = new AtomicInteger();", "n.set(n.get() + 1);",
            "n.set(n.get() + 1);", "n.get() == 2"});
        all.put("a look at a map and a put", new String[] {"static final Map<String, Integer> m = new ConcurrentHashMap<>();",
            "if (!m.containsKey(\"k\")) m.put(\"k\", 1); else m.put(\"k\", m.get(\"k\") + 1);",
            "if (!m.containsKey(\"k\")) m.put(\"k\", 1); else m.put(\"k\", m.get(\"k\") + 1);", "m.get(\"k\") == 2"});
        all.put("two atomics that belong together", new String[] {"static final AtomicInteger a = new AtomicInteger(), b = new AtomicInteger();"
            + " static volatile boolean torn;", "a.incrementAndGet(); b.incrementAndGet();", "torn |= a.get() != b.get();", "!torn"});
        all.put("done before it is stored", new String[] {"static final AtomicInteger result = new AtomicInteger();"
            + " static volatile boolean done, early;", "done = true; result.set(7);", "if (done) early |= result.get() != 7;", "!early"});
        all.put("a second look at a synchronized list", new String[] {
            "static final List<Integer> list = Collections.synchronizedList(new ArrayList<>(List.of(1)));",
            "if (!list.isEmpty()) list.remove(0);", "if (!list.isEmpty()) list.remove(0);", "list.isEmpty()"});
        all.put("a flag that is looked at outside of the lock", new String[] {"static final Object lock = new Object();"
            + " static volatile boolean go;", "if (!go) { synchronized (lock) { lock.wait(); } }",
            "go = true; synchronized (lock) { lock.notifyAll(); }", "true"});
        all.put("a task that says that it is done before its future is", new String[] {"static volatile boolean done, early;"
            + " static final FutureTask<Integer> task = new FutureTask<>(() -> { try { return 7; } finally { done = true; } });",
            "Thread worker = new Thread(task); worker.start(); worker.join();", "if (done) early |= !task.isDone();", "!early"});
        all.put("a lock that is said to be free before it is given back", new String[] {
            "static final java.util.concurrent.locks.ReentrantLock lock = new java.util.concurrent.locks.ReentrantLock();"
                + " static final Object place = new Object(); static boolean reserved; static volatile boolean taken;"
                + " static void use() throws Exception {"
                + " synchronized (place) { while (reserved) place.wait(); reserved = true; } taken |= !lock.tryLock();"
                + " synchronized (place) { reserved = false; place.notifyAll(); } if (lock.isHeldByCurrentThread()) lock.unlock(); }",
            "use();", "use();", "!taken"});
        return all;
    }

    @AfterAll
    static void endWorkers() {
        WORKERS.close();
    }

    private WatchedProgram program(String name, String[] parts) throws IOException {
        String source = """
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.concurrent.atomic.*;
                public class %s {
                    %s
                    public static void main(String[] args) throws Exception {
                        Thread ada = new Thread(() -> { try { one(); } catch (Exception e) { throw new IllegalStateException(e); } }, "Ada");
                        ada.start();
                        other();
                        ada.join();
                        if (!(%s)) { throw new IllegalStateException("wrong"); }
                    }
                    static void one() throws Exception { %s }
                    static void other() throws Exception { %s }
                }
                """.formatted(name, parts[0], parts[3], parts[1], parts[2]);
        Files.writeString(folder.resolve(name + ".java"), source);
        return WatchedProgram.of(folder.resolve(name + ".java"), null);
    }

    private static Transcript run(WatchedProgram program, String schedule) {
        return WORKERS.run(new Scenario(program.classes(), MainProgram.SCENARIO, "", List.of(program.main()), schedule));
    }

    @TestFactory
    Stream<DynamicTest> isToldWithTheSmallestScheduleThatShowsIt() {
        List<DynamicTest> tests = new ArrayList<>();
        MISTAKES.forEach((name, parts) -> tests.add(DynamicTest.dynamicTest(name, () -> {
            Watched watched = new Watch(WORKERS).runUnderSchedules(program("P" + tests.size(), parts), 60);
            assertEquals(EndingKind.FINISHED, watched.ending(), watched::message);
            assertFalse(watched.failing().isEmpty(), () -> "no failing schedule of " + watched.schedules());
            Watched failing = watched.failing().get(0);
            long switches = failing.schedule().chars().filter(c -> c == ':').count();
            assertTrue(switches >= 1 && switches <= 3, failing::schedule);
            assertFalse(watched.isClean());
            Watched again = new Watch(WORKERS).run(failing.program(), failing.schedule());
            assertEquals(failing.message(), again.message());
        })));
        return tests.stream();
    }

    @Test
    void whateverWasDoneByChanceIsDoneAgainByItsDepartures() throws IOException {
        int replayed = 0;
        for (String[] parts : MISTAKES.values()) {
            WatchedProgram program = program("R" + replayed, parts);
            for (String schedule : Schedules.ofProgram(300, run(program, Schedules.TOGETHER).decisions())) {
                Transcript run = run(program, schedule);
                String explicit = run.decisions().explicit();
                if (run.decisions().departures() > 0) {
                    assertEquals(run.digest(), run(program, explicit).digest(), () -> schedule + " and " + explicit);
                    replayed++;
                }
            }
        }
        assertTrue(replayed >= 1_000, replayed + " runs were replayed");
    }

    /** Waits that may end for no reason: what is done without looking again, and what is done in a loop. */
    @TestFactory
    Stream<DynamicTest> aWaitThatEndsForNoReasonIsLookedAtAgain() {
        Map<String, String[]> waits = Map.of(
                "Object.wait", new String[] {"static final Object lock = new Object(); static int n;",
                    "synchronized (lock) { n = 1; lock.notifyAll(); }",
                    "synchronized (lock) { %s (n == 0) lock.wait(); if (n == 0) throw new IllegalStateException(); }", "true"},
                "Condition.await", new String[] {
                    "static final java.util.concurrent.locks.Lock lock = new java.util.concurrent.locks.ReentrantLock(); static final java.util.concurrent.locks.Condition c = lock.newCondition(); static int n;",
                    "lock.lock(); try { n = 1; c.signalAll(); } finally { lock.unlock(); }",
                    "lock.lock(); try { %s (n == 0) c.await(); if (n == 0) throw new IllegalStateException(); }"
                        + " finally { lock.unlock(); }", "true"},
                "LockSupport.park", new String[] {"static final AtomicInteger n = new AtomicInteger(); static volatile Thread waiting;",
                    "n.set(1); java.util.concurrent.locks.LockSupport.unpark(waiting);",
                    "waiting = Thread.currentThread(); %s (n.get() == 0) java.util.concurrent.locks.LockSupport.park();"
                    + " if (n.get() == 0) throw new IllegalStateException();", "true"});
        return waits.entrySet().stream().flatMap(each -> Stream.of("if", "while").map(word -> DynamicTest.dynamicTest(each.getKey() + " in " + word, () -> {
            String[] parts = each.getValue().clone();
            parts[2] = parts[2].formatted(word);
            WatchedProgram program = program("S" + word, parts);
            boolean isWrong = Stream.of("spurious-1", "spurious-2", "spurious-3", "spurious-4")
                    .anyMatch(schedule -> new Watch(WORKERS).run(program, schedule).ending() != EndingKind.FINISHED);
            assertEquals(word.equals("if"), isWrong);
            assertEquals(EndingKind.FINISHED, new Watch(WORKERS).run(program, Schedules.FIRST).ending());
        })));
    }

    @Test
    void onlyThePrintsOfAProgramThatPrintsByWhoComesFirstDiffer() throws IOException {
        String[] parts = {"static final AtomicInteger n = new AtomicInteger();",
            "System.out.println(\"Ada has \" + n.incrementAndGet());", "System.out.println(\"main has \" + n.incrementAndGet());", "true"};
        Watched watched = new Watch(WORKERS).runUnderSchedules(program("Prints", parts), 60);
        assertTrue(watched.isClean() && watched.printsDiffer() && !watched.orderDiffers());
        assertTrue(WatchText.of(watched).contains("What it prints differs from schedule to schedule"), () -> WatchText.of(watched));
    }

    @Test
    void theOrderOfLinesIsToldApartFromTheLines() throws IOException {
        String[] parts = {"", "System.out.println(\"Ada\");", "System.out.println(\"main\");", "true"};
        Watched watched = new Watch(WORKERS).runUnderSchedules(program("Order", parts), 60);
        assertTrue(watched.isClean() && !watched.printsDiffer() && watched.orderDiffers());
    }
}
