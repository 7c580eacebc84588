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
    void whatIsRefusedIsNamedWithItsFirstLineAndWhyAndWhatToTakeInstead() {
        assertEquals(List.of("`Kettle` uses `Class.getMethods` at Kettle.java:4, which reads or calls objects by reflection; call the method itself; "
                + "a VarHandle from MethodHandles.lookup() is fine",
                "`Kettle` uses `java.lang.reflect.Method.getName` at Kettle.java:5, which reads or calls objects by reflection; call the method itself; "
                + "a VarHandle from MethodHandles.lookup() is fine"), gate.problems("""
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
        assertEquals(List.of("`Kettle` uses `System.exit` at Kettle.java:5, which ends the whole JVM; let the method return or throw"), gate.problems("""
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
        assertEquals(List.of("`Kettle` uses `java.nio.file.Paths.get` at Kettle.java:3", "`Kettle.Lid` uses `java.nio.file.Paths.get` at Kettle.java:2"),
                gate.problems("""
                        package demo.kettle; class Kettle {
                            static class Lid { Object o = java.nio.file.Paths.get(""); }
                            Object o = new Object() { public String toString() { return "" + java.nio.file.Paths.get(""); } };
                        }
                        """).stream().map(problem -> problem.replaceFirst(", which .*", "")).toList());
    }

    @Test
    void ofATypeThatMustNotBeNamedOneSentenceIsEnough() {
        assertEquals(List.of("`Kettle` uses `java.nio.file.Files.size` at Kettle.java:3, which reaches files; take it out, for all that you read comes "
                + "by what your classes are given"), gate.problems("""
                package demo.kettle; class Kettle {
                    void boil() throws Exception {
                        java.nio.file.Files.size(null);
                        java.nio.file.Files.readAllBytes(null);
                        java.nio.file.Files.size(null);
                    }
                }
                """));
    }

    @Test
    void expressionsThatReachOutOfTheLabAreRefused() {
        eachRefused("class NAME { Object o; void run() throws Exception { o = CODE; } }", """
                Runtime.getRuntime().exec("ls")  ->> Runtime.exec ->> starts or asks other processes
                Runtime.getRuntime().removeShutdownHook(null)  ->> Runtime.removeShutdownHook ->> waits for the end of the JVM
                new ProcessBuilder("ls")  ->> java.lang.ProcessBuilder ->> starts or asks other processes
                ProcessHandle.current()  ->> ProcessHandle.current ->> starts or asks other processes
                System.getenv()  ->> System.getenv ->> reads settings and paths
                System.getenv("HOME").length()  ->> System.getenv ->> reads settings and paths
                System.getProperty("user.home")  ->> System.getProperty ->> reads settings and paths
                Integer.getInteger("a")  ->> Integer.getInteger ->> reads settings and paths
                Boolean.getBoolean("a")  ->> Boolean.getBoolean ->> reads settings and paths
                System.setProperty("a", "b")  ->> System.setProperty ->> changes the whole JVM
                System.console()  ->> System.console ->> waits for a person
                Class.forName("demo.kettle.Kettle")  ->> Class.forName ->> reads or calls objects by reflection
                getClass().getClassLoader()  ->> Class.getClassLoader ->> reads or calls objects by reflection
                getClass().getResourceAsStream("x")  ->> Class.getResourceAsStream ->> reads or calls objects by reflection
                getClass().getDeclaredFields()  ->> Class.getDeclaredFields ->> reads or calls objects by reflection
                getClass().getRecordComponents()  ->> Class.getRecordComponents ->> reads or calls objects by reflection
                java.lang.reflect.Array.newInstance(String.class, 3)  ->> java.lang.reflect.Array.newInstance ->> reads objects by reflection
                java.lang.invoke.MethodHandles.privateLookupIn(Object.class, java.lang.invoke.MethodHandles.lookup())  ->> \
                java.lang.invoke.MethodHandles.privateLookupIn ->> reads or calls objects by reflection
                java.lang.invoke.MethodHandles.lookup().findClass("x")  ->> java.lang.invoke.MethodHandles.Lookup.findClass ->> reads or calls
                java.lang.invoke.MethodType.methodType(int.class)  ->> java.lang.invoke.MethodType.methodType ->> reads or calls objects by reflection
                java.lang.constant.ClassDesc.of("demo.kettle.Kettle").resolveConstantDesc(null)  ->> java.lang.constant.ClassDesc.of ->> reads or calls
                Thread.State.NEW.describeConstable().get().resolveConstantDesc(null)  ->> Enum.describeConstable ->> reads or calls objects by reflection
                "tea".describeConstable()  ->> String.describeConstable ->> reads or calls objects by reflection
                Enum.EnumDesc.of(null, "x")  ->> Enum.EnumDesc.of ->> reads or calls objects by reflection
                StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)  ->> StackWalker.getInstance ->> gives away classes
                StackWalker.getInstance().getCallerClass()  ->> StackWalker.getCallerClass ->> gives away classes
                java.lang.management.ManagementFactory.getThreadMXBean()  ->> java.lang.management.ManagementFactory.getThreadMXBean ->> watches or rules
                new java.io.File("x")  ->> java.io.File ->> reaches files
                new java.io.FileWriter("x")  ->> java.io.FileWriter ->> reaches files
                new java.io.RandomAccessFile("x", "r")  ->> java.io.RandomAccessFile ->> reaches files
                new java.io.ObjectInputStream(null)  ->> java.io.ObjectInputStream ->> makes objects out of bytes
                new java.io.ObjectOutputStream(null)  ->> java.io.ObjectOutputStream ->> makes objects out of bytes
                new java.security.SignedObject(null, null, null).getObject()  ->> java.security.SignedObject ->> makes objects out of bytes
                new javax.crypto.SealedObject(null, null).getAlgorithm()  ->> javax.crypto.SealedObject ->> makes objects out of bytes
                new java.io.PrintStream("x")  ->> new PrintStream(String) ->> writes a file here
                new java.io.PrintWriter("x")  ->> new PrintWriter(String) ->> writes a file here
                new java.util.Formatter("x")  ->> new Formatter(String) ->> writes a file here
                new java.util.Scanner(java.nio.file.Paths.get("x"))  ->> java.nio.file.Paths.get ->> reaches files
                new java.net.Socket()  ->> java.net.Socket ->> reaches the network
                java.net.http.HttpClient.newHttpClient()  ->> java.net.http.HttpClient.newHttpClient ->> reaches the network
                com.sun.net.httpserver.HttpServer.create()  ->> com.sun.net.httpserver.HttpServer.create ->> reaches the network
                java.nio.channels.Pipe.open()  ->> java.nio.channels.Pipe.open ->> reaches files or the network
                java.util.ServiceLoader.load(Runnable.class)  ->> java.util.ServiceLoader.load ->> loads or finds classes
                java.util.ResourceBundle.getBundle("x")  ->> java.util.ResourceBundle.getBundle ->> finds classes and files by name
                java.util.prefs.Preferences.userRoot()  ->> java.util.prefs.Preferences.userRoot ->> reaches files
                new java.util.zip.ZipFile("x")  ->> java.util.zip.ZipFile ->> reaches files
                new java.util.logging.FileHandler("x")  ->> java.util.logging.FileHandler ->> changes where the whole JVM logs to
                java.util.logging.LogManager.getLogManager()  ->> java.util.logging.LogManager.getLogManager ->> changes where the whole JVM logs to
                java.util.logging.Logger.getLogger("a").getParent()  ->> java.util.logging.Logger.getParent ->> changes where the whole JVM logs to
                java.util.logging.Logger.getLogger("a").getHandlers()[0]  ->> java.util.logging.Logger.getHandlers ->> changes where the whole JVM
                java.security.Security.getProviders()  ->> java.security.Security.getProviders ->> is more of cryptography
                new java.security.SecureRandom()  ->> java.security.SecureRandom ->> gives other numbers in each run
                java.util.random.RandomGenerator.getDefault()  ->> java.util.random.RandomGenerator.getDefault ->> gives other numbers in each run
                javax.crypto.Cipher.getInstance("AES")  ->> javax.crypto.Cipher.getInstance ->> is more of cryptography
                java.time.zone.ZoneRulesProvider.getAvailableZoneIds()  ->> java.time.zone.ZoneRulesProvider.getAvailableZoneIds ->> changes the zones
                java.lang.ref.Cleaner.create()  ->> java.lang.ref.Cleaner.create ->> depends on when the garbage collector comes
                new java.lang.ref.PhantomReference<>("", null)  ->> java.lang.ref.PhantomReference ->> depends on when the garbage collector comes
                Thread.getAllStackTraces()  ->> Thread.getAllStackTraces ->> sees threads that are not yours
                Thread.activeCount()  ->> Thread.activeCount ->> sees threads that are not yours
                new ThreadGroup("kettles").enumerate(new Thread[1])  ->> ThreadGroup.enumerate ->> sees threads that are not yours
                Thread.currentThread().getThreadGroup().getParent()  ->> ThreadGroup.getParent ->> sees threads that are not yours
                Thread.currentThread().getContextClassLoader()  ->> Thread.getContextClassLoader ->> loads or finds classes
                java.util.concurrent.Executors.privilegedThreadFactory()  ->> java.util.concurrent.Executors.privilegedThreadFactory ->> watches or rules
                java.lang.runtime.ObjectMethods.class  ->> java.lang.runtime.ObjectMethods ->> reads or calls objects by reflection
                new javax.swing.JFrame()  ->> javax.swing.JFrame ->> draws, plays or prints
                ((Runnable) () -> Runtime.getRuntime().halt(0))  ->> Runtime.halt ->> ends the whole JVM
                ((java.util.function.IntConsumer) System::exit)  ->> System.exit ->> ends the whole JVM
                ((java.util.function.Supplier<Object>) java.util.concurrent.ForkJoinWorkerThread::getAllStackTraces)  ->> Thread.getAllStackTraces ->> sees
                new Class<?>[] {java.lang.reflect.Proxy.class}  ->> java.lang.reflect.Proxy ->> reads or calls objects by reflection
                new java.nio.file.FileStore[0][0]  ->> java.nio.file.FileStore ->> reaches files
                (o instanceof java.net.URI)  ->> java.net.URI ->> reaches the network
                new javax.script.ScriptEngineManager()  ->> javax.script.ScriptEngineManager ->> is nothing that an exercise needs
                """);
    }

    @Test
    void statementsThatReachOutOfTheLabAreRefused() {
        eachRefused("@SuppressWarnings({\"deprecation\", \"removal\"}) class NAME extends Thread { public void run() { CODE; } }", """
                enumerate(new Thread[2])  ->> Thread.enumerate ->> sees threads that are not yours
                getThreadGroup().list()  ->> ThreadGroup.list ->> sees threads that are not yours
                setContextClassLoader(null)  ->> Thread.setContextClassLoader ->> loads or finds classes
                Runtime.getRuntime().addShutdownHook(this)  ->> Runtime.addShutdownHook ->> waits for the end of the JVM
                System.setOut(null)  ->> System.setOut ->> changes the whole JVM
                System.setErr(null)  ->> System.setErr ->> changes the whole JVM
                System.setIn(null)  ->> System.setIn ->> changes the whole JVM
                java.util.Locale.setDefault(java.util.Locale.ROOT)  ->> java.util.Locale.setDefault ->> changes the whole JVM
                java.util.TimeZone.setDefault(null)  ->> java.util.TimeZone.setDefault ->> changes the whole JVM
                System.load("x")  ->> System.load ->> reaches the whole JVM
                System.runFinalization()  ->> System.runFinalization ->> reaches the whole JVM
                java.util.logging.Logger.getLogger("a").addHandler(null)  ->> java.util.logging.Logger.addHandler ->> changes where the whole JVM logs to
                java.util.logging.Logger.getLogger("a").setLevel(null)  ->> java.util.logging.Logger.setLevel ->> changes where the whole JVM logs to
                """);
    }

    /** Later JDKs have them no more. */
    @Test
    @EnabledForJreRange(max = JRE.JAVA_22)
    void whoStopsThreadsInTheMiddleOfWhatTheyDoIsRefused() {
        eachRefused("@SuppressWarnings({\"deprecation\", \"removal\"}) class NAME extends Thread { public void run() { CODE; } }", """
                stop()  ->> Thread.stop ->> stops a thread in the middle of what it does
                suspend()  ->> Thread.suspend ->> stops a thread in the middle of what it does
                resume()  ->> Thread.resume ->> stops a thread in the middle of what it does
                new ThreadGroup("kettles").stop()  ->> ThreadGroup.stop ->> stops a thread in the middle of what it does
                """);
    }

    @Test
    void declarationsThatReachOutOfTheLabAreRefused() {
        eachRefused("CODE", """
                class NAME extends ClassLoader { }  ->> new ClassLoader() ->> loads or finds classes
                abstract class NAME implements java.lang.reflect.InvocationHandler { }  ->> java.lang.reflect.InvocationHandler ->> reads or calls
                class NAME { java.net.URI where; }  ->> java.net.URI ->> reaches the network
                class NAME { void go(java.net.URI where) { } }  ->> java.net.URI ->> reaches the network
                class NAME { void go() throws java.util.zip.DataFormatException, java.awt.AWTError { } }  ->> java.awt.AWTError ->> draws, plays or prints
                class NAME { void go() { try { o(); } catch (java.io.IOError | java.awt.AWTError e) { o(); } } void o() { } }  ->> java.awt.AWTError ->> draws
                @java.beans.JavaBean class NAME { }  ->> java.beans.JavaBean ->> reads or calls objects by reflection
                class NAME { @java.beans.Transient void go() { } }  ->> java.beans.Transient ->> reads or calls objects by reflection
                class NAME { @interface Of { Class<?> value(); } @Of(java.net.URI.class) void go() { } }  ->> java.net.URI ->> reaches the network
                class NAME extends Thread { static { getAllStackTraces(); } }  ->> Thread.getAllStackTraces ->> sees threads that are not yours
                abstract class NAME implements java.io.Externalizable { }  ->> java.io.Externalizable ->> makes objects out of bytes
                class NAME implements java.io.Serializable { private void readObject(java.io.ObjectInputStream in) { } }  ->> java.io.ObjectInputStream ->> makes
                class NAME extends java.util.logging.Level { NAME() { super("mine", 3); } }  ->> new Level(String, int) ->> changes where the whole JVM logs to
                class NAME { sun.misc.Unsafe unsafe; }  ->> sun.misc.Unsafe ->> is internal to the JDK
                """);
    }

    @Test
    void methodsThatOthersCallBehindTheSolutionsBackAreRefused() {
        eachDeclarationRefused("""
                class NAME { native void boil(); }  ->> declares native code, `boil()` ->> is no Java; write it in Java
                class NAME { @SuppressWarnings({"deprecation", "removal"}) protected void finalize() { } }  ->> declares `finalize()` ->> depends on when
                enum NAME { A; Object readResolve() { return A; } }  ->> declares `readResolve()` ->> is only called where objects are read or written as bytes
                record NAME(int size) implements java.io.Serializable { Object writeReplace() { return 1; } }  ->> declares `writeReplace()` ->> is only called
                class NAME extends Thread { @Override public long getId() { return 7; } }  ->> overrides `Thread.getId()` ->> tells others what the thread does
                class NAME extends Thread { @Override public boolean isInterrupted() { return true; } }  ->> overrides `Thread.isInterrupted()` ->> tells others
                class NAME extends Thread { @Override public State getState() { return null; } }  ->> overrides `Thread.getState()` ->> tells others
                class NAME { Thread o = new Thread() { @Override public StackTraceElement[] getStackTrace() { return null; } }; }  ->> \
                overrides `Thread.getStackTrace()` ->> tells others
                class NAME extends java.util.concurrent.ForkJoinWorkerThread { NAME() { super(null); } @Override public State getState() { return null; } }  ->> \
                overrides `Thread.getState()` ->> tells others
                """);
    }

    @Test
    void methodsOfThoseNamesThatNobodyCallsAreFine() {
        assertEquals(List.of(), gate.problems("""
                package demo.kettle;
                class Kettle extends Thread {
                    void finalize(int times) { }
                    static int getState(int of) { return of; }
                    long getId(int of) { return of; }
                    @Override public synchronized void start() { super.start(); }
                    @Override public void run() { super.run(); }
                    @Override public void interrupt() { super.interrupt(); }
                    @Override public String toString() { return "kettle"; }
                    class Pot { Object readResolve() { return 1; } public long getId() { return 1; } public State getState() { return null; } }
                }
                """));
    }

    @Test
    void ordinaryExpressionsAreFine() {
        String classes = numbered("class NAME { Object o; void run() throws Exception { o = CODE; } }", """
                Runtime.getRuntime().availableProcessors()
                getClass().getSimpleName() + Kettle.class.getName()
                System.lineSeparator() + System.nanoTime() + System.in
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
                java.util.Arrays.copyOf(new String[1], 3)
                StackWalker.getInstance().walk(frames -> frames.count())
                new Thread(new ThreadGroup("kettles"), () -> { }).getThreadGroup().getName()
                new Thread(() -> { }).getStackTrace()
                java.util.concurrent.ThreadLocalRandom.current().nextInt() + new java.lang.ref.WeakReference<>("").get()
                java.nio.ByteBuffer.allocate(3).put("tea".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                (Runnable & java.io.Serializable) () -> { }
                new java.io.FileNotFoundException("tea") + "" + new java.util.zip.ZipException() + new java.net.SocketTimeoutException()
                new java.util.regex.PatternSyntaxException("", "", 1).getDescription() + new java.util.MissingResourceException("", "", "").getKey()
                new java.util.Random(3).nextInt(1, 7) + new java.util.SplittableRandom(3).nextInt() + Math.random() + java.util.UUID.randomUUID().toString()
                new StringBuilder().append(1).reverse().length() + new StringBuffer().append("").charAt(0)
                new java.util.concurrent.ConcurrentHashMap<String, String>().keySet().size() + ""
                java.util.concurrent.ConcurrentHashMap.<String>newKeySet().toArray().length + ""
                new java.util.concurrent.atomic.LongAdder() + "" + new java.util.concurrent.atomic.LongAdder().intValue()
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
                        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> System.err.println(thread.getName()));
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
    @EnabledForJreRange(min = JRE.JAVA_25)
    void theLanguageOfJdk25IsFineToo() {
        assertEquals(List.of(), gate.problems("""
                package demo.kettle;

                import java.util.*;
                import java.util.concurrent.*;
                import java.util.stream.*;

                class Kettle {
                    enum Heat { COLD, HOT }
                    private static final ScopedValue<Heat> HEAT = ScopedValue.newInstance();
                    private final int size;

                    Kettle(int size) {
                        if (size < 0) {
                            throw new IllegalArgumentException("size");
                        }
                        this.size = size;
                        super();
                    }

                    int pour(Object o) throws Exception {
                        IO.println(Stream.of(1, 2, size).gather(Gatherers.windowFixed(2)).toList().getFirst());
                        return ScopedValue.where(HEAT, Heat.HOT).call(() -> switch (HEAT.get()) { case Heat.HOT -> 1; case COLD -> List.of(2).reversed().getLast(); });
                    }
                }
                """));
    }

    @Test
    void whatAGivenTypeTakesMayBeNamedAndAskedButNotMade() {
        String kettle = """
                package demo.kettle;
                class Kettle { void draw(java.nio.file.Path picture) throws Exception { new Cup("mint", 200).draw(picture.resolve("a")); } }
                """;
        assertEquals(List.of(), gate.problems(kettle));
        assertEquals(List.of("`Kettle` uses `java.nio.file.Files.delete` at Kettle.java:2, which reaches files; take it out, for all that you read comes by what "
                + "your classes are given"), gate.problems(kettle.replace("new Cup(", "java.nio.file.Files.delete(picture); new Cup(")));
        assertEquals(List.of("`Kettle` uses `java.nio.file.Path.of` at Kettle.java:2, which reaches files; take it out, for all that you read comes by what "
                + "your classes are given"), gate.problems(kettle.replace("picture.resolve(\"a\")", "java.nio.file.Path.of(\"a\")")));
        assertEquals(List.of("`Kettle` uses `new Scanner(Path)` at Kettle.java:2, which reaches files; take it out, for all that you read comes by what your "
                + "classes are given"), gate.problems(kettle.replace("new Cup(", "new java.util.Scanner(picture); new Cup(")));
    }

    /** Expects of each line "code ->> word ->> why", made a class of its own by the pattern, that the gate refuses the word in it and says why. */
    private void eachRefused(String pattern, String table) {
        eachRefused(pattern, table, "uses `%s`");
    }

    private void eachDeclarationRefused(String table) {
        eachRefused("CODE", table, "%s");
    }

    private void eachRefused(String pattern, String table, String what) {
        List<String[]> lines = table.lines().map(line -> line.split(" *->> *")).toList();
        String codes = lines.stream().map(line -> line[0]).collect(Collectors.joining("\n"));
        List<String> problems = gate.problems("package demo.kettle; class Kettle { }\n" + numbered(pattern, codes));
        assertAll(IntStream.range(0, lines.size()).mapToObj(i -> () -> {
            String sentence = Pattern.quote("`K" + i + "` " + what.formatted(lines.get(i)[1])) + "( at Kettle.java:" + (i + 2) + ")?, which "
                    + Pattern.quote(lines.get(i)[2]) + ".*";
            assertTrue(problems.stream().anyMatch(problem -> problem.matches(sentence)), () -> sentence + " not among " + problems);
        }));
    }

    private static String numbered(String pattern, String codes) {
        List<String> lines = codes.lines().toList();
        return IntStream.range(0, lines.size()).mapToObj(i -> pattern.replace("CODE", lines.get(i)).replace("NAME", "K" + i))
                .collect(Collectors.joining("\n"));
    }
}
