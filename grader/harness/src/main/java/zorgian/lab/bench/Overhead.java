package zorgian.lab.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import zorgian.lab.course.Exercise;
import zorgian.lab.grade.ExerciseGrader;
import zorgian.lab.rewrite.Rewriter;
import zorgian.lab.run.Ending;
import zorgian.lab.run.Limits;
import zorgian.lab.run.Scenario;
import zorgian.lab.run.Transcript;
import zorgian.lab.run.Workers;
import zorgian.lab.verify.Check;
import zorgian.lab.worker.MainProgram;

/** What the trace costs: the same with it, and with time on the lab clock and nothing else. */
public final class Overhead {

    /** To learn how long it is that a loop takes which the limits of a grading do not let end. */
    private static final Limits PATIENT = new Limits(Duration.ofMinutes(2), 2000, 20_000, Duration.ofSeconds(10), Duration.ofMinutes(5));

    private Overhead() {
    }

    /**
     * Something done with the trace and without.
     *
     * @param what in words
     * @param without ms or ns, as the method says
     * @param with the same
     */
    public record Measured(String what, double without, double with) {

        /** How many times as much it is with the trace. */
        public double ratio() {
            return with / without;
        }
    }

    /**
     * A loop with the trace and without.
     *
     * @param nanos CPU time of an operation; NaN where the loop did not get through
     * @param traced how the traced run ended and what it said of its memory, in words
     */
    public record Loop(Measured nanos, String traced) {
    }

    /** Median of wall time and of CPU time, in ms, of grading an answer in warm workers; both kinds of worker take turns. */
    public static List<Measured> grading(Exercise exercise, Check answer, int runs) throws IOException {
        List<List<Double>> wall = List.of(new ArrayList<>(), new ArrayList<>());
        List<List<Double>> cpu = List.of(new ArrayList<>(), new ArrayList<>());
        ExerciseGrader grader = new ExerciseGrader();
        try (Workers without = untraced(); Workers with = new Workers(Workers.Mode.PROCESS)) {
            for (int run = -2; run < runs; run++) {
                List<Workers> both = List.of(without, with);
                for (int i = 0; i < both.size(); i++) {
                    double cpuBefore = CpuTime.millis();
                    long began = System.nanoTime();
                    String difference = answer.difference(grader.grade(exercise, answer.sources(), both.get(i)).result().requirements());
                    if (!difference.isEmpty()) {
                        throw new IllegalStateException((i == 0 ? "without the trace: " : "with the trace: ") + difference);
                    }
                    if (run >= 0) {
                        wall.get(i).add((System.nanoTime() - began) / 1e6);
                        cpu.get(i).add(CpuTime.millis() - cpuBefore);
                    }
                }
            }
        }
        return List.of(new Measured(exercise.id() + ", wall", median(wall.get(0)), median(wall.get(1))),
                new Measured(exercise.id() + ", CPU of judge and workers", median(cpu.get(0)), median(cpu.get(1))));
    }

    /** CPU time of an operation in ns, in new workers with the limits of a grading. */
    public static Stream<Loop> loops() {
        return Stream.of(HotLoop.values()).map(loop -> {
            Transcript without;
            Transcript with;
            try (Workers workers = untraced()) {
                without = play(loop, workers);
            }
            try (Workers workers = new Workers(Workers.Mode.PROCESS)) {
                with = play(loop, workers);
            }
            double nanos = nanos(with);
            if (with.ending() instanceof Ending.Spinning) {
                try (Workers workers = new Workers(Workers.Mode.PROCESS, PATIENT)) {
                    nanos = nanos(play(loop, workers));
                }
            }
            String cut = with.tracing().cut().isEmpty() ? "whole" : "cut: " + with.tracing().cut();
            return new Loop(new Measured(loop.title(), nanos(without), nanos), with.ending().getClass().getSimpleName() + ", trace " + cut);
        });
    }

    private static Workers untraced() {
        return new Workers(Workers.Mode.PROCESS, Limits.USUAL, Rewriter::labTimeOnly);
    }

    private static Transcript play(HotLoop loop, Workers workers) {
        return workers.run(new Scenario(loop.compile(), MainProgram.class.getName(), "run", List.of("HotLoop"), 0));
    }

    private static double nanos(Transcript transcript) {
        String printed = transcript.output().strip();
        return printed.isEmpty() ? Double.NaN : Double.parseDouble(printed) / HotLoop.TIMES;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
