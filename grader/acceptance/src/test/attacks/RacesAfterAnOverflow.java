// tries: to break the detector within its steps by an overflow of the stack, so that it does not see the race that follows
// expect: missed: nothing-raced
// with: Counting
package zorgian.duet;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

public final class CountingDuet extends Counting {

    private final AtomicLong atomic = new AtomicLong();
    private final ReentrantLock lock = new ReentrantLock();
    private long guarded;
    private long sum;

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    void counted(int number) {
        overflow();
        sum += number;
    }

    private void overflow() {
        try {
            overflow();
        } catch (StackOverflowError full) {
            try {
                atomic.incrementAndGet();
                lock.lock();
                lock.unlock();
                synchronized (this) {
                    guarded++;
                }
            } catch (StackOverflowError again) {
                throw again;
            }
        }
    }
}
