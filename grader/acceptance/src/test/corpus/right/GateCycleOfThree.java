// right: three locks are taken in a circle of orders, but each pair only under the same gate, a lock of java.util.concurrent.
import java.util.concurrent.locks.ReentrantLock;

public class GateCycleOfThree {

    private final ReentrantLock gate = new ReentrantLock();
    private final ReentrantLock[] locks = {new ReentrantLock(), new ReentrantLock(), new ReentrantLock()};
    private final int[] uses = new int[3];

    private void use(int first) {
        int second = (first + 1) % 3;
        gate.lock();
        try {
            locks[first].lock();
            try {
                locks[second].lock();
                try {
                    uses[first]++;
                    uses[second]++;
                } finally {
                    locks[second].unlock();
                }
            } finally {
                locks[first].unlock();
            }
        } finally {
            gate.unlock();
        }
    }

    private void useOne(int only) {
        locks[only].lock();
        try {
            uses[only]++;
        } finally {
            locks[only].unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        GateCycleOfThree lab = new GateCycleOfThree();
        Thread[] people = new Thread[3];
        for (int i = 0; i < people.length; i++) {
            int first = i;
            people[i] = new Thread(() -> {
                for (int turn = 0; turn < 8; turn++) {
                    lab.use(first);
                    lab.useOne(turn % 3);
                }
            });
            people[i].start();
        }
        for (Thread person : people) {
            person.join();
        }
        if (lab.uses[0] + lab.uses[1] + lab.uses[2] != 3 * 8 * 3) {
            throw new AssertionError("a use was lost");
        }
    }
}
