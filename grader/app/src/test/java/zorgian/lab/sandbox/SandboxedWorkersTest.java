package zorgian.lab.sandbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bakery.spec.HostileScenarios;
import bakery.spec.HttpScenarios;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import zorgian.lab.judge.RunLimits;
import zorgian.lab.judge.StandardInput;
import zorgian.lab.judge.Workers;
import zorgian.lab.run.Ending;
import zorgian.lab.run.Scenario;
import zorgian.lab.run.Transcript;

/** Real workers, in each rung that works here. */
class SandboxedWorkersTest {

    private static final int GRADINGS = Integer.getInteger("lab.gradings", 4);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static Workers workers(Sandbox rung, String... options) {
        return new Workers(RunLimits.USUAL, List.of(options), StandardInput.NOTHING, rung);
    }

    private static Scenario scenario(Class<?> type, String name, Object... values) throws IOException {
        Map<String, byte[]> classes = new HashMap<>();
        try (Stream<Path> files = Files.list(Path.of("target/test-classes/bakery/spec"))) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith(type.getSimpleName())).toList()) {
                classes.put("bakery.spec." + file.getFileName().toString().replace(".class", ""), Files.readAllBytes(file));
            }
        }
        return new Scenario(classes, type.getName(), name, List.of(values), "first");
    }

    @TestFactory
    Stream<DynamicTest> serverAndClientsInOneWorkerReachEachOther() {
        return Rungs.used(rung -> {
            try (Workers workers = workers(rung)) {
                Transcript transcript = workers.run(scenario(HttpScenarios.class, "fetch", 8, 1, 10));
                assertEquals(null, assertInstanceOf(Ending.Finished.class, transcript.ending(), transcript.ending()::toString).failure());
                assertEquals(Collections.nCopies(8, 100L), transcript.value());
            }
        });
    }

    /** The limits are above what a program may have. */
    @TestFactory
    Stream<DynamicTest> asManyThreadsAsAProgramMayHaveAreThere() {
        return Rungs.used(rung -> {
            try (Workers workers = workers(rung)) {
                Ending ending = workers.run(scenario(HostileScenarios.class, "startsThreadsWithoutEnd")).ending();
                assertTrue(ending instanceof Ending.Spinning spinning && spinning.budget().startsWith("2000 threads were there at once"),
                        ending::toString);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> nothingIsLeftOfWorkersThatCameAndWentAndWereKilled() {
        return Rungs.used(rung -> {
            String mark = "-Dlab.mark=" + UUID.randomUUID();
            Set<String> before = temporary();
            for (int i = 0; i < GRADINGS; i++) {
                try (Workers workers = workers(rung, mark)) {
                    workers.run(scenario(HttpScenarios.class, "fetch", 1, 1, 10));
                    if (i % 2 == 0) {
                        // Both the worker and the spare one: the next two runs may notice, and the third gets a worker of its own.
                        ProcessHandle.current().descendants().filter(each -> isMarked(each.pid(), mark))
                                .forEach(ProcessHandle::destroyForcibly);
                        assertEquals(List.of(100L), untilItIsThere(workers, scenario(HttpScenarios.class, "fetch", 1, 1, 10)));
                    }
                }
            }
            await().atMost(PATIENCE).until(() -> marked(mark).isEmpty());
            assertEquals(before, temporary());
        });
    }

    private static Object untilItIsThere(Workers workers, Scenario scenario) {
        for (int i = 0; i < 3; i++) {
            Object value = workers.run(scenario).value();
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    @TestFactory
    Stream<DynamicTest> workersDieWithAJudgeThatIsKilled() {
        return Rungs.used(rung -> {
            String mark = "-Dlab.mark=" + UUID.randomUUID();
            Process judge = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Dlab.sandbox=" + rung.name(), "-cp", System.getProperty("java.class.path"), Judge.class.getName(), mark)
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            try (BufferedReader said = judge.inputReader()) {
                assertEquals("ready", said.readLine());
                List<ProcessHandle> descendants = judge.descendants().toList();
                assertTrue(descendants.size() >= 3, () -> "workers and a process that does nothing: " + descendants);
                judge.destroyForcibly().waitFor();
                await().atMost(PATIENCE).until(() -> descendants.stream().noneMatch(ProcessHandle::isAlive) && marked(mark).isEmpty());
            } finally {
                judge.descendants().forEach(ProcessHandle::destroyForcibly);
                judge.destroyForcibly();
            }
        });
    }

    /** A judge with an idle worker, a spare one, and a process that does not look whether it is still wanted. */
    static final class Judge {

        private Judge() {
        }

        public static void main(String[] args) throws Exception {
            Workers workers = workers(Sandbox.best(), args[0]);
            workers.run(scenario(HttpScenarios.class, "fetch", 1, 1, 10));
            Process deaf = Starter.start(Trial.jvm(Sandbox.best(), Probe.class, List.of()));
            deaf.getInputStream().read();
            System.out.println("ready");
            deaf.waitFor();
        }
    }

    /** No claim of speed is made here; the numbers are for whoever reads the log. */
    @Test
    void whatAWorkerCostsIsTold() throws IOException {
        List<Sandbox> rungs = new ArrayList<>(Ladder.rungs(Tools.here()).filter(Trial::works).toList());
        Map<Sandbox, List<Long>> took = new HashMap<>();
        for (int i = 0; i < GRADINGS; i++) {
            for (Sandbox rung : rungs) {
                long began = System.nanoTime();
                Process process = Starter.start(Trial.jvm(rung, Trial.Nothing.class, List.of()));
                assertEquals(-1, process.getInputStream().read());
                took.computeIfAbsent(rung, each -> new ArrayList<>()).add((System.nanoTime() - began) / 1_000_000);
            }
        }
        rungs.forEach(rung -> {
            List<Long> sorted = took.get(rung).stream().sorted().toList();
            System.out.println("a JVM comes and goes in " + sorted.get(0) + " ms (median " + sorted.get(sorted.size() / 2) + "): "
                    + Rungs.form(rung));
        });
    }

    private static Set<String> marked(String mark) throws IOException {
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes.map(path -> path.getFileName().toString()).filter(name -> name.matches("[0-9]+"))
                    .filter(name -> isMarked(Long.parseLong(name), mark)).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean isMarked(long process, String mark) {
        return Proc.text("/proc/" + process + "/cmdline").contains(mark);
    }

    /** Names of what the lab or a JVM may have put among the temporary files. */
    private static Set<String> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/tmp"))) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("(lab-doctor|lab-probe|bubblewrap|hs_err|java_pid|core).*"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
