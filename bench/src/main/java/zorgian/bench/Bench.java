package zorgian.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.jetbrains.lincheck.Lincheck;
import org.jetbrains.lincheck.LincheckAssertionError;
import zorgian.bench.Trial.Actor;
import zorgian.bench.Trial.Round;

/** Runs one tool on the trials and prints a line each: name, what came of it, wall ms, CPU ms; the start of the JVM is not in them. */
public final class Bench {

    private static final int HANGS_AFTER_MS = 3000;
    /** CPU time, like that of repeat-for: wall time would give a busy machine fewer rounds. */
    private static final int STRESSED_FOR_MS = 10_000;
    private static final OperatingSystemMXBean CPU = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Bench() {
    }

    /** @param args names (then all are printed) or: repeat ROUNDS, repeat-for CPU-MS, stress ROUNDS, lincheck INVOCATIONS, and a trial or else all */
    public static void main(String[] args) throws InterruptedException {
        if (args[0].equals("names")) {
            Trial.ALL.forEach(trial -> System.out.println(trial.name() + "\t" + trial.about()));
            return;
        }
        int number = Integer.parseInt(args[1]);
        for (Trial trial : args.length > 2 ? List.of(Trial.named(args[2])) : Trial.ALL) {
            long began = System.nanoTime();
            long cpu = CPU.getProcessCpuTime();
            String said = switch (args[0]) {
                case "repeat" -> repeat(trial, number, Long.MAX_VALUE);
                case "repeat-for" -> repeat(trial, Integer.MAX_VALUE, cpu + TimeUnit.MILLISECONDS.toNanos(number));
                case "stress" -> stress(trial, number);
                case "lincheck" -> lincheck(trial, number);
                default -> throw new IllegalArgumentException(args[0]);
            };
            System.out.println(trial.name() + "\t" + said + "\t" + (System.nanoTime() - began) / 1_000_000 + "\t"
                    + (CPU.getProcessCpuTime() - cpu) / 1_000_000);
        }
        System.out.flush();
        // Some of the threads may hang for ever.
        Runtime.getRuntime().halt(0);
    }

    /** What @RepeatedTest does: new threads each time, an assertion, and a time-out. */
    private static String repeat(Trial trial, int rounds, long untilCpu) throws InterruptedException {
        int done = 0;
        while (done < rounds && CPU.getProcessCpuTime() < untilCpu) {
            done++;
            Round round = trial.round().get();
            List<Thread> threads = started(round);
            for (Thread thread : threads) {
                thread.join(HANGS_AFTER_MS);
                if (thread.isAlive()) {
                    return "found: hangs in round " + done;
                }
            }
            if (!round.holds().getAsBoolean()) {
                return "found in round " + done;
            }
        }
        return "not found in " + done;
    }

    private static List<Thread> started(Round round) {
        List<Thread> threads = new ArrayList<>();
        for (Actor actor : round.actors()) {
            Thread thread = new Thread(() -> act(actor));
            thread.start();
            threads.add(thread);
        }
        return threads;
    }

    private static void act(Actor actor) {
        try {
            actor.act();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** In the manner of jcstress, and no more than that: threads that live long meet at a barrier before each round, and a coordinator looks at the result. */
    private static String stress(Trial trial, int rounds) throws InterruptedException {
        if (trial.about().equals("pool never shut down")) {
            return "cannot be expressed";
        }
        long untilCpu = CPU.getProcessCpuTime() + TimeUnit.MILLISECONDS.toNanos(STRESSED_FOR_MS);
        Round[] now = {trial.round().get()};
        int[] wrongIn = {0};
        int[] done = {0};
        boolean[] over = {false};
        CyclicBarrier end = new CyclicBarrier(now[0].actors().size(), () -> {
            done[0]++;
            if (wrongIn[0] == 0 && !now[0].holds().getAsBoolean()) {
                wrongIn[0] = done[0];
            }
            over[0] = wrongIn[0] > 0 || done[0] == rounds || CPU.getProcessCpuTime() > untilCpu;
            now[0] = trial.round().get();
        });
        SpinStart start = new SpinStart(now[0].actors().size());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < now[0].actors().size(); i++) {
            int number = i;
            Thread thread = new Thread(() -> {
                for (int round = 1; round <= rounds && !over[0]; round++) {
                    start.await(round);
                    act(now[0].actors().get(number));
                    await(end);
                }
            });
            thread.start();
            threads.add(thread);
        }
        int seen = -1;
        while (threads.stream().anyMatch(Thread::isAlive)) {
            threads.get(0).join(HANGS_AFTER_MS);
            if (threads.get(0).isAlive() && start.round() == seen) {
                return "found: hangs in round " + seen;
            }
            seen = start.round();
        }
        return wrongIn[0] > 0 ? "found in round " + wrongIn[0] : "not found in " + done[0];
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String lincheck(Trial trial, int invocations) {
        try {
            Lincheck.runConcurrentTest(invocations, () -> {
                Round round = trial.round().get();
                for (Thread thread : started(round)) {
                    try {
                        thread.join();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }
                if (!round.holds().getAsBoolean()) {
                    throw new AssertionError("a wrong result");
                }
            });
            return "not found in " + invocations;
        } catch (LincheckAssertionError e) {
            System.err.println(e.getMessage());
            boolean hangs = e.getMessage().contains("has hung");
            return hangs ? "found: hangs" : "found: wrong result";
        } catch (RuntimeException | Error e) {
            System.err.println(e);
            return "fails: " + e.getClass().getSimpleName();
        }
    }
}
