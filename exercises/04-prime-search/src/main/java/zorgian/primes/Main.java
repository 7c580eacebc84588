package zorgian.primes;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells which of nine numbers are prime: one after the other, on threads, on processes, and on processes of which one is killed. */
public final class Main {

    private static final List<Long> NUMBERS = List.of(112272535095293L, 112582705942171L, 112272535095293L, 115280095190773L,
            115797848077099L, 1099726899285419L, 3399726899288419L, 1125828054422712L, 237397848077029L);
    private static final int WORKERS = 4;
    private static final int ATTEMPTS = 3;

    private static final long START = System.nanoTime();
    private static double sequentialMillis;

    private Main() {
    }

    /** Runs all ways in real time. */
    public static void main(String[] arguments) throws Exception {
        try {
            PrimeSearch search = new PrimeSearch(Primes::isPrime);
            search.sequentially(NUMBERS); // The JVM compiles the test while it runs for the first time.
            List<Answer> answers = timed("one after the other", () -> search.sequentially(NUMBERS));
            List<Answer> onThreads = timed("on " + WORKERS + " threads", () -> search.onThreads(NUMBERS, WORKERS));
            List<Answer> onProcesses = onProcesses(Main::startedAndSeen);
            System.out.printf("%nOnce more, and the second process is killed in the middle of its first number%n");
            AtomicInteger started = new AtomicInteger();
            List<Answer> withAccident = onProcesses(() -> started.incrementAndGet() == 2 ? new Doomed(startedAndSeen()) : startedAndSeen());
            System.out.printf("%n%18s   one by one   on threads   on processes   in spite of the accident%n", "number");
            for (int i = 0; i < NUMBERS.size(); i++) {
                System.out.printf("%18d   %-10s   %-10s   %-12s   %s%n", NUMBERS.get(i), words(answers, i), words(onThreads, i),
                        words(onProcesses, i), words(withAccident, i));
            }
        } catch (UnsupportedOperationException todo) {
            System.out.println("Not there yet: " + todo.getMessage());
        }
    }

    /** The first call has to wait until the processes have started, the second one finds them at work. */
    private static List<Answer> onProcesses(WorkerFactory factory) throws Exception {
        try (ProcessPool pool = new ProcessPool(factory, WORKERS, ATTEMPTS)) {
            List<Answer> answers = timed("on " + WORKERS + " new processes", () -> pool.ask(NUMBERS));
            timed("on the same processes", () -> pool.ask(NUMBERS));
            return answers;
        }
    }

    private static List<Answer> timed(String way, Callable<List<Answer>> search) throws Exception {
        long from = System.nanoTime();
        List<Answer> answers = search.call();
        double millis = (System.nanoTime() - from) / 1e6;
        if (sequentialMillis == 0) {
            sequentialMillis = millis;
        }
        say(String.format("%-24s%6.0f ms, speed-up %.2f", way, millis, sequentialMillis / millis));
        return answers;
    }

    private static JvmWorkerProcess startedAndSeen() throws IOException {
        JvmWorkerProcess process = new JvmWorkerProcess();
        say("  process " + process.pid() + " started");
        return process;
    }

    private static String words(List<Answer> answers, int place) {
        Answer answer = place < answers.size() ? answers.get(place) : null;
        if (answer instanceof Answer.Known known) {
            return known.prime() ? "prime" : "not prime";
        }
        return answer instanceof Answer.Unanswered unanswered ? "no answer: " + unanswered.cause() : "no answer";
    }

    private static void say(String what) {
        System.out.printf("%6d ms  %s%n", (System.nanoTime() - START) / 1_000_000, what);
    }

    /** A process that does not live to reply. */
    private record Doomed(JvmWorkerProcess process) implements WorkerProcess {

        @Override
        public void send(long number) throws ProcessDiedException {
            process.send(number);
            say("  process " + process.pid() + " is killed while it works on " + number);
            process.destroy();
        }

        @Override
        public Reply receive() throws ProcessDiedException, InterruptedException {
            return process.receive();
        }

        @Override
        public boolean alive() {
            return process.alive();
        }

        @Override
        public void destroy() {
            process.destroy();
        }
    }
}
