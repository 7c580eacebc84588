// right: a mutex of one compare-and-set flag and parked waiters; the plain ledger is touched only between lock and unlock.
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

public class ParkingMutex {

    private final AtomicBoolean held = new AtomicBoolean();
    private final Queue<Thread> waiters = new ConcurrentLinkedQueue<>();
    private long balance;

    private void lock() {
        Thread me = Thread.currentThread();
        waiters.add(me);
        while (waiters.peek() != me || !held.compareAndSet(false, true)) {
            LockSupport.park(this);
        }
        waiters.remove();
    }

    private void unlock() {
        held.set(false);
        LockSupport.unpark(waiters.peek());
    }

    public static void main(String[] args) throws InterruptedException {
        ParkingMutex account = new ParkingMutex();
        Thread[] tellers = new Thread[3];
        for (int i = 0; i < tellers.length; i++) {
            tellers[i] = new Thread(() -> {
                for (int coin = 0; coin < 20; coin++) {
                    account.lock();
                    try {
                        account.balance += 2;
                    } finally {
                        account.unlock();
                    }
                }
            });
            tellers[i].start();
        }
        for (Thread teller : tellers) {
            teller.join();
        }
        if (account.balance != 120) {
            throw new AssertionError("balance " + account.balance);
        }
    }
}
