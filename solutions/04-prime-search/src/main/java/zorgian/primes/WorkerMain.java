package zorgian.primes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** What a process of its own runs: reads a number a line, and writes "number true" or "number false" for each. */
public final class WorkerMain {

    private WorkerMain() {
    }

    /**
     * Works until there is nobody left to work for. Numbers are worked on by a thread that does not keep the JVM alive, while this one
     * watches the pipe: when the pipe closes, the process ends, also in the middle of a number. So none is left behind, even if whoever
     * started it was killed.
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream replies = System.out;
        System.setOut(System.err); // What isPrime may print is no reply.
        BlockingQueue<Long> numbers = new LinkedBlockingQueue<>();
        Thread worker = new Thread(() -> work(numbers, replies), "worker");
        worker.setDaemon(true);
        worker.start();
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in));
        for (String line = questions.readLine(); line != null; line = questions.readLine()) {
            numbers.add(Long.parseLong(line));
        }
    }

    private static void work(BlockingQueue<Long> numbers, PrintStream replies) {
        try {
            while (true) {
                long number = numbers.take();
                replies.println(number + " " + Primes.isPrime(number));
                replies.flush();
            }
        } catch (Throwable defect) {
            defect.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }
}
