package zorgian.lab.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import zorgian.lab.judge.RunLimits;
import zorgian.lab.judge.StandardInput;
import zorgian.lab.judge.Workers;
import zorgian.lab.output.TemporaryFolder;
import zorgian.lab.run.Scenario;
import zorgian.lab.run.Schedules;
import zorgian.lab.run.Transcript;
import zorgian.lab.watch.Watch;
import zorgian.lab.worker.MainProgram;

/** What the runtime costs: loops in a worker against the same loops in a plain JVM with the same compiler (C1). */
public final class Overhead {

    private Overhead() {
    }

    /**
     * A loop in a plain JVM and in a worker.
     *
     * @param what in words
     * @param plain CPU time of an operation in ns
     * @param worker the same; NaN where the loop did not get through
     * @param ending how the run in the worker ended and what it said of its memory, in words
     */
    public record Loop(String what, double plain, double worker, String ending) {

        /** How many times as much it is in a worker. */
        public double ratio() {
            return worker / plain;
        }
    }

    /** Each loop in JVMs of its own. */
    public static Stream<Loop> loops() {
        return Stream.of(HotLoop.values()).map(loop -> {
            Map<String, byte[]> classes = loop.compile();
            Transcript run;
            try (Workers workers = new Workers(Watch.LIMITS, List.of(), StandardInput.NOTHING)) {
                run = workers.run(new Scenario(classes, MainProgram.SCENARIO, "", List.of("HotLoop"), Schedules.FIRST));
            }
            String cut = run.tracing().cut().isEmpty() ? "whole" : "cut: " + run.tracing().cut();
            return new Loop(loop.title(), nanos(plain(classes)), nanos(run.output()), run.ending().getClass().getSimpleName()
                    + ", trace " + cut);
        });
    }

    private static String plain(Map<String, byte[]> classes) {
        try (TemporaryFolder folder = TemporaryFolder.named("lab-overhead")) {
            Files.write(folder.path().resolve("HotLoop.class"), classes.get("HotLoop"));
            Process java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1", "-cp", folder.path().toString(), "HotLoop").redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the loop cannot be run in a plain JVM", e);
        }
    }

    private static double nanos(String printed) {
        return printed.isBlank() ? Double.NaN : Double.parseDouble(printed.strip()) / HotLoop.TIMES;
    }
}
