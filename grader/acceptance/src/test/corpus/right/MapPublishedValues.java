// right: a value with plain fields is complete before putIfAbsent or replace publishes it, and readers find it with get; nobody changes it after.
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

public class MapPublishedValues {

    private static final class Report {
        private String name;
        private int[] marks;
    }

    private static Report report(String name, int... marks) {
        Report report = new Report();
        report.name = name;
        report.marks = marks;
        return report;
    }

    public static void main(String[] args) throws InterruptedException {
        ConcurrentHashMap<Integer, Report> reports = new ConcurrentHashMap<>();
        CountDownLatch started = new CountDownLatch(1);
        int[] best = new int[2];
        Thread reader = new Thread(() -> {
            started.countDown();
            for (int id = 0; id < 4; id++) {
                Report found = reports.get(id);
                while (found == null) {
                    pause();
                    found = reports.get(id);
                }
                best[0] += found.marks[0];
                best[1] += found.name.length();
            }
        }, "reader");
        reader.start();
        started.await();
        for (int id = 0; id < 4; id++) {
            Report first = report("pupil " + id, 1, 2);
            reports.putIfAbsent(id, first);
            reports.putIfAbsent(id, report("double", 9));
            reports.replace(id, first, report("pupil " + id, 1, 2, 3));
            pause();
        }
        reader.join();
        if (best[0] != 4 || best[1] != 28 || reports.get(2).marks.length != 3) {
            throw new AssertionError(best[0] + " and " + best[1]);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(12);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
