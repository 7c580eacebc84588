package zorgian.words;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * How to test waiting without sleeping: give the search a library that keeps each book until the test lends it. The order in which books
 * come is then the test's to choose. Copy it for tests of your own.
 */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WordSearchExampleTest {

    private final LateLibrary library = new LateLibrary();
    private final WordSearch search = new WordSearch(library, Set.of("the"));

    /** A book in memory, and no thread at all. */
    @Test
    void aWordIsCountedInLowerCaseAndAStopWordNotAtAll() throws Exception {
        String text = "The moon and the star:\nthe Moon";
        WordSearch inMemory = new WordSearch(title -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Set.of("the"));
        assertEquals(List.of(new Answer.MostCommon("sky", "moon", 2)), inMemory.sequentially(List.of("sky")));
    }

    /** The last book comes first, and yet its answer stands last. Awaitility asks until what it waits for is true; no time is guessed. */
    @Test
    void answersStandInTheOrderOfTheList() throws Exception {
        FutureTask<List<Answer>> call = new FutureTask<>(() -> search.pooled(List.of("a", "b", "c"), 3));
        new Thread(call, "caller").start();
        for (String title : List.of("c", "b", "a")) {
            await("book " + title).failFast("the call came back", call::isDone).until(() -> library.isAskedFor(title));
            library.lend(title);
        }
        List<Answer> answers = call.get(10, TimeUnit.SECONDS);
        assertEquals(List.of("a", "b", "c"), answers.stream().map(Answer::title).toList());
    }

    /** The answer of a book that has come is handed over while the others are still awaited. */
    @Test
    void aFastBookIsAnsweredBeforeASlowOne() throws Exception {
        List<String> told = new CopyOnWriteArrayList<>();
        FutureTask<Void> call = new FutureTask<>(() -> {
            search.asCompleted(List.of("slow", "fast"), 2, answer -> told.add(answer.title()));
            return null;
        });
        new Thread(call, "caller").start();
        await("both books").failFast("the call came back", call::isDone).until(() -> library.isAskedFor("fast") && library.isAskedFor("slow"));
        library.lend("fast");
        await("the first answer").failFast("the call came back", call::isDone).until(() -> told.equals(List.of("fast")));
        assertFalse(call.isDone(), "the call must not return while a book is awaited");
        library.lend("slow");
        call.get(10, TimeUnit.SECONDS);
        assertEquals(List.of("fast", "slow"), told);
    }

    /** Keeps every book until the test lends it. */
    private static final class LateLibrary implements Library {

        private final Map<String, CountDownLatch> asked = new ConcurrentHashMap<>();

        @Override
        public InputStream open(String title) throws InterruptedException {
            CountDownLatch lent = new CountDownLatch(1);
            asked.put(title, lent);
            lent.await();
            return new ByteArrayInputStream(("the book is called " + title).getBytes(StandardCharsets.UTF_8));
        }

        boolean isAskedFor(String title) {
            return asked.containsKey(title);
        }

        void lend(String title) {
            asked.get(title).countDown();
        }
    }
}
