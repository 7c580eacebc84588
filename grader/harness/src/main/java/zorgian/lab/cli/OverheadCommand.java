package zorgian.lab.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zorgian.lab.bench.Overhead;
import zorgian.lab.course.Exercise;
import zorgian.lab.submission.Submission;
import zorgian.lab.verify.Check;
import zorgian.lab.verify.Checks;

@Command(name = "overhead", mixinStandardHelpOptions = true,
        description = "For authors: what the trace costs, against the same runs with the lab clock and no trace. Prints Markdown; Linux only.")
final class OverheadCommand implements Callable<Integer> {

    @Option(names = "--runs", paramLabel = "N", defaultValue = "9", description = "Gradings of each reference (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Override
    public Integer call() throws IOException {
        Home home = Home.here().needsRepository();
        System.out.printf("Java %s, %d cores; median of %d gradings, workers warm%n%n", Runtime.version(), Runtime.getRuntime().availableProcessors(), runs);
        System.out.println("| reference graded | lab time only, ms | with the trace, ms | ratio |");
        System.out.println("| --- | ---: | ---: | ---: |");
        Submission solutions = Submission.open(home.solutions());
        Submission skeletons = Submission.open(home.exercises());
        for (Exercise exercise : home.exercises(null)) {
            Check reference = Checks.of(exercise, solutions, skeletons).stream().filter(check -> check.name().equals("reference")).findFirst().orElseThrow();
            for (Overhead.Measured measured : Overhead.grading(exercise, reference, runs)) {
                System.out.println(row(measured) + " |");
            }
        }
        System.out.println("\n| ten million times | lab time only, ns | with the trace, ns | ratio | the traced run |");
        System.out.println("| --- | ---: | ---: | ---: | --- |");
        Overhead.loops().forEach(loop -> System.out.println(row(loop.nanos()) + " | " + loop.traced() + " |"));
        return 0;
    }

    private static String row(Overhead.Measured measured) {
        return String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.1f", measured.what(), measured.without(), measured.with(), measured.ratio());
    }
}
