// broken: two tasks of a pool take two locks in opposite orders; mostly one worker happens to run both tasks, one after the other.
// finding: potential-deadlock 14 22
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class OneWorkerTakesBoth {

    private static final Object PAPER = new Object();
    private static final Object PEN = new Object();
    private static int notes;

    private static void write() {
        synchronized (PAPER) {
            synchronized (PEN) {
                notes++;
            }
        }
    }

    private static void correct() {
        synchronized (PEN) {
            synchronized (PAPER) {
                notes++;
            }
        }
    }

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newCachedThreadPool();
        try {
            pool.execute(OneWorkerTakesBoth::write);
            Thread.sleep(50);
            pool.submit(OneWorkerTakesBoth::correct).get();
        } finally {
            pool.shutdown();
        }
        synchronized (PEN) {
            System.out.println(notes + " notes");
        }
    }
}
