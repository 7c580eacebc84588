// broken: three machines each hold their own tool and wait for the next one's, and every one of them has its own already.
// ending: stuck lock-cycle
import java.util.concurrent.locks.ReentrantLock;

public class RingOfThree {

    private final ReentrantLock[] tools = {new ReentrantLock(), new ReentrantLock(), new ReentrantLock()};

    void work(int machine) {
        ReentrantLock own = tools[machine];
        ReentrantLock next = tools[(machine + 1) % tools.length];
        own.lock();
        try {
            Thread.sleep(50);
            next.lock();
            next.unlock();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            own.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        RingOfThree workshop = new RingOfThree();
        Thread[] machines = new Thread[3];
        for (int number = 0; number < 3; number++) {
            int machine = number;
            machines[number] = new Thread(() -> workshop.work(machine), "machine " + number);
            machines[number].start();
        }
        for (Thread machine : machines) {
            machine.join();
        }
    }
}
