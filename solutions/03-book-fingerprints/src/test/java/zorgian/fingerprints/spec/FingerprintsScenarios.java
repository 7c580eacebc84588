package zorgian.fingerprints.spec;

import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Security;
import java.security.spec.AlgorithmParameterSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.MacSpi;
import zorgian.fingerprints.Book;
import zorgian.fingerprints.Fingerprint;
import zorgian.fingerprints.FingerprintException;
import zorgian.fingerprints.Fingerprints;
import zorgian.fingerprints.Hash;
import zorgian.fingerprints.Meter;
import zorgian.fingerprints.Pbkdf2;
import zorgian.fingerprints.ProcessorException;
import zorgian.lab.archive.Archive;
import zorgian.lab.scenario.Outcome;
import zorgian.lab.scenario.Stage;

/**
 * Has texts and books hashed. What takes time is the meter where the student's Pbkdf2 computes, and the hash itself where only the pool is
 * looked at: there book n has the fingerprint "book n hashed". No workers at all stands for one after the other.
 */
public final class FingerprintsScenarios {

    private static final long NOBODY = 0;
    private static final String SALT = "salt";
    private static final Meter NO_TIME = book -> { };

    private FingerprintsScenarios() {}

    /** Hashes texts, each with its own salt and number of iterations, in no time. */
    public static void hashTexts(Stage stage, List<String> texts, List<String> salts, List<Long> iterations) throws Exception {
        for (int i = 0; i < texts.size(); i++) {
            Pbkdf2 pbkdf2 = new Pbkdf2(NO_TIME, salts.get(i), iterations.get(i).intValue());
            stage.append("fingerprints", pbkdf2.of(new Book("a page", texts.get(i))));
        }
    }

    /** Hashes one book. The meter fails at one iteration, or never. */
    public static void hashMetered(Stage stage, long iterations, long ticks, long failing) {
        TickingMeter meter = new TickingMeter(stage, 1, ticks, failing);
        Pbkdf2 pbkdf2 = new Pbkdf2(meter, SALT, (int) iterations);
        stage.call("the hash", () -> pbkdf2.of(book(1)));
        stage.note("metered on another thread", meter.onOtherThreads());
    }

    /** So many threads hash a book each, all with the same object; then the same books are hashed one by one by another one, in no time. */
    public static void hashAtOnce(Stage stage, long threads, long iterations, long ticks) throws Exception {
        int count = (int) threads;
        Pbkdf2 pbkdf2 = new Pbkdf2(new TickingMeter(stage, count, ticks, 0), SALT, (int) iterations);
        String[] fingerprints = new String[count];
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int place = i;
            clients.add(stage.client("reader " + (i + 1), () -> fingerprints[place] = pbkdf2.of(book(place + 1))));
        }
        for (Thread client : clients) {
            client.join();
        }
        stage.note("all done at tick", stage.now());
        stage.note("at once", Arrays.asList(fingerprints));
        Pbkdf2 another = new Pbkdf2(NO_TIME, SALT, (int) iterations);
        for (Book book : books(1, count)) {
            stage.append("one by one", another.of(book));
        }
    }

    /** So many threads hash the very same book, all with the same object; then that object hashes another book of the same title. */
    public static void hashTheSameBook(Stage stage, long threads, long iterations, long ticks) throws Exception {
        Pbkdf2 pbkdf2 = new Pbkdf2(book -> stage.work("an iteration", ticks), SALT, (int) iterations);
        Book same = book(1);
        stage.note("at once", atOnce(stage, (int) threads, () -> pbkdf2.of(same)));
        stage.note("all done at tick", stage.now());
        stage.note("another text", pbkdf2.of(new Book(same.title(), "This is another text.")));
    }

    /**
     * All objects are made before the first of them is asked: hashes with their own salts, iterations and meters; collections with their
     * own hashes.
     */
    public static void ownAndNotShared(Stage stage, List<String> texts, List<String> salts, List<Long> iterations) throws Exception {
        List<Pbkdf2> hashes = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String meter = "meter " + (i + 1);
            hashes.add(new Pbkdf2(book -> stage.tally(meter), salts.get(i), iterations.get(i).intValue()));
        }
        for (int i = 0; i < texts.size(); i++) {
            stage.append("fingerprints", hashes.get(i).of(new Book("a page", texts.get(i))));
        }
        for (int i = 0; i < texts.size(); i++) {
            Pbkdf2 fresh = new Pbkdf2(NO_TIME, salts.get(i), iterations.get(i).intValue());
            stage.append("of a fresh object", fresh.of(new Book("a page", texts.get(i))));
        }
        Fingerprints one = new Fingerprints(book -> book.title() + " hashed");
        Fingerprints other = new Fingerprints(book -> book.title() + " hashed by another");
        stage.note("one", plain(one.pooled(books(1, 2), 2)));
        stage.note("other", plain(other.sequentially(books(1, 2))));
    }

    /** Here an HMAC takes time, for the JDK's own is replaced by a slow one: first one thread hashes a book, then so many hash one each. */
    public static void hashWithSlowHmacs(Stage stage, long threads, long iterations, long ticks) throws Exception {
        SlowHmac.Slow slow = new SlowHmac.Slow(() -> stage.workToItsEnd("an HMAC", ticks));
        Security.insertProviderAt(slow, 1);
        try {
            Pbkdf2 pbkdf2 = new Pbkdf2(NO_TIME, SALT, (int) iterations);
            long begin = stage.now();
            atOnce(stage, 1, () -> pbkdf2.of(book(1)));
            long between = stage.now();
            atOnce(stage, (int) threads, () -> pbkdf2.of(book(1)));
            stage.note("ticks alone", between - begin);
            stage.note("ticks together", stage.now() - between);
        } finally {
            Security.removeProvider(slow.getName());
        }
    }

    /** The meter throws this at the second iteration of book 2; book 1 is hashed before and after it. */
    public static void hashAndThrow(Stage stage, String what, long iterations) throws Exception {
        Throwable thrown = throwable(what);
        int[] metered = {0};
        Pbkdf2 pbkdf2 = new Pbkdf2(book -> {
            stage.append("metered", book.title());
            if (book.title().equals("book 2") && ++metered[0] == 2) {
                throwIt(thrown);
            }
        }, SALT, (int) iterations);
        stage.append("other books", pbkdf2.of(book(1)));
        Outcome<String> outcome = stage.call("the hash", () -> pbkdf2.of(book(2)));
        stage.note("came out", outcome.thrown() == thrown ? "the very same" : outcome.returned() ? "nothing" : words(outcome.thrown()));
        Thread.interrupted();
        stage.append("other books", pbkdf2.of(book(1)));
    }

    /** Hashes one book on a thread that is interrupted at the given tick. */
    public static void hashAndInterrupt(Stage stage, long iterations, long ticks, long at) throws InterruptedException {
        Pbkdf2 pbkdf2 = new Pbkdf2(new TickingMeter(stage, 1, ticks, 0), SALT, (int) iterations);
        Thread caller = stage.client("caller", () -> stage.call("the hash", () -> pbkdf2.of(book(1))));
        stage.pause(at);
        caller.interrupt();
        caller.join();
    }

    /** Everything is the student's: hashes whole books of the archive. */
    public static void hashWholeBooks(Stage stage, long workers, List<String> titles, long iterations, long ticks) throws Exception {
        List<Book> books = titles.stream().map(title -> new Book(title, Archive.text(title))).toList();
        TickingMeter meter = new TickingMeter(stage, titles, ticks, 0);
        stage.note("fingerprints", plain(run(new Pbkdf2(meter, SALT, (int) iterations), workers, books)));
    }

    /** Gives books, one for each number of ticks, their fingerprints. */
    public static void collect(Stage stage, long workers, List<Long> ticks) throws Exception {
        Processors processors = new Processors(stage, ticks, List.of());
        Outcome<List<Fingerprint>> outcome = stage.call("the call", () -> run(processors, workers, books(1, ticks.size())));
        stage.note("not done when the call returned", processors.notDone());
        stage.note("hashed on the caller's thread", processors.onTheCallersThread());
        if (outcome.thrown() instanceof Exception thrown) {
            throw thrown;
        }
        if (outcome.thrown() instanceof Error thrown) {
            throw thrown;
        }
        stage.note("fingerprints", plain(outcome.value()));
    }

    /** The same, but the named books fail when their time is over. */
    public static void collectAndFail(Stage stage, long workers, List<Long> ticks, List<Long> failing) {
        Processors processors = new Processors(stage, ticks, failing);
        Outcome<List<Fingerprint>> outcome = stage.call("the call", () -> run(processors, workers, books(1, ticks.size())));
        stage.note("not done when the call returned", processors.notDone());
        if (outcome.thrown() instanceof FingerprintException failure) {
            stage.note("failed", failure.title() + ": " + processors.cause(failure));
            stage.note("others", plain(failure.others()));
        }
    }

    /** The same, but what is not empty is thrown when the time of its book is over: an error, say. */
    public static void collectAndThrow(Stage stage, long workers, List<Long> ticks, List<String> thrown) {
        Processors processors = new Processors(stage, ticks, List.of(), thrown, Processors.TIDYING);
        Outcome<List<Fingerprint>> outcome = stage.call("the call", () -> run(processors, workers, books(1, ticks.size())));
        stage.note("not done when the call returned", processors.notDone());
        stage.note("hashed again", processors.hashedAgain());
        if (outcome.thrown() instanceof FingerprintException failure) {
            stage.note("failed", failure.title() + ": " + processors.cause(failure));
            stage.note("others", plain(failure.others()));
        }
    }

    /** The caller is interrupted at the given tick. */
    public static void collectAndInterrupt(Stage stage, long workers, List<Long> ticks, long at) throws InterruptedException {
        Processors processors = new Processors(stage, ticks, List.of());
        Thread caller = stage.client("caller",
                () -> stage.call("the call", () -> run(processors, workers, books(1, ticks.size()))));
        stage.pause(at);
        int begun = processors.begun();
        int done = processors.done();
        caller.interrupt();
        caller.join();
        stage.pause(2_000);
        stage.note("begun after the interrupt", processors.begun() - begun);
        stage.note("done after the interrupt", processors.done() - done);
    }

    /** The caller is interrupted at each of these ticks, while what was interrupted takes so many ticks to end. */
    public static void collectAndInterruptAgain(Stage stage, long workers, List<Long> ticks, long tidying, List<Long> at)
            throws InterruptedException {
        Processors processors = new Processors(stage, ticks, List.of(), List.of(), tidying);
        Thread caller = stage.client("caller",
                () -> stage.call("the call", () -> run(processors, workers, books(1, ticks.size()))));
        for (long tick : at) {
            stage.pause(tick - stage.now());
            caller.interrupt();
        }
        caller.join();
        stage.pause(2_000);
        stage.note("done after the interrupt", processors.done());
    }

    /** The caller is interrupted right before the hash of the last book returns, by the thread that hashes it. */
    public static void interruptByTheLast(Stage stage, long workers, List<Long> ticks) throws InterruptedException {
        callAndInterruptAtTheEnd(stage, workers, ticks, Thread::interrupt).join();
    }

    /** The caller is interrupted as soon as the last of so many books is hashed, which takes no time, by another thread. */
    public static void interruptRightAfterTheLast(Stage stage, long workers, long books) throws InterruptedException {
        CountDownLatch atTheEnd = new CountDownLatch(1);
        List<Long> noTime = Collections.nCopies((int) books, 0L);
        Thread caller = callAndInterruptAtTheEnd(stage, workers, noTime, me -> atTheEnd.countDown());
        atTheEnd.await();
        caller.interrupt();
        caller.join();
    }

    /** When its call is over the caller looks whether it is interrupted. */
    private static Thread callAndInterruptAtTheEnd(Stage stage, long workers, List<Long> ticks, Consumer<Thread> atTheEnd) {
        AtomicInteger ended = new AtomicInteger();
        return stage.client("caller", () -> {
            Thread me = Thread.currentThread();
            Processors processors = new Processors(stage, ticks, List.of());
            Hash hash = book -> {
                String hex = ticks.get(0) > 0 ? processors.of(book) : book.title() + " hashed";
                if (ended.incrementAndGet() == ticks.size()) {
                    atTheEnd.accept(me);
                }
                return hex;
            };
            Outcome<List<Fingerprint>> outcome = stage.call("the call", () -> run(hash, workers, books(1, ticks.size())));
            if (outcome.thrown() instanceof InterruptedException) {
                return;
            }
            stage.note("fingerprints", outcome.thrown() == null ? plain(outcome.value()) : "an exception");
            if (!isInterruptedIn(stage, 1_000)) {
                stage.tally("interrupts lost");
            }
        });
    }

    private static boolean isInterruptedIn(Stage stage, long ticks) {
        try {
            stage.pause(ticks);
            return false;
        } catch (InterruptedException interrupted) {
            return true;
        }
    }

    /** The caller is interrupted before it calls. */
    public static void collectInterrupted(Stage stage, long workers, List<Long> ticks) throws InterruptedException {
        Processors processors = new Processors(stage, ticks, List.of());
        Thread caller = stage.client("caller", () -> {
            Thread.currentThread().interrupt();
            stage.call("the call", () -> run(processors, workers, books(1, ticks.size())));
        });
        caller.join();
        stage.pause(2_000);
    }

    /**
     * Four callers have the same books hashed by the same object: two with a pool, one by one, and one with a pool that is interrupted
     * at the
     * given tick. Later somebody calls once more.
     */
    public static void collectSideBySide(Stage stage, long workers, long count, long ticks, long at) throws InterruptedException {
        List<Book> books = books(1, (int) count);
        Fingerprints fingerprints = new Fingerprints(book -> {
            stage.work(book.title(), ticks);
            return book.title() + " hashed";
        });
        int pool = (int) workers;
        Thread one = caller(stage, "one call", () -> fingerprints.pooled(books, pool));
        Thread other = caller(stage, "another call", () -> fingerprints.pooled(books, pool));
        Thread patient = caller(stage, "one by one", () -> fingerprints.sequentially(books));
        Thread impatient = caller(stage, "the interrupted call", () -> fingerprints.pooled(books, pool));
        stage.pause(at);
        impatient.interrupt();
        for (Thread each : List.of(one, other, patient, impatient)) {
            each.join();
        }
        caller(stage, "a call afterwards", () -> fingerprints.pooled(books, pool)).join();
    }

    /**
     * The same object has four callers at once, each with books of its own, of which the second fails: two with a pool and two one after
     * the other. Then somebody calls with books that are all right.
     */
    public static void failSideBySide(Stage stage, long ticks) throws InterruptedException {
        Processors processors = new Processors(stage, Collections.nCopies(10, ticks), List.of(2L, 4L, 6L, 8L));
        Fingerprints fingerprints = new Fingerprints(processors);
        List<Thread> callers = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            String name = "call " + number;
            int workers = number <= 2 ? 2 : 0;
            List<Book> books = books(2 * number - 1, 2 * number);
            callers.add(stage.client("caller " + number, () -> noteFailure(stage, processors, name,
                    stage.call(name, () -> run(fingerprints, workers, books)))));
        }
        for (Thread caller : callers) {
            caller.join();
        }
        for (String call : List.of("pooled afterwards", "one by one afterwards")) {
            int workers = call.startsWith("pooled") ? 2 : 0;
            stage.note(call, plain(stage.call(call, () -> run(fingerprints, workers, books(9, 10))).value()));
        }
    }

    private static void noteFailure(Stage stage, Processors processors, String call, Outcome<?> outcome) {
        if (outcome.thrown() instanceof FingerprintException failure) {
            stage.note("failed in " + call, failure.title() + ": " + processors.cause(failure));
            stage.note("others in " + call, plain(failure.others()));
        }
    }

    /** The same object gives the same books their fingerprints three times. */
    public static void collectInTurn(Stage stage, List<Long> ticks) throws Exception {
        List<Book> books = List.copyOf(books(1, ticks.size()));
        Fingerprints fingerprints = new Fingerprints(new Processors(stage, ticks, List.of()));
        stage.note("one after the other", plain(fingerprints.sequentially(books)));
        stage.note("then pooled", plain(fingerprints.pooled(books, 4)));
        stage.note("pooled once more", plain(fingerprints.pooled(books, 2)));
    }

    /**
     * The same object has so many books hashed by a pool again and again: all goes well, all books but the first and the last fail, the
     * caller is interrupted at the given
     * tick, and two callers come at once. Whatever the calls throw stays where it is: here it only matters what threads do to each other.
     */
    public static void collectInAnyEvent(Stage stage, long workers, long count, long ticks, long at) throws InterruptedException {
        int size = (int) count;
        int pool = (int) workers;
        List<Long> failing = LongStream.range(size + 2, 2 * size).boxed().toList();
        Fingerprints fingerprints = new Fingerprints(new Processors(stage, Collections.nCopies(5 * size, ticks), failing));
        stage.call("all goes well", () -> fingerprints.pooled(books(1, size), pool));
        stage.call("books fail", () -> fingerprints.pooled(books(size + 1, 2 * size), pool));
        Thread caller = stage.client("caller", () -> stage.call("the caller is interrupted",
                () -> fingerprints.pooled(books(2 * size + 1, 3 * size), pool)));
        stage.pause(at);
        caller.interrupt();
        caller.join();
        Thread one = stage.client("one caller", () -> stage.call("one of two calls",
                () -> fingerprints.pooled(books(3 * size + 1, 4 * size), pool)));
        Thread other = stage.client("another caller", () -> stage.call("the other of two calls",
                () -> fingerprints.pooled(books(4 * size + 1, 5 * size), pool)));
        one.join();
        other.join();
        stage.pause(2_000);
    }

    /** Offers what makes no sense. */
    public static void refuse(Stage stage) {
        TickingMeter meter = new TickingMeter(stage, 2, 100, 0);
        Processors processors = new Processors(stage, List.of(100L, 100L), List.of());
        List<Book> withNull = new ArrayList<>(books(1, 2));
        withNull.add(null);
        List<Book> books = Collections.unmodifiableList(withNull);
        stage.call("no meter", () -> new Pbkdf2(null, SALT, 2));
        stage.call("no salt", () -> new Pbkdf2(meter, null, 2));
        stage.call("an empty salt", () -> new Pbkdf2(meter, "", 2));
        stage.call("no iteration", () -> new Pbkdf2(meter, SALT, 0));
        stage.call("fewer than no iteration", () -> new Pbkdf2(meter, SALT, -1));
        stage.call("no book", () -> new Pbkdf2(meter, SALT, 2).of(null));
        stage.call("no hash", () -> new Fingerprints(null));
        stage.call("no list, one after the other", () -> run(processors, NOBODY, null));
        stage.call("no list, pooled", () -> run(processors, 2, null));
        stage.call("a null in the list, one after the other", () -> run(processors, NOBODY, books));
        stage.call("a null in the list, pooled", () -> run(processors, 2, books));
        stage.call("no worker", () -> new Fingerprints(processors).pooled(books(1, 2), 0));
        stage.call("fewer than no worker", () -> new Fingerprints(processors).pooled(books(1, 2), -1));
    }

    private static Thread caller(Stage stage, String name, Callable<List<Fingerprint>> body) {
        return stage.client("caller of " + name, () -> stage.note("of " + name, plain(stage.call(name, body).value())));
    }

    /** What so many threads get that do the same at once. */
    private static List<String> atOnce(Stage stage, int threads, Callable<String> body) throws InterruptedException {
        String[] got = new String[threads];
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int place = i;
            clients.add(stage.client("reader " + (i + 1), () -> got[place] = body.call()));
        }
        for (Thread client : clients) {
            client.join();
        }
        return Arrays.asList(got);
    }

    private static Throwable throwable(String what) {
        return switch (what) {
            case "an error" -> new AssertionError("a gear is missing");
            case "an error of linkage" -> new NoClassDefFoundError("no such gear");
            case "a wrapper" -> new CompletionException("it did not come to its end", new IllegalStateException("a bit has flipped"));
            case "an exception with a cause" -> new IllegalStateException("a bit has flipped", new IllegalArgumentException("a cosmic "
                    + "ray"));
            case "an interrupt" -> new InterruptedException("stop");
            case "an unchecked exception" -> new IllegalStateException("a bit has flipped");
            default -> new ProcessorException("the processor got too hot");
        };
    }

    private static void throwIt(Throwable thrown) throws ProcessorException, InterruptedException {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (thrown instanceof InterruptedException interrupt) {
            throw interrupt;
        }
        throw (ProcessorException) thrown;
    }

    private static String words(Throwable thrown) {
        return thrown.getMessage() + " (" + thrown.getClass().getSimpleName() + ")";
    }

    private static List<Fingerprint> run(Hash hash, long workers, List<Book> books) throws FingerprintException, InterruptedException {
        return run(new Fingerprints(hash), workers, books);
    }

    private static List<Fingerprint> run(Fingerprints fingerprints, long workers, List<Book> books)
            throws FingerprintException, InterruptedException {
        return workers == NOBODY ? fingerprints.sequentially(books) : fingerprints.pooled(books, (int) workers);
    }

    private static List<Book> books(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(FingerprintsScenarios::book).toList();
    }

    private static Book book(int number) {
        return new Book("book " + number, "This is book " + number + ".");
    }

    /** "Gulliver: 5ca1ab1e", or "none" for a fingerprint that is not there; null for a list that is not there. */
    private static List<String> plain(List<Fingerprint> fingerprints) {
        if (fingerprints == null) {
            return null;
        }
        List<String> plain = new ArrayList<>();
        for (Fingerprint each : fingerprints) {
            plain.add(each == null ? "none" : each.title() + ": " + each.hex());
        }
        return plain;
    }

    /** A meter that takes lab time for each iteration. Each book counts by itself, so that the meter orders no thread after another. */
    private static final class TickingMeter implements Meter {

        private final Stage stage;
        private final long ticks;
        private final long failing;
        private final Map<String, AtomicInteger> iterations;
        private final Thread caller = Thread.currentThread();
        private final AtomicInteger onOtherThreads = new AtomicInteger();

        /** For book 1 to book {@code books}. */
        TickingMeter(Stage stage, int books, long ticks, long failing) {
            this(stage, IntStream.rangeClosed(1, books).mapToObj(number -> "book " + number).toList(), ticks, failing);
        }

        /** @param failing number of the iteration that fails when its time is over, or 0 */
        TickingMeter(Stage stage, List<String> titles, long ticks, long failing) {
            this.stage = stage;
            this.ticks = ticks;
            this.failing = failing;
            this.iterations = titles.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), title -> new AtomicInteger()));
        }

        @Override
        public void iteration(Book book) throws ProcessorException, InterruptedException {
            int iteration = iterations.get(book.title()).incrementAndGet();
            if (Thread.currentThread() != caller) {
                onOtherThreads.incrementAndGet();
            }
            stage.work(book.title() + ": iteration " + iteration, ticks);
            if (iteration == failing) {
                throw new ProcessorException("the processor got too hot");
            }
        }

        int onOtherThreads() {
            return onOtherThreads.get();
        }
    }

    /** A hash that takes lab time and computes nothing, and what has become of the books. */
    private static final class Processors implements Hash {

        private static final long TIDYING = 10;

        private final Stage stage;
        private final long tidying;
        private final Thread caller = Thread.currentThread();
        private final List<Progress> books;

        /** What became of one book: each has its own, so that keeping count orders no thread after another. */
        private static final class Progress {

            private final long ticks;
            private final boolean failing;
            private final String toThrow;
            private volatile int begun;
            private volatile boolean done;
            private volatile boolean onTheCallersThread;
            private volatile Throwable thrown;

            Progress(long ticks, boolean failing, String toThrow) {
                this.ticks = ticks;
                this.failing = failing;
                this.toThrow = toThrow;
            }
        }

        Processors(Stage stage, List<Long> ticks, List<Long> failing) {
            this(stage, ticks, failing, List.of(), TIDYING);
        }

        /** @param toThrow what is thrown when a book's time is over; empty, or not there, for nothing */
        Processors(Stage stage, List<Long> ticks, List<Long> failing, List<String> toThrow, long tidying) {
            this.stage = stage;
            this.tidying = tidying;
            this.books = IntStream.range(0, ticks.size())
                    .mapToObj(i -> new Progress(ticks.get(i), failing.contains(i + 1L), i < toThrow.size() ? toThrow.get(i) : "")).toList();
        }

        @Override
        public String of(Book book) throws ProcessorException, InterruptedException {
            int number = Integer.parseInt(book.title().substring("book ".length()));
            Progress progress = books.get(number - 1);
            progress.begun++;
            if (Thread.currentThread() == caller) {
                progress.onTheCallersThread = true;
            }
            try {
                stage.work(book.title(), progress.ticks);
                progress.done = true;
            } catch (InterruptedException interrupted) {
                tidyUp(book);
                throw interrupted;
            }
            if (progress.failing) {
                fail(number, progress);
            }
            if (!progress.toThrow.isEmpty()) {
                progress.thrown = throwable(progress.toThrow);
                throwIt(progress.thrown);
            }
            return book.title() + " hashed";
        }

        int begun() {
            return books.stream().mapToInt(book -> book.begun).sum();
        }

        int done() {
            return (int) books.stream().filter(book -> book.done).count();
        }

        int onTheCallersThread() {
            return (int) books.stream().filter(book -> book.onTheCallersThread).count();
        }

        List<String> hashedAgain() {
            return IntStream.range(0, books.size()).filter(i -> books.get(i).begun > 1).mapToObj(i -> "book " + (i + 1)).toList();
        }

        List<String> notDone() {
            List<String> notDone = new ArrayList<>();
            for (int i = 0; i < books.size(); i++) {
                if (!books.get(i).done) {
                    notDone.add("book " + (i + 1));
                }
            }
            return notDone;
        }

        /** "the processor got too hot (ProcessorException)", if it is the very object that was thrown here for the book that is named. */
        String cause(FingerprintException failure) {
            Throwable cause = failure.getCause();
            if (cause == null) {
                return "no cause";
            }
            boolean wasThrownHere = IntStream.range(0, books.size())
                    .anyMatch(i -> books.get(i).thrown == cause && ("book " + (i + 1)).equals(failure.title()));
            return (wasThrownHere ? cause.getMessage() : "not what the hash threw") + " (" + cause.getClass().getSimpleName() + ")";
        }

        private static void fail(int number, Progress progress) throws ProcessorException {
            if (number % 2 == 0) {
                ProcessorException failure = new ProcessorException("the processor got too hot");
                progress.thrown = failure;
                throw failure;
            }
            IllegalStateException failure = new IllegalStateException("a bit has flipped");
            progress.thrown = failure;
            throw failure;
        }

        /** A computation that is interrupted takes a moment to end, however often it is interrupted again. */
        private void tidyUp(Book book) {
            stage.workToItsEnd("tidying up after " + book.title(), tidying);
        }
    }

    /** HMAC-SHA512 that lets time pass before it gives its result, so that the clock sees who computes while others wait. */
    private static final class SlowHmac extends MacSpi implements Cloneable {

        private static final String NAME = "HmacSHA512";

        private final Runnable passesTime;
        private Mac mac;

        private SlowHmac(Runnable passesTime, Provider jdk) throws NoSuchAlgorithmException {
            this.passesTime = passesTime;
            this.mac = Mac.getInstance(NAME, jdk);
        }

        @Override
        protected int engineGetMacLength() {
            return mac.getMacLength();
        }

        @Override
        protected void engineInit(Key key, AlgorithmParameterSpec params) throws InvalidKeyException, InvalidAlgorithmParameterException {
            mac.init(key, params);
        }

        @Override
        protected void engineUpdate(byte input) {
            mac.update(input);
        }

        @Override
        protected void engineUpdate(byte[] input, int offset, int len) {
            mac.update(input, offset, len);
        }

        @Override
        protected byte[] engineDoFinal() {
            passesTime.run();
            return mac.doFinal();
        }

        @Override
        protected void engineReset() {
            mac.reset();
        }

        @Override
        public Object clone() throws CloneNotSupportedException {
            SlowHmac copy = (SlowHmac) super.clone();
            copy.mac = (Mac) mac.clone();
            return copy;
        }

        /** Gives slow HMACs to whoever does not ask for another provider. */
        static final class Slow extends Provider {

            private static final long serialVersionUID = 1;

            Slow(Runnable passesTime) throws GeneralSecurityException {
                super("SlowHmac", "1", "HMACs that take time");
                Provider jdk = Mac.getInstance(NAME).getProvider();
                putService(new Service(this, "Mac", NAME, SlowHmac.class.getName(), null, null) {
                    @Override
                    public Object newInstance(Object parameter) throws NoSuchAlgorithmException {
                        return new SlowHmac(passesTime, jdk);
                    }
                });
            }
        }
    }
}
