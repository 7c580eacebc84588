package zorgian.lab.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zorgian.lab.compile.SourceCompiler;
import zorgian.lab.judge.RunLimits;
import zorgian.lab.judge.StandardInput;
import zorgian.lab.judge.Workers;
import zorgian.lab.run.CodeLine;
import zorgian.lab.run.Finding;
import zorgian.lab.sandbox.Sandbox;
import zorgian.lab.submission.UnusableInput;

class WatchTest {

    private static final Workers WORKERS = new Workers(RunLimits.USUAL, List.of(), StandardInput.NOTHING, Sandbox.none());
    private static final String NAP = "static void nap() { try { Thread.sleep(10); } catch (InterruptedException e) { throw new Error(e); } }\n";

    @TempDir
    private Path folder;

    @AfterAll
    static void endWorkers() {
        WORKERS.close();
    }

    @Test
    void aProgramIsOverWhenMainAndEveryThreadThatIsNoDaemonHasEnded() throws IOException {
        Watched watched = watch("Late", """
                public class Late {
                    public static void main(String[] args) {
                        System.out.println(Thread.currentThread().getName() + " with " + args.length);
                        Thread idle = new Thread(() -> { synchronized (args) { try { args.wait(); } catch (InterruptedException e) { } } });
                        idle.setDaemon(true);
                        idle.start();
                        new Thread(() -> { nap(); nap(); System.out.println("late"); }).start();
                    }
                """ + NAP + "}");
        assertEquals(EndingKind.FINISHED, watched.ending());
        assertEquals(20, watched.ticks());
        assertEquals(List.of("main with 0", "late"), watched.output().lines().toList());
        // No program waits for a daemon; that this one is left waiting for ever is found all the same.
        assertEquals(List.of(Finding.Kind.LEAKED_THREAD), watched.findings().stream().map(Finding::kind).toList());
    }

    @Test
    void aStackTraceThatTheProgramPrintsHasNothingOfOursAndIsShownWhole() throws IOException {
        Watched watched = watch("Trace", """
                public class Trace {
                    public static void main(String[] args) throws InterruptedException {
                        Runnable fails = Trace::fails;
                        fails.run();
                        Thread.currentThread().interrupt();
                        try { Thread.sleep(1); } catch (InterruptedException e) { e.printStackTrace(System.out); }
                        Thread t = new Thread(fails); t.start(); t.join();
                    }
                    static synchronized void fails() {
                        try { new Object().notify(); } catch (IllegalMonitorStateException e) { e.printStackTrace(System.out); }
                    }
                }
                """);
        assertEquals("""
                java.lang.IllegalMonitorStateException: current thread is not owner
                \tat Trace.fails(Trace.java:10)
                \tat Trace.main(Trace.java:4)
                java.lang.InterruptedException: sleep interrupted
                \tat Trace.main(Trace.java:6)
                java.lang.IllegalMonitorStateException: current thread is not owner
                \tat Trace.fails(Trace.java:10)
                \tat java.base/java.lang.Thread.run""", watched.output().strip().replaceAll("\\(Thread.java:\\d+\\)", "")
                .replaceAll("(?m)^\\tat java.base/java.lang.Thread.runWith\\R", ""));
        assertTrue(WatchText.of(watched).contains("    at Trace.main(Trace.java:4)"), () -> WatchText.of(watched));
    }

    @Test
    void aMainThatThrowsHasCrashedAtItsLine() throws IOException {
        Watched watched = watch("Crash", """
                public class Crash {
                    public static void main(String[] args) {
                        System.out.println("so far so good");
                        Integer.parseInt("x");
                    }
                }
                """);
        assertEquals(EndingKind.CRASHED, watched.ending());
        assertEquals("main threw NumberFormatException: For input string: \"x\" (Crash.java:4)", watched.message());
        assertEquals("Crash.java:4", watched.where().toString());
        assertEquals("so far so good", watched.output().strip());
        assertNull(watched.stuck());
    }

    @Test
    void aClassThatCannotBeInitialisedHasCrashedToo() throws IOException {
        Watched watched = watch("Init", """
                public class Init {
                    static final int[] SIZES = new int[-1];
                    public static void main(String[] args) { }
                }
                """);
        assertEquals(EndingKind.CRASHED, watched.ending());
    }

    @Test
    void aPoolThatNobodyShutsDownIsStuckAndItIsSaidThatMainThrewBefore() throws IOException {
        Watched watched = watch("Pool", """
                import java.util.concurrent.*;
                public class Pool {
                    public static void main(String[] args) {
                        ExecutorService pool = Executors.newFixedThreadPool(2);
                        pool.execute(() -> System.out.println("in the pool"));
                        if (args.length == 0) { throw new IllegalStateException("no arguments"); }
                        pool.shutdown();
                    }
                }
                """);
        assertEquals(EndingKind.STUCK, watched.ending());
        assertTrue(watched.message().endsWith("before that, main threw IllegalStateException: no arguments (Pool.java:6)"), watched::message);
        assertEquals("in the pool", watched.output().strip());
    }

    @Test
    void aLockCycleIsStuckWithItsLines() throws IOException {
        Watched watched = watch("Cycle", """
                public class Cycle {
                    static final Object A = new Object(), B = new Object();
                    public static void main(String[] args) {
                        new Thread(() -> {
                            synchronized (A) { nap(); synchronized (B) { } }
                        }, "Ada").start();
                        synchronized (B) {
                            nap(); synchronized (A) { }
                        }
                    }
                """ + NAP + "}");
        assertEquals(EndingKind.STUCK, watched.ending());
        assertEquals("lock-cycle", watched.stuck());
        String threads = String.join("\n", watched.threads());
        assertTrue(threads.contains("Cycle.java:5") && threads.contains("Cycle.java:8"), threads);
    }

    @Test
    void aProgramThatSpinsOrExitsIsSaidTo() throws IOException {
        assertEquals(EndingKind.SPINNING, watch("Spin", "class Spin { public static void main(String[] a) { while (true) { } } }").ending());
        Watched exit = watch("Exit", "class Exit { public static void main(String[] a) { System.exit(0); } }");
        assertEquals(EndingKind.EXITED, exit.ending());
        assertTrue(exit.isClean());
        Watched failed = watch("Fail", "class Fail { public static void main(String[] a) { System.exit(10); } }");
        assertEquals(EndingKind.EXITED, failed.ending());
        assertFalse(failed.isClean());
    }

    @Test
    void assertionsOfAProgramAreOn() throws IOException {
        Watched watched = watch("Sure", """
                class Sure {
                    public static void main(String[] args) {
                        assert args.length > 0 : "no arguments";
                    }
                }
                """);
        assertEquals("main threw AssertionError: no arguments (Sure.java:3)", watched.message());
    }

    @Test
    void aProgramCanReadItsOwnClassFiles() throws IOException {
        Watched watched = watch("Mirror", """
                class Mirror {
                    static class Inner { }
                    public static void main(String[] args) throws Exception {
                        for (String name : new String[] {"Mirror.class", "Mirror$Inner.class"}) {
                            try (java.io.InputStream in = Mirror.class.getResourceAsStream(name)) {
                                System.out.printf("%08x%n", new java.io.DataInputStream(in).readInt());
                            }
                        }
                        System.out.println(Mirror.class.getResource("Other.class"));
                        System.out.println(Mirror.class.getClassLoader().getResources("Mirror.class").nextElement());
                    }
                }
                """);
        assertEquals(List.of("cafebabe", "cafebabe", "null", "lab:Mirror.class"), watched.output().lines().toList(), watched::message);
    }

    /** Patterns in switch are a preview feature of JDK 17, and of none from JDK 21 on. */
    @Test
    void aProgramMayUsePreviewFeatures() throws IOException {
        write("Next.java", """
                class Next {
                    static String say(Object o) {
                        return switch (o) { case Integer n -> "number " + n; case String s -> "word " + s; default -> "what"; };
                    }
                    public static void main(String[] args) throws InterruptedException {
                        Thread thread = new Thread(() -> System.out.println(say(7)));
                        thread.start();
                        thread.join();
                        System.out.println(say("x"));
                    }
                }
                """);
        WatchedProgram program = WatchedProgram.of(folder, null, SourceCompiler.withPreview());
        try (Workers workers = new Workers(RunLimits.USUAL, List.of("--enable-preview"), StandardInput.NOTHING)) {
            Watched watched = new Watch(workers).run(program, "first");
            assertEquals(List.of("number 7", "word x"), watched.output().lines().toList(), watched::message);
        }
    }

    @Test
    void aMethodTooLargeToBeTracedIsNamed() throws IOException {
        Watched watched = watch("Huge", "class Huge { static int[] all = new int[9000]; static void fill() { "
                + IntStream.range(0, 6_000).mapToObj(i -> "all[" + i + "] = " + i + ";").collect(Collectors.joining())
                + "} public static void main(String[] args) { fill(); System.out.println(all[5999]); } }");
        assertEquals("5999", watched.output().strip());
        assertEquals("Huge.fill is too large to be traced in full", watched.cut());
        String text = WatchText.of(watched, StandardCharsets.US_ASCII).replaceAll("\\s+", " ");
        assertTrue(text.contains("The trace is not whole (Huge.fill is too large to be traced in full)"), text);
    }

    /** Who waits for a process is not seen by the lab; the second time there is nothing to wait for. */
    @Test
    void whereRealTimeToldTheEndItIsTriedOnceMore() throws IOException {
        Path mark = folder.resolve("mark");
        write("Outside.java", """
                import java.io.*;
                class Outside {
                    public static void main(String[] args) throws Exception {
                        if (new File(args[0]).createNewFile()) {
                            System.out.println(new ProcessBuilder("sleep", "30").start().waitFor());
                        }
                        System.out.println("once more");
                    }
                }
                """);
        Watched watched = new Watch(WORKERS).run(WatchedProgram.of(folder, null).with(List.of(mark.toString())), "first");
        assertEquals("once more", watched.output().strip(), watched::message);
        assertEquals(EndingKind.FINISHED, watched.ending());
    }

    @Test
    void aProcessOfTheOperatingSystemIsWaitedFor() throws IOException {
        write("Started.java", """
                import java.io.*;
                import java.util.concurrent.TimeUnit;
                class Started {
                    static Process java() throws IOException {
                        String home = System.getProperty("java.home");
                        return new ProcessBuilder(home + File.separator + "bin" + File.separator + "java", "-version").redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
                    }
                    public static void main(String[] args) throws Exception {
                        System.out.println(java().waitFor());
                        System.out.println(java().waitFor(1, TimeUnit.DAYS));
                        int[] code = {-1};
                        Thread waiting = new Thread(() -> {
                            try {
                                code[0] = java().waitFor();
                            } catch (IOException | InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        });
                        waiting.start();
                        waiting.join();
                        System.out.println(code[0]);
                    }
                }
                """);
        Watched watched = new Watch(WORKERS).run(WatchedProgram.of(folder, null), "first");
        assertEquals(List.of("0", "true", "0"), watched.output().lines().toList(), watched::message);
        assertEquals(EndingKind.FINISHED, watched.ending());
        assertEquals(List.of(), watched.findings());
    }

    @Test
    void ofAFolderWithPackagesTheClassNamedIsRunAndTwoFilesOfOneNameAreToldApart() throws IOException {
        write("a/Main.java", "package a; public class Main { public static void main(String[] args) { System.out.println(b.Main.NAME); } }");
        write("b/Main.java", "package b; public class Main { public static final String NAME = \"b\"; public static void main(String[] args) { } }");
        UnusableInput unclear = assertThrows(UnusableInput.class, () -> WatchedProgram.of(folder, null));
        assertEquals("More than one class has a main; name one of them with --main: a.Main, b.Main.", unclear.getMessage());
        assertThrows(UnusableInput.class, () -> WatchedProgram.of(folder, "Main"));
        WatchedProgram program = WatchedProgram.of(folder, "a.Main");
        assertEquals("b", new Watch(WORKERS).run(program, "first").output().strip());
        assertEquals("b/Main.java", program.path(new CodeLine("b.Main$1", "run", "Main.java", 3)));
    }

    @Test
    void whatCannotBeRunIsUnusable() throws IOException {
        write("Broken.java", "class Broken { int n = \"n\"; }");
        write("none/None.java", "class None { void main(int n) { } }");
        assertUnusable("There is no ", folder.resolve("missing"));
        assertUnusable(folder.resolve("Broken.java") + " does not compile:\nBroken.java:1: ", folder.resolve("Broken.java"));
        assertUnusable("No class here has a public static void main(String[] args)", folder.resolve("none"));
        Files.createDirectory(folder.resolve("empty"));
        assertUnusable("There is no .java file in ", folder.resolve("empty"));
    }

    @Test
    void theJsonHasTheFieldsOfTheManualAndTheTextAtMostThreeFindings() throws IOException {
        write("Count.java", "class Count { public static void main(String[] args) { } }");
        Finding race = new Finding(Finding.Kind.DATA_RACE, "Count.n",
                List.of(new Finding.Place("Ada", "writes", new CodeLine("Count", "add", "Count.java", 7)),
                        new Finding.Place("Ben", "reads", new CodeLine("Count", "get", "Count.java", 9))),
                "Count.n: Ada writes at Count.java:7 and Ben reads at Count.java:9, and nothing orders the two");
        Watched watched = new Watched(WatchedProgram.of(folder, null), "walk-7", EndingKind.FINISHED, null, "finished at tick 0", 0,
                List.of(race, race, race, race), List.of(), null, List.of(), "", "", false, List.of(), List.of(), 1);
        JsonNode json = new ObjectMapper().readTree(WatchJson.of(watched));
        assertEquals("zorgian-lab/watch/v2", json.get("schema").textValue());
        assertEquals("finished", json.get("ending").textValue());
        assertTrue(json.get("stuck").isNull());
        assertEquals(4, json.get("findings").size());
        JsonNode first = json.get("findings").get(0);
        assertEquals("data-race", first.get("kind").textValue());
        assertEquals(race.message(), first.get("message").textValue());
        assertEquals("Count.java", first.get("where").get(1).get("file").textValue());
        assertEquals(9, first.get("where").get(1).get("line").intValue());
        String text = WatchText.of(watched, StandardCharsets.US_ASCII);
        assertEquals(3, text.lines().filter(line -> line.contains("data race")).count(), text);
        assertTrue(text.contains("One finding more"), text);
        text.lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }

    private void assertUnusable(String begin, Path path) {
        UnusableInput unusable = assertThrows(UnusableInput.class, () -> WatchedProgram.of(path, null));
        assertTrue(unusable.getMessage().startsWith(begin), unusable::getMessage);
    }

    private Watched watch(String name, String source) throws IOException {
        write(name + ".java", source);
        return new Watch(WORKERS).run(WatchedProgram.of(folder.resolve(name + ".java"), null), "first");
    }

    private void write(String name, String source) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }
}
