// right: atomics are read and written with acquire, release, lazySet and weak compare-and-set; the plain page behind them is ordered all the same.
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

public class AtomicAccessModes {

    private final AtomicInteger written = new AtomicInteger();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicReference<int[]> extra = new AtomicReference<>();
    private final int[] page = new int[5];
    private int footnote;

    private int read() {
        int sum = 0;
        for (int line = 0; line < page.length; line++) {
            while (written.getAcquire() <= line) {
                pause();
            }
            sum += page[line];
        }
        while (!closed.get()) {
            pause();
        }
        return sum + footnote + extra.getAcquire()[0];
    }

    private static void pause() {
        try {
            Thread.sleep(6);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        AtomicAccessModes book = new AtomicAccessModes();
        int[] sums = new int[2];
        Thread[] readers = new Thread[2];
        for (int i = 0; i < readers.length; i++) {
            int reader = i;
            readers[i] = new Thread(() -> sums[reader] = book.read(), "reader-" + i);
            readers[i].start();
        }
        for (int line = 0; line < book.page.length; line++) {
            book.page[line] = line * 2;
            if (line % 2 == 0) {
                book.written.setRelease(line + 1);
            } else {
                book.written.lazySet(line + 1);
            }
            pause();
        }
        book.extra.setPlain(new int[] {300});
        book.footnote = 1000;
        while (!book.closed.weakCompareAndSetVolatile(false, true)) {
            pause();
        }
        for (Thread reader : readers) {
            reader.join();
        }
        if (sums[0] != 1320 || sums[1] != 1320) {
            throw new AssertionError(sums[0] + " and " + sums[1]);
        }
    }
}
