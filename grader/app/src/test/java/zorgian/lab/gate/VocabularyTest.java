package zorgian.lab.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
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

    private static String numbered(String pattern, String codes) {
        List<String> lines = codes.lines().toList();
        return IntStream.range(0, lines.size()).mapToObj(i -> pattern.replace("CODE", lines.get(i)).replace("NAME", "K" + i))
                .collect(Collectors.joining("\n"));
    }
}
