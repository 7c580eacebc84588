// right: a mailbox of one atomic reference; getAndSet passes a mutable letter to exactly one reader, who alone changes it then.
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

public class AtomicReferenceSwap {

    private static final class Letter {
        private int stamps;
        private String text = "";
    }

    public static void main(String[] args) throws InterruptedException {
        AtomicReference<Letter> mailbox = new AtomicReference<>();
        AtomicInteger stamps = new AtomicInteger();
        AtomicInteger read = new AtomicInteger();
        Runnable reader = () -> {
            while (read.get() < 6) {
                Letter letter = mailbox.getAndSet(null);
                if (letter == null) {
                    pause();
                    continue;
                }
                letter.stamps += letter.text.length();
                stamps.addAndGet(letter.stamps);
                read.incrementAndGet();
            }
        };
        Thread ann = new Thread(reader, "ann");
        Thread bob = new Thread(reader, "bob");
        ann.start();
        bob.start();
        for (int i = 1; i <= 6; i++) {
            Letter letter = new Letter();
            letter.stamps = i;
            letter.text = "dear";
            while (!mailbox.compareAndSet(null, letter)) {
                pause();
            }
        }
        ann.join();
        bob.join();
        if (stamps.get() != 21 + 24) {
            throw new AssertionError(stamps + " stamps");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
