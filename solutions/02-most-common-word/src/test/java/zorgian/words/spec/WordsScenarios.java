package zorgian.words.spec;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import zorgian.lab.archive.Archive;
import zorgian.lab.scenario.Outcome;
import zorgian.lab.scenario.Stage;
import zorgian.words.Answer;
import zorgian.words.BookServer;
import zorgian.words.HttpLibrary;
import zorgian.words.Library;
import zorgian.words.WordSearch;

/**
 * Has books searched that take lab time: a quarter of it until they are open, the rest in the middle of the reading. The books are
 * "book 1", "book 2" ..., one for each number of ticks, and in book n the word "word-n" stands n + 1 times, and "star" n times.
 */
public final class WordsScenarios {

    private static final Set<String> STOP_WORDS = Set.of("the", "of");
    private static final String BACK = "back";
    private static final String SEQUENTIALLY = "one after the other";
    private static final String POOLED = "pooled";
    private static final String AS_COMPLETED = "as completed";

    private WordsScenarios() {}

    /** Searches the archive, one book after the other; of longer books only so many bytes, and of these only whole lines. */
    public static List<String> archive(Stage stage, long bytes) throws InterruptedException {
        Library library = title -> {
            stage.work(title, 100);
            byte[] book = Archive.book(title);
            int end = book.length;
            if (end > bytes) {
                end = (int) bytes;
                while (book[end - 1] != '\n') {
                    end--;
                }
            }
            return new Text(Arrays.copyOf(book, end), Integer.MAX_VALUE);
        };
        return plain(new WordSearch(library, Archive.stopWords()).sequentially(Archive.titles()));
    }

    /** Searches these texts, one after the other, with as many bytes a read, on a computer of people who speak this language. */
    public static List<String> count(Stage stage, List<String> texts, List<String> stopWords, long bytesPerRead, String language)
            throws InterruptedException {
        Map<String, String> byTitle = new TreeMap<>();
        for (String text : texts) {
            byTitle.put("book " + (byTitle.size() + 1), text);
        }
        Library library = title -> new Text(byTitle.get(title).getBytes(StandardCharsets.UTF_8), (int) bytesPerRead);
        Locale before = Locale.getDefault();
        Locale.setDefault(new Locale.Builder().setLanguage(language).build());
        try {
            return plain(new WordSearch(library, new HashSet<>(stopWords)).sequentially(List.copyOf(byTitle.keySet())));
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Searches books in some of the three ways, in turn. Where the fate of a book is not empty, something goes wrong with it. */
    public static void search(Stage stage, List<String> ways, long workers, List<Long> ticks, List<String> fates) {
        WordSearch search = new WordSearch(new Shelf(stage, ticks, fates), STOP_WORDS);
        for (String way : ways) {
            List<Answer> told = Collections.synchronizedList(new ArrayList<>());
            Callable<List<Answer>> call = called(search, way, titles(1, ticks.size()), workers, answer -> {
                stage.append("told", title(answer) + " at " + stage.now());
                told.add(answer);
            }, told);
            Outcome<List<Answer>> outcome = call(stage, way, call);
            stage.note("answers, " + way, outcome.returned() ? plain(outcome.value()) : null);
        }
    }

    /** Whoever is told an answer takes so many ticks to write it down. */
    public static void tellSlowly(Stage stage, long workers, List<Long> ticks, long writing) throws InterruptedException {
        WordSearch search = new WordSearch(new Shelf(stage, ticks, List.of()), STOP_WORDS);
        Thread caller = Thread.currentThread();
        search.asCompleted(titles(1, ticks.size()), (int) workers, answer -> {
            if (Thread.currentThread() == caller) {
                stage.tally("told on the caller's thread");
            }
            try {
                stage.work("writing down " + title(answer), writing);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Whoever is told an answer takes so many ticks to write it down, and is interrupted at the given tick. */
    public static void tellAndInterrupt(Stage stage, long workers, List<Long> ticks, long writing, long at) throws InterruptedException {
        WordSearch search = new WordSearch(new Shelf(stage, ticks, List.of()), STOP_WORDS);
        Thread caller = stage.client("caller", () -> call(stage, AS_COMPLETED, () -> {
            search.asCompleted(titles(1, ticks.size()), (int) workers, answer -> {
                try {
                    stage.work("writing down " + title(answer), writing);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            });
            return null;
        }));
        stage.pause(at);
        stage.append("interrupted at", stage.now());
        caller.interrupt();
        caller.join();
        stage.pause(2_000);
    }

    /** Whoever is told the first answer throws an exception, and the caller is interrupted so many ticks later, while the workers end. */
    public static void tellNobodyAndInterrupt(Stage stage, long workers, List<Long> ticks, long at) throws InterruptedException {
        WordSearch search = new WordSearch(new Shelf(stage, ticks, List.of()), STOP_WORDS);
        Thread caller = stage.client("caller", () -> noteTheInterrupt(stage, call(stage, AS_COMPLETED, () -> {
            search.asCompleted(titles(1, ticks.size()), (int) workers, answer -> {
                throw new IllegalStateException("the pencil is broken");
            });
            return null;
        })));
        stage.pause(at);
        caller.interrupt();
        caller.join();
        stage.pause(2_000);
    }

    /** In one of the ways the caller is interrupted in the tick in which the last book is read. */
    public static void interruptAtTheEnd(Stage stage, String way, long workers, List<Long> ticks, long at) throws InterruptedException {
        WordSearch search = new WordSearch(new Shelf(stage, ticks, List.of()), STOP_WORDS);
        List<Answer> told = Collections.synchronizedList(new ArrayList<>());
        Callable<List<Answer>> call = called(search, way, titles(1, ticks.size()), workers, told::add, told);
        Thread caller = stage.client("caller", () -> noteTheInterrupt(stage, call(stage, way, call)));
        stage.pause(at);
        caller.interrupt();
        caller.join();
        stage.pause(2_000);
    }

    /** What became of an interrupt that came during a call, or at the latest in the tick in which it was over. */
    private static void noteTheInterrupt(Stage stage, Outcome<?> outcome) {
        if (!outcome.returned() && outcome.thrown() instanceof InterruptedException) {
            stage.note("the interrupt", "thrown");
            return;
        }
        try {
            stage.pause(1_000);
            stage.note("the interrupt", "lost");
        } catch (InterruptedException later) {
            stage.note("the interrupt", "kept");
        }
    }

    /** Whoever is told the first answer throws an exception, or an error. */
    public static void tellNobody(Stage stage, long workers, List<Long> ticks, boolean error) throws InterruptedException {
        WordSearch search = new WordSearch(new Shelf(stage, ticks, List.of()), STOP_WORDS);
        Outcome<?> outcome = call(stage, "the call", () -> {
            search.asCompleted(titles(1, ticks.size()), (int) workers, answer -> {
                stage.append("told", title(answer));
                stage.note("thrown at", stage.now());
                if (error) {
                    throw new AssertionError("the paper is torn");
                }
                throw new IllegalStateException("the pencil is broken");
            });
            return null;
        });
        stage.note("thrown", outcome.returned() ? "nothing" : words(outcome.thrown()));
        stage.pause(2_000);
    }

    /** In some of the three ways, in turn, the caller is interrupted so many ticks after its call. */
    public static void interrupt(Stage stage, List<String> ways, long workers, List<Long> ticks, long after) throws InterruptedException {
        for (String way : ways) {
            WordSearch search = new WordSearch(new Shelf(stage, ticks, List.of()), STOP_WORDS);
            List<Answer> told = Collections.synchronizedList(new ArrayList<>());
            Callable<List<Answer>> call = called(search, way, titles(1, ticks.size()), workers, told::add, told);
            Thread caller = stage.client("caller", () -> call(stage, way, call));
            stage.pause(after);
            stage.append("interrupted at", stage.now());
            caller.interrupt();
            caller.join();
            stage.pause(2_000);
        }
    }

    /**
     * In one of the ways the caller is interrupted at tick 48 and at each of the nine ticks after it, while books take so many ticks to be
     * put back.
     */
    public static void interruptAgain(Stage stage, String way, long workers, List<Long> ticks, long tidying) throws InterruptedException {
        WordSearch search = new WordSearch(new Shelf(stage, ticks, List.of(), tidying), STOP_WORDS);
        List<Answer> told = Collections.synchronizedList(new ArrayList<>());
        Callable<List<Answer>> call = called(search, way, titles(1, ticks.size()), workers, told::add, told);
        Thread caller = stage.client("caller", () -> call(stage, way, call));
        stage.pause(48);
        caller.interrupt();
        for (int i = 0; i < 9; i++) {
            stage.pause(1);
            caller.interrupt();
        }
        caller.join();
        stage.pause(2_000);
    }

    /**
     * Seven callers have books searched by the same object: in each way one for all but the last two and one for all of them, and one
     * with a pool for all but the last two that is interrupted at the given tick. Later somebody calls once more. Another search is made
     * before and never used.
     */
    public static void callAtOnce(Stage stage, long workers, List<Long> ticks, long at) throws InterruptedException {
        WordSearch search = new WordSearch(new Shelf(stage, ticks, List.of()), STOP_WORDS);
        new WordSearch(title -> new Text(new byte[0], 1), Set.of("word-1"));
        List<String> some = titles(1, ticks.size() - 2);
        List<Thread> callers = new ArrayList<>();
        for (String way : List.of(POOLED, AS_COMPLETED, SEQUENTIALLY)) {
            callers.add(caller(stage, way, search, way, some, workers));
            callers.add(caller(stage, way + ", more books", search, way, titles(1, ticks.size()), workers));
        }
        Thread impatient = caller(stage, "the interrupted call", search, POOLED, some, workers);
        stage.pause(at);
        impatient.interrupt();
        for (Thread each : callers) {
            each.join();
        }
        impatient.join();
        caller(stage, "a call afterwards", search, POOLED, some, workers).join();
    }

    private static Thread caller(Stage stage, String name, WordSearch search, String way, List<String> titles, long workers) {
        List<Answer> told = Collections.synchronizedList(new ArrayList<>());
        Callable<List<Answer>> call = called(search, way, titles, workers, told::add, told);
        return stage.client("caller of " + name, () -> stage.note("of " + name, plainOrNone(stage.call(name, call).value())));
    }

    /**
     * The same search is used again and again: two callers at once; books that fail; a caller that is interrupted; somebody who throws when
     * told. Whatever the calls throw stays where it is: here it only matters what threads do to each other.
     */
    public static void inAnyEvent(Stage stage, long workers, long ticks) throws InterruptedException {
        List<String> fates = List.of("", "", "", "", "", "", "missing", "breaks", "missing", "breaks");
        Shelf shelf = new Shelf(stage, Collections.nCopies(14, ticks), fates);
        WordSearch search = new WordSearch(shelf, STOP_WORDS);
        Thread one = stage.client("one caller", () -> stage.note("one",
                plainOrNone(stage.call("one call", () -> search.pooled(titles(1, 3), (int) workers)).value())));
        Thread other = stage.client("other caller", () -> stage.note("other",
                plainOrNone(stage.call("other call", () -> search.pooled(titles(4, 6), (int) workers)).value())));
        one.join();
        other.join();
        stage.call("books fail", () -> search.pooled(titles(7, 10), (int) workers));
        List<Answer> told = new ArrayList<>();
        stage.call("as completed", () -> {
            search.asCompleted(titles(9, 12), (int) workers, told::add);
            return null;
        });
        Thread caller = stage.client("caller", () -> stage.call("the caller is "
                + "interrupted", () -> search.pooled(titles(11, 14), (int) workers)));
        stage.pause(ticks / 2);
        caller.interrupt();
        caller.join();
        stage.pause(2_000);
    }

    /** No books at all, fewer books than workers, and the same book twice, in all three ways. */
    public static void few(Stage stage, List<String> ways) throws Exception {
        for (String way : ways) {
            WordSearch search = new WordSearch(new Shelf(stage, List.of(100L, 50L), List.of()), STOP_WORDS);
            for (List<String> titles : List.of(List.<String>of(), List.of("book 2"), List.of("book 1", "book 2", "book 1"))) {
                List<Answer> told = new ArrayList<>();
                stage.note(way + ", " + titles.size(), plain(called(search, way, titles, 4, told::add, told).call()));
            }
        }
    }

    /** Offers what makes no sense. */
    public static void refuse(Stage stage) {
        Library library = new Shelf(stage, List.of(100L, 100L), List.of());
        WordSearch search = new WordSearch(library, STOP_WORDS);
        List<String> withNull = new ArrayList<>(titles(1, 2));
        withNull.add(null);
        List<String> titles = Collections.unmodifiableList(withNull);
        stage.call("no library", () -> new WordSearch(null, STOP_WORDS));
        stage.call("no stop words", () -> new WordSearch(library, null));
        stage.call("no list, one after the other", () -> search.sequentially(null));
        stage.call("no list, pooled", () -> search.pooled(null, 2));
        stage.call("a null in the list, one after the other", () -> search.sequentially(titles));
        stage.call("a null in the list, pooled", () -> search.pooled(titles, 2));
        stage.call("no worker, pooled", () -> search.pooled(titles(1, 2), 0));
        stage.call("fewer than no worker, pooled", () -> search.pooled(titles(1, 2), -1));
        tell("no list, as completed", stage, search, null, 2);
        tell("a null in the list, as completed", stage, search, titles, 2);
        tell("no worker, as completed", stage, search, titles(1, 2), 0);
        tell("fewer than no worker, as completed", stage, search, titles(1, 2), -1);
        stage.call("no consumer", () -> {
            search.asCompleted(titles(1, 2), 2, null);
            return null;
        });
    }

    /** Reads from a real server: two books, one that is not there, one whose connection breaks, and one that comes in two parts. */
    public static void overHttp(Stage stage, long workers) throws Exception {
        Map<String, BookServer.Item> items = Map.of(
                "book 1", new BookServer.Item(text(1), 50, 0, false),
                "book 3", new BookServer.Item(text(3), 30, 40, true),
                "book 4", new BookServer.Item(text(4), 40, 80, false),
                "book 5", new BookServer.Item(text(5), 90, 0, false));
        BookServer server = new BookServer(items, 20, stage::work);
        try {
            stage.serves(server.port());
            WordSearch search = new WordSearch(new HttpLibrary(server.books()), STOP_WORDS);
            long begin = stage.now();
            List<Answer> answers = search.pooled(titles(1, 5), (int) workers);
            stage.note("ticks", stage.now() - begin);
            stage.note("answers", plain(answers));
        } finally {
            server.close();
        }
    }

    private static void tell(String name, Stage stage, WordSearch search, List<String> titles, int workers) {
        stage.call(name, () -> {
            search.asCompleted(titles, workers, answer -> {});
            return null;
        });
    }

    private static Callable<List<Answer>> called(WordSearch search, String way, List<String> titles, long workers,
            Consumer<Answer> consumer, List<Answer> told) {
        return switch (way) {
            case SEQUENTIALLY -> () -> search.sequentially(titles);
            case POOLED -> () -> search.pooled(titles, (int) workers);
            default -> () -> {
                search.asCompleted(titles, (int) workers, consumer);
                return List.copyOf(told);
            };
        };
    }

    /** A call, and in the list of what becomes of the streams, where it came back. */
    private static <T> Outcome<T> call(Stage stage, String name, Callable<T> body) {
        return stage.call(name, () -> {
            try {
                return body.call();
            } finally {
                stage.append("streams", BACK);
            }
        });
    }

    private static List<String> titles(int from, int to) {
        List<String> titles = new ArrayList<>();
        for (int number = from; number <= to; number++) {
            titles.add("book " + number);
        }
        return Collections.unmodifiableList(titles);
    }

    private static byte[] text(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= number; i++) {
            text.append(i == 0 ? "The Word-" : "the word-").append(number).append(i < number ? " of the star\n" : "\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String title(Answer answer) {
        return answer == null ? "none" : answer.title();
    }

    /**
     * "book 1: word-1, 2 times", "book 2: no word", "book 3 failed: it is lent out (IOException)", or "none" for an answer that is not
     * there;
     * null for a list that is not there.
     */
    private static List<String> plain(List<Answer> answers) {
        if (answers == null) {
            return null;
        }
        List<String> plain = new ArrayList<>();
        for (Answer answer : answers) {
            if (answer instanceof Answer.MostCommon found) {
                plain.add(found.title() + ": " + found.word() + ", " + found.count() + " times");
            } else if (answer instanceof Answer.NoWord) {
                plain.add(answer.title() + ": no word");
            } else if (answer instanceof Answer.Failed failed) {
                plain.add(failed.title() + " failed: " + (failed.cause() == null ? "no cause" : words(failed.cause())));
            } else {
                plain.add("none");
            }
        }
        return plain;
    }

    private static List<String> plainOrNone(List<Answer> answers) {
        return answers == null ? List.of() : plain(answers);
    }

    private static String words(Throwable thrown) {
        return thrown.getMessage() + " (" + thrown.getClass().getSimpleName() + ")";
    }

    /** A text that is there at once, though a read may give only a part of it. */
    private static final class Text extends InputStream {

        private final byte[] bytes;
        private final int bytesPerRead;
        private int position;

        Text(byte[] bytes, int bytesPerRead) {
            this.bytes = bytes;
            this.bytesPerRead = bytesPerRead;
        }

        @Override
        public int read() {
            return position == bytes.length ? -1 : bytes[position++] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int count) {
            if (count > 0 && position == bytes.length) {
                return -1;
            }
            int got = Math.min(Math.min(count, bytesPerRead), bytes.length - position);
            System.arraycopy(bytes, position, into, from, got);
            position += got;
            return got;
        }
    }

    /**
     * The library of one scenario. What becomes of the books it tells the stage, and remembers nothing: what threads do here must not put
     * an order between what they do elsewhere.
     */
    private static final class Shelf implements Library {

        private static final long TIDYING = 10;

        private final Stage stage;
        private final List<Long> ticks;
        private final List<String> fates;
        private final long tidying;
        private final Thread caller = Thread.currentThread();

        /** @param fates what goes wrong with the books, in their order; empty, or not there, for nothing */
        Shelf(Stage stage, List<Long> ticks, List<String> fates) {
            this(stage, ticks, fates, TIDYING);
        }

        Shelf(Stage stage, List<Long> ticks, List<String> fates, long tidying) {
            this.tidying = tidying;
            this.stage = stage;
            this.ticks = ticks;
            this.fates = fates;
        }

        @Override
        public InputStream open(String title) throws IOException, InterruptedException {
            int number = Integer.parseInt(title.substring("book ".length()));
            sees();
            try {
                stage.work(title + " opens", ticks.get(number - 1) / 4);
            } catch (InterruptedException interrupted) {
                tidyUp(title);
                throw interrupted;
            }
            String fate = number <= fates.size() ? fates.get(number - 1) : "";
            if (fate.equals("missing")) {
                throw new FileNotFoundException("there is no " + title);
            }
            if (fate.equals("defect")) {
                throw new IllegalStateException("the catalogue is torn");
            }
            if (fate.equals("collapses")) {
                throw new AssertionError("the shelf of " + title + " collapses");
            }
            if (fate.equals("in a wrapper")) {
                throw new CompletionException(title + " is not delivered", new IOException("the road is closed"));
            }
            stage.append("streams", "opens " + title);
            return new Pages(this, title, number, fate);
        }

        private void sees() {
            if (Thread.currentThread() == caller) {
                stage.tally("on the caller's thread");
            }
        }

        private void turnThePage(String title, int number) throws InterruptedIOException {
            sees();
            long first = ticks.get(number - 1) / 4;
            try {
                stage.work(title + " reads on", ticks.get(number - 1) - first);
            } catch (InterruptedException interrupted) {
                tidyUp(title);
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted");
            }
        }

        /** A book that is given up takes a moment to be put back, however often its reader is interrupted again. */
        private void tidyUp(String title) {
            stage.workToItsEnd("putting back " + title, tidying);
        }
    }

    /** An open book: its second half comes late, or never. */
    private static final class Pages extends InputStream {

        private final Shelf shelf;
        private final String title;
        private final int number;
        private final String fate;
        private final byte[] text;
        private int position;
        private boolean turned;
        private volatile boolean closed;

        Pages(Shelf shelf, String title, int number, String fate) {
            this.shelf = shelf;
            this.title = title;
            this.number = number;
            this.fate = fate;
            this.text = text(number);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            if (closed) {
                throw new IOException("the book is closed");
            }
            int half = text.length / 2;
            if (position == half && !turned) {
                shelf.turnThePage(title, number);
                turned = true;
            }
            switch (position < half ? "" : fate) {
                case "breaks" -> throw new IOException("the rest of " + title + " is missing");
                case "times out" -> throw new SocketTimeoutException(title + " does not come");
                case "crumbles" -> throw new LinkageError(title + " crumbles");
                case "burns" -> throw new IllegalStateException(title + " burns");
                default -> {
                    // Goes well.
                }
            }
            if (position == text.length) {
                return count == 0 ? 0 : -1;
            }
            int got = Math.min(count, (position < half ? half : text.length) - position);
            System.arraycopy(text, position, into, from, got);
            position += got;
            return got;
        }

        @Override
        public void close() {
            if (!closed) {
                closed = true;
                shelf.stage.append("streams", "closes " + title);
            }
        }
    }
}
