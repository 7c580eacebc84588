package zorgian.fingerprints;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * How to test a hash against somebody else's, and a pool without sleeping: give it a hash that waits until the test lets it go on. The order
 * in which books are ready is then the test's to choose. Copy it for tests of your own.
 */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FingerprintsExampleTest {

    private final GatedHash gates = new GatedHash();

    /** The JDK has PBKDF2 as well, in one call that nobody can meter or stop. It is good enough to check yours with. */
    @Test
    void theJdkComputesTheSameFingerprint() throws Exception {
        String text = "Once upon a time there was a moon.";
        byte[] expected = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(new PBEKeySpec(text.toCharArray(), new byte[] {'s', 'a', 'l', 't'}, 100, 512)).getEncoded();
        Pbkdf2 pbkdf2 = new Pbkdf2(book -> { }, "salt", 100);
        assertEquals(HexFormat.of().formatHex(expected), pbkdf2.of(new Book("A tale", text)));
    }

    /** Two workers are busy, and a third book waits for one of them, even while the test takes its time. */
    @Test
    void aBookWaitsUntilAWorkerIsFree() throws Exception {
        FutureTask<List<Fingerprint>> call = called(books(3), 2);
        await("two books under way").failFast("the call came back", call::isDone).until(() -> gates.underWay() == 2);
        await("a third, which must not come").during(100, TimeUnit.MILLISECONDS).until(() -> gates.underWay() == 2);
        assertFalse(call.isDone(), "the call must not return while books are hashed");

        gates.openAll();
        await("the third").until(() -> gates.underWay() == 1);
        gates.openAll();
        assertEquals(3, call.get(10, TimeUnit.SECONDS).size());
    }

    /** The last book is ready first. Awaitility asks until what it waits for is true; no time is guessed. */
    @Test
    void fingerprintsStandInTheOrderOfTheBooks() throws Exception {
        FutureTask<List<Fingerprint>> call = called(books(3), 3);
        for (String title : List.of("book 3", "book 2", "book 1")) {
            await(title).failFast("the call came back", call::isDone).until(() -> gates.isAt(title));
            gates.open(title);
        }
        List<Fingerprint> fingerprints = call.get(10, TimeUnit.SECONDS);
        assertEquals(List.of("book 1", "book 2", "book 3"), fingerprints.stream().map(Fingerprint::title).toList());
    }

    private FutureTask<List<Fingerprint>> called(List<Book> books, int workers) {
        FutureTask<List<Fingerprint>> call = new FutureTask<>(() -> new Fingerprints(gates).pooled(books, workers));
        new Thread(call, "caller").start();
        return call;
    }

    private static List<Book> books(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> new Book("book " + number, "It was a dark and stormy night.")).toList();
    }

    /** Holds every book until the test lets it go. */
    private static final class GatedHash implements Hash {

        private final Map<String, CountDownLatch> gates = new ConcurrentHashMap<>();

        @Override
        public String of(Book book) throws InterruptedException {
            CountDownLatch gate = new CountDownLatch(1);
            gates.put(book.title(), gate);
            gate.await();
            return "00";
        }

        int underWay() {
            return gates.size();
        }

        boolean isAt(String title) {
            return gates.containsKey(title);
        }

        void open(String title) {
            gates.remove(title).countDown();
        }

        void openAll() {
            List.copyOf(gates.keySet()).forEach(this::open);
        }
    }
}
