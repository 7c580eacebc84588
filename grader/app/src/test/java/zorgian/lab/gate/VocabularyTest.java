package zorgian.lab.gate;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

class VocabularyTest {

    @TempDir
    Path folder;

    private KettleGate gate;

    @BeforeEach
    void aGate() {
        gate = new KettleGate(folder);
    }

    @Test
    void whatTheCourseHasNoUseForIsNamedWithItsFirstLine() {
        assertEquals(List.of("`Kettle` uses java.lang.reflect.Method at Kettle.java:4, which this course has no use for; take it out"), gate.problems("""
                package demo.kettle;
                class Kettle {
                    Object look(Object o) {
                        var all = o.getClass().getMethods();
                        return all[0].getName();
                    }
                }
                """));
    }

    @Test
    void systemExitIsNamedWithItsLineEvenInAMainOfTheStudents() {
        assertEquals(List.of("`Kettle` uses System.exit at Kettle.java:5, which this course has no use for; take it out"), gate.problems("""
                package demo.kettle;
                public class Kettle {
                    public static void main(String[] args) {
                        if (args.length == 0) {
                            System.exit(2);
                        }
                    }
                }
                """));
    }

    @Test
    void aNestedClassIsCalledByItsNameAndAnAnonymousOneByItsHost() {
        assertEquals(List.of("`Kettle` uses java.nio.file.Paths at Kettle.java:3, which this course has no use for; take it out",
                "`Kettle.Lid` uses java.nio.file.Paths at Kettle.java:2, which this course has no use for; take it out"), gate.problems("""
                package demo.kettle; class Kettle {
                    static class Lid { Object o = java.nio.file.Paths.get(""); }
                    Object o = new Object() { public String toString() { return "" + java.nio.file.Paths.get(""); } };
                }
                """));
    }

    @Test
    void expressionsThatReachOutOfTheLabAreRefused() {
        eachRefused("class NAME { Object o; void run() throws Exception { o = CODE; } }", """
                Runtime.getRuntime().exec("ls")  ->> Runtime.exec
                Runtime.getRuntime().removeShutdownHook(null)  ->> Runtime.removeShutdownHook
                new ProcessBuilder("ls")  ->> java.lang.ProcessBuilder
                ProcessHandle.current()  ->> java.lang.ProcessHandle
                System.getenv()  ->> System.getenv
                System.getenv("HOME").length()  ->> System.getenv
                System.setProperty("a", "b")  ->> System.setProperty
                Class.forName("demo.kettle.Kettle")  ->> Class.forName
                getClass().getClassLoader()  ->> Class.getClassLoader
                getClass().getResourceAsStream("x")  ->> Class.getResourceAsStream
                getClass().getDeclaredFields()  ->> java.lang.reflect.Field
                getClass().getRecordComponents()  ->> java.lang.reflect.RecordComponent
                java.lang.invoke.MethodHandles.privateLookupIn(Object.class, java.lang.invoke.MethodHandles.lookup())  ->> MethodHandles.privateLookupIn
                java.lang.invoke.MethodHandles.lookup().findClass("x")  ->> MethodHandles.Lookup.findClass
                java.lang.invoke.MethodType.methodType(int.class)  ->> java.lang.invoke.MethodType
                java.lang.management.ManagementFactory.getThreadMXBean()  ->> java.lang.management.ManagementFactory
                new java.io.File("x")  ->> java.io.File
                new java.io.FileWriter("x")  ->> java.io.FileWriter
                new java.io.RandomAccessFile("x", "r")  ->> java.io.RandomAccessFile
                new java.io.ObjectInputStream(null)  ->> java.io.ObjectInputStream
                new java.io.PrintStream("x")  ->> new PrintStream(String)
                new java.io.PrintWriter("x")  ->> new PrintWriter(String)
                new java.util.Formatter("x")  ->> new Formatter(String)
                new java.util.Scanner(java.nio.file.Paths.get("x"))  ->> java.nio.file.Paths
                new java.net.Socket()  ->> java.net.Socket
                java.net.http.HttpClient.newHttpClient()  ->> java.net.http.HttpClient
                java.nio.channels.Pipe.open()  ->> java.nio.channels.Pipe
                java.util.ServiceLoader.load(Runnable.class)  ->> java.util.ServiceLoader
                java.util.prefs.Preferences.userRoot()  ->> java.util.prefs.Preferences
                new java.util.zip.ZipFile("x")  ->> java.util.zip.ZipFile
                new java.util.logging.FileHandler("x")  ->> java.util.logging.FileHandler
                java.security.Security.getProviders()  ->> java.security.Security
                Thread.getAllStackTraces()  ->> Thread.getAllStackTraces
                Thread.currentThread().getContextClassLoader()  ->> Thread.getContextClassLoader
                new javax.swing.JFrame()  ->> javax.swing.JFrame
                ((Runnable) () -> Runtime.getRuntime().halt(0))  ->> Runtime.halt
                ((java.util.function.IntConsumer) System::exit)  ->> System.exit
                ((java.util.function.Supplier<Object>) java.util.concurrent.ForkJoinWorkerThread::getAllStackTraces)  ->> Thread.getAllStackTraces
                new Class<?>[] {java.lang.reflect.Proxy.class}  ->> java.lang.reflect.Proxy
                new java.nio.file.FileStore[0][0]  ->> java.nio.file.FileStore
                (o instanceof java.net.URI)  ->> java.net.URI
                """);
    }

    @Test
    void declarationsThatReachOutOfTheLabAreRefused() {
        eachRefused("CODE", """
                class NAME extends ClassLoader { }  ->> java.lang.ClassLoader
                abstract class NAME implements java.lang.reflect.InvocationHandler { }  ->> java.lang.reflect.InvocationHandler
                class NAME { native void boil(); }  ->> native code (boil)
                class NAME { java.net.URI where; }  ->> java.net.URI
                class NAME { void go(java.net.URI where) { } }  ->> java.net.URI
                class NAME { void go() throws java.util.zip.DataFormatException, java.awt.AWTError { } }  ->> java.awt.AWTError
                class NAME { void go() { try { o(); } catch (java.io.IOError | java.awt.AWTError e) { o(); } } void o() { } }  ->> java.awt.AWTError
                @java.beans.JavaBean class NAME { }  ->> java.beans.JavaBean
                class NAME { @java.beans.Transient void go() { } }  ->> java.beans.Transient
                class NAME { @interface Of { Class<?> value(); } @Of(java.net.URI.class) void go() { } }  ->> java.net.URI
                class NAME extends Thread { static { setDefaultUncaughtExceptionHandler(null); } }  ->> Thread.setDefaultUncaughtExceptionHandler
                """);
    }

    @Test
    void ordinaryExpressionsAreFine() {
        String classes = numbered("class NAME { Object o; void run() throws Exception { o = CODE; } }", """
                Runtime.getRuntime().availableProcessors()
                getClass().getSimpleName() + Kettle.class.getName()
                System.getProperty("line.separator") + System.nanoTime() + System.in
                new java.util.Scanner(System.in)
                new java.io.BufferedReader(new java.io.InputStreamReader(System.in)).readLine()
                new java.io.PrintWriter(new java.io.StringWriter())
                new java.util.Formatter(java.util.Locale.ROOT)
                String.format("%s %d", Thread.currentThread().getName(), 1)
                java.security.MessageDigest.getInstance("SHA-256")
                javax.crypto.SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                new javax.crypto.spec.PBEKeySpec(new char[0], new byte[1], 1, 1)
                java.time.Duration.between(java.time.Instant.now(), java.time.Instant.MAX)
                java.util.logging.Logger.getLogger("kettle")
                System.getLogger("kettle")
                new java.util.zip.CRC32()
                java.lang.reflect.Array.newInstance(String.class, 3)
                StackWalker.getInstance().walk(frames -> frames.count())
                new ThreadGroup("kettles").activeCount()
                new Thread(() -> { }).getStackTrace()
                java.util.concurrent.ThreadLocalRandom.current().nextInt() + java.lang.ref.Cleaner.create().toString()
                java.nio.ByteBuffer.allocate(3).put("tea".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                (Runnable & java.io.Serializable) () -> { }
                new java.io.FileNotFoundException("tea") + "" + new java.util.zip.ZipException()
                new Thread(() -> { }).getUncaughtExceptionHandler()
                """);
        assertEquals(List.of(), gate.problems("package demo.kettle; class Kettle { }\n" + classes));
    }

    @Test
    void theLanguageItselfIsFine() {
        assertEquals(List.of(), gate.problems("""
                package demo.kettle;

                import java.io.Serializable;
                import java.lang.annotation.Retention;
                import java.lang.annotation.RetentionPolicy;
                import java.lang.invoke.MethodHandles;
                import java.lang.invoke.VarHandle;
                import java.util.*;
                import java.util.concurrent.*;
                import java.util.concurrent.atomic.*;
                import java.util.concurrent.locks.*;
                import java.util.function.*;
                import java.util.stream.*;

                @FunctionalInterface interface Pourer { Cup pour(int amount) throws InterruptedException; }

                sealed interface Vessel permits Pot, Mug { }
                record Pot(String name, List<Cup> cups) implements Vessel { Pot { Objects.requireNonNull(name); } }
                record Mug(double size) implements Vessel { }
                enum Heat { COLD { @Override int degrees() { return 5; } }, HOT; int degrees() { return 95; } }
                @Retention(RetentionPolicy.RUNTIME) @interface Tested { Class<?> by() default Object.class; Heat at() default Heat.HOT; String[] why() default {}; }

                @Tested(by = Kettle.class, at = Heat.COLD, why = {"a", "b"})
                class Kettle<T extends Comparable<T> & Serializable> extends Thread implements AutoCloseable {
                    private static final VarHandle POURED;
                    static {
                        try {
                            POURED = MethodHandles.lookup().findVarHandle(Kettle.class, "poured", int.class);
                        } catch (ReflectiveOperationException e) {
                            throw new ExceptionInInitializerError(e);
                        }
                    }
                    private volatile int poured;
                    private final AtomicIntegerFieldUpdater<Kettle> updater = AtomicIntegerFieldUpdater.newUpdater(Kettle.class, "poured");
                    private final Map<Heat, Integer> heats = new EnumMap<>(Heat.class);
                    private final Lock lock = new ReentrantLock();
                    private final ThreadLocal<Integer> local = ThreadLocal.withInitial(() -> 1);

                    int heat(Heat heat, String tea, Object o) {
                        assert heat != null : "no heat" + tea;
                        POURED.getAndAdd(this, 1);
                        int base = switch (heat) { case COLD -> 1; case HOT -> 2; };
                        base += switch (tea) { case "mint" -> 1; case "black" -> 2; default -> 0; };
                        return o instanceof Pot pot && !pot.cups().isEmpty() ? base : Heat.valueOf("HOT").ordinal() + Heat.values().length;
                    }

                    <S> List<S> all(Collection<Callable<S>> work) throws InterruptedException {
                        ExecutorService pool = Executors.newFixedThreadPool(4, task -> new Thread(task, "kettle"));
                        try {
                            return pool.invokeAll(work).stream().map(this::<S>get).collect(Collectors.toCollection(ArrayList::new));
                        } finally {
                            pool.shutdown();
                            pool.awaitTermination(1, TimeUnit.SECONDS);
                        }
                    }

                    private <S> S get(Future<S> future) {
                        try {
                            return future.get();
                        } catch (InterruptedException | ExecutionException e) {
                            Thread.currentThread().interrupt();
                            throw new CompletionException(e.getCause());
                        }
                    }

                    @Override public void run() {
                        lock.lock();
                        try (Kettle<String> other = new Kettle<>()) {
                            CompletableFuture.supplyAsync(() -> 1).thenApply(Integer::toBinaryString).thenAccept(System.out::println).join();
                            IntStream.range(0, 3).parallel().mapToObj(i -> new Pot("pot" + i, List.of())).forEach(pot -> { synchronized (this) { notifyAll(); } });
                            class Local { int[][] cups = new int[poured][3]; }
                            Function<Integer, String[]> make = String[]::new;
                            Supplier<Local> local = Local::new;
                            new Timer(true).schedule(new TimerTask() { public void run() { System.err.printf("%s%n", this); } }, 1);
                            System.out.println(local.get().cups.clone().length + make.apply(2).getClass().getName() + int.class + Runtime.version());
                        } finally {
                            lock.unlock();
                        }
                        setUncaughtExceptionHandler((thread, failure) -> failure.printStackTrace());
                    }

                    @Override public void close() { }

                    public static void main(String[] args) throws Exception {
                        new Kettle<String>().start();
                    }
                }
                """));
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void theLanguageOfNewerJdksIsFineToo() {
        assertEquals(List.of(), gate.problems("""
                package demo.kettle;

                import java.util.concurrent.*;

                class Kettle {
                    sealed interface Vessel permits Pot, Lid { }
                    record Pot(Lid lid, int size) implements Vessel { }
                    enum Lid implements Vessel { ON, OFF }

                    String name(Vessel vessel) {
                        return switch (vessel) {
                            case Pot(Lid lid, int size) when size > 3 -> "large" + lid;
                            case Pot pot -> pot.toString();
                            case Lid.ON -> "on";
                            case Lid.OFF -> "off";
                        };
                    }

                    int length(Object o) {
                        return switch (o) { case null -> 0; case String s -> s.length(); case Lid lid -> lid.ordinal(); default -> 1; };
                    }

                    void run() throws Exception {
                        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
                            pool.submit(() -> Thread.currentThread().isVirtual()).get();
                        }
                        Thread.ofVirtual().name("steam").start(() -> { }).join(java.time.Duration.ofSeconds(1));
                        Thread.ofPlatform().daemon().factory().newThread(() -> { }).start();
                    }
                }
                """));
    }

    @Test
    void whatAGivenTypeTakesMayBeNamedAndWhatItDoesIsItsOwnAffair() {
        String kettle = """
                package demo.kettle;
                class Kettle { void draw(java.nio.file.Path picture) throws Exception { new Cup("mint", 200).draw(picture); } }
                """;
        assertEquals(List.of(), gate.problems(kettle));
        assertEquals(List.of("`Kettle` uses java.nio.file.Files at Kettle.java:2, which this course has no use for; take it out"),
                gate.problems(kettle.replace("new Cup(", "java.nio.file.Files.delete(picture); new Cup(")));
    }

    /** Expects of each line "code ->> word", made a class of its own by the pattern, that the gate refuses the word in it. */
    private void eachRefused(String pattern, String table) {
        List<String> words = table.lines().map(line -> line.split("->>")[1].strip()).toList();
        String codes = table.lines().map(line -> line.split("->>")[0].strip()).collect(Collectors.joining("\n"));
        List<String> problems = gate.problems("package demo.kettle; class Kettle { }\n" + numbered(pattern, codes));
        assertAll(IntStream.range(0, words.size()).mapToObj(i -> () -> assertTrue(
                problems.stream().anyMatch(problem -> problem.matches("`K" + i + "` uses " + Pattern.quote(words.get(i)) + "( at Kettle.java:" + (i + 2) + ")?,.*")),
                words.get(i) + " of K" + i + " not among " + problems)));
    }

    private static String numbered(String pattern, String codes) {
        List<String> lines = codes.lines().toList();
        return IntStream.range(0, lines.size()).mapToObj(i -> pattern.replace("CODE", lines.get(i)).replace("NAME", "K" + i))
                .collect(Collectors.joining("\n"));
    }
}
