package zorgian.iovscpu;

import java.time.Duration;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;

/** Runs both kinds of tasks in both ways, in real time, and prints what happens. */
public final class Main {

    private static final Duration ARCHIVE = Duration.ofMillis(400);
    private static final long BASES = 250_000_000;
    private static final int WIDTH = 26;
    private static final String ROW = "  %-12s%-" + (WIDTH + 3) + "s%-" + (WIDTH + 3) + "s%s%n";

    private final Laboratory laboratory = new Laboratory();

    public static void main(String[] args) throws InterruptedException {
        System.out.printf("This machine has %d processors.%n", Runtime.getRuntime().availableProcessors());
        System.out.println("You predict for four processors:  " + Predictions.ON_FOUR_PROCESSORS);
        System.out.println("and under a single microscope:    " + Predictions.UNDER_ONE_MICROSCOPE);
        try {
            new Main().run();
        } catch (UnsupportedOperationException todo) {
            System.out.println("Not there yet: " + todo.getMessage());
        }
    }

    private void run() throws InterruptedException {
        UnaryOperator<ResearchTask> free = task -> task;
        compare("Four I/O tasks: reading specimen data", four(Main::reading), free);
        compare("Four CPU tasks: analysing DNA", four(Main::analysis), free);
        Object microscope = new Object();
        compare("The same CPU tasks under a single microscope", four(Main::analysis), task -> under(microscope, task));
    }

    private void compare(String title, List<ResearchTask> tasks, UnaryOperator<ResearchTask> protocol)
            throws InterruptedException {
        System.out.printf("%n%s%n%n one after the other:%n", title);
        Watch first = new Watch();
        Measurement sequential = laboratory.runSequentially(tasks.stream().map(first::on).map(protocol).toList());
        System.out.printf("%n threaded:%n");
        Watch second = new Watch();
        Measurement threaded = laboratory.runThreaded(tasks.stream().map(second::on).map(protocol).toList());
        draw(tasks, sequential, first, threaded, second);
    }

    private static void draw(List<ResearchTask> tasks, Measurement one, Watch first, Measurement two, Watch second) {
        long scale = Math.max(1, Math.max(one.time().toMillis(), two.time().toMillis()));
        System.out.printf("%n" + ROW, "", "one after the other", "threaded", "found");
        for (int i = 0; i < tasks.size(); i++) {
            String task = tasks.get(i).name();
            String found = found(one, i).equals(found(two, i)) ? found(one, i) : found(one, i) + ", but " + found(two, i);
            System.out.printf(ROW, task, first.bar(task, scale, WIDTH), second.bar(task, scale, WIDTH), found);
        }
        String speedUp = speedUp(new Comparison(one.time(), two.time()));
        System.out.printf(ROW, "time", one.time().toMillis() + " ms", two.time().toMillis() + " ms", "speed-up " + speedUp);
    }

    private static String speedUp(Comparison comparison) {
        var factor = comparison.speedUp();
        return factor.isPresent() ? String.format("%.2f", factor.getAsDouble()) : "not measurable";
    }

    private static String found(Measurement measurement, int position) {
        if (position >= measurement.results().size() || measurement.results().get(position) == null) {
            return "no result";
        }
        TaskResult result = measurement.results().get(position);
        return result.succeeded() ? Long.toString(result.value()) : result.failure().toString();
    }

    private static List<ResearchTask> four(LongFunction<ResearchTask> task) {
        return LongStream.rangeClosed(1, 4).mapToObj(task).toList();
    }

    private static ResearchTask reading(long number) {
        return new ArchiveReading("reading " + number, (int) number, ARCHIVE);
    }

    private static ResearchTask analysis(long number) {
        return new GeneAnalysis("analysis " + number, number, BASES);
    }

    /** The same task, for which its thread has to hold the microscope all the time. */
    private static ResearchTask under(Object microscope, ResearchTask task) {
        return new ResearchTask() {
            @Override
            public String name() {
                return task.name();
            }

            @Override
            public long run() throws Exception {
                synchronized (microscope) {
                    return task.run();
                }
            }
        };
    }
}
