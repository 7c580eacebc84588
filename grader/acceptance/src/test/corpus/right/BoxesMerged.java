// right: merge of a concurrent map pours a new plain box into the one that is there, alone for its key; all are read when the threads have ended.
import java.util.concurrent.ConcurrentHashMap;

public class BoxesMerged {

    private static final class Box {
        private int screws;
        private int lids = 1;

        Box pour(Box other) {
            screws += other.screws;
            lids += other.lids;
            other.screws = 0;
            return this;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ConcurrentHashMap<String, Box> drawers = new ConcurrentHashMap<>();
        Thread[] workers = new Thread[3];
        for (int i = 0; i < workers.length; i++) {
            workers[i] = new Thread(() -> {
                for (int size = 1; size <= 12; size++) {
                    Box box = new Box();
                    box.screws = size;
                    drawers.merge("drawer " + size % 3, box, Box::pour);
                }
            }, "worker-" + i);
            workers[i].start();
        }
        int screws = 0;
        int lids = 0;
        for (Thread worker : workers) {
            worker.join();
        }
        for (Box box : drawers.values()) {
            screws += box.screws;
            lids += box.lids;
        }
        if (screws != 234 || lids != 36) {
            throw new AssertionError(screws + " screws under " + lids + " lids");
        }
    }
}
