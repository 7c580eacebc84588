// right: a thread group hears of every uncaught exception in the dying threads themselves, and guards its plain notes with its own lock.
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;

public class ThreadGroupNotes {

    private static final class Crew extends ThreadGroup {
        private final ReentrantLock lock = new ReentrantLock();
        private final Set<String> accidents = new TreeSet<>();
        private int count;

        Crew() {
            super("crew");
        }

        @Override
        public void uncaughtException(Thread thread, Throwable failure) {
            lock.lock();
            try {
                accidents.add(thread.getName() + " " + failure.getMessage());
                count++;
            } finally {
                lock.unlock();
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Crew crew = new Crew();
        Thread[] sailors = new Thread[3];
        int[] knots = new int[3];
        for (int i = 0; i < sailors.length; i++) {
            int sailor = i;
            sailors[i] = new Thread(crew, () -> {
                knots[sailor] = 10 / (sailor - 1) + 100;
                throw new IllegalStateException("fell");
            }, "sailor-" + i);
            sailors[i].start();
        }
        for (Thread sailor : sailors) {
            sailor.join();
        }
        if (crew.count != 3 || !crew.accidents.toString().equals("[sailor-0 fell, sailor-1 / by zero, sailor-2 fell]")) {
            throw new AssertionError(crew.accidents.toString());
        }
        if (knots[0] != 90 || knots[1] != 0 || knots[2] != 110) {
            throw new AssertionError("knots " + knots[0] + " " + knots[1] + " " + knots[2]);
        }
    }
}
