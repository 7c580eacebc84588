// right: lazySet of a field updater is a release write: the plain page is written before it and read after a volatile read of the field.
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

public class FieldUpdaterHandOver {

    private static final AtomicIntegerFieldUpdater<FieldUpdaterHandOver> PAGE =
            AtomicIntegerFieldUpdater.newUpdater(FieldUpdaterHandOver.class, "page");

    private final String[] pages = new String[4];
    private volatile int page;

    public static void main(String[] args) throws InterruptedException {
        FieldUpdaterHandOver diary = new FieldUpdaterHandOver();
        StringBuilder read = new StringBuilder();
        Thread reader = new Thread(() -> {
            for (int next = 0; next < diary.pages.length; next++) {
                while (PAGE.get(diary) <= next) {
                    pause(10);
                }
                read.append(diary.pages[next]);
            }
        }, "reader");
        reader.start();
        for (int i = 0; i < diary.pages.length; i++) {
            diary.pages[i] = "day " + i + ";";
            PAGE.lazySet(diary, i + 1);
            pause(15);
        }
        reader.join();
        if (!read.toString().equals("day 0;day 1;day 2;day 3;")) {
            throw new AssertionError(read.toString());
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
