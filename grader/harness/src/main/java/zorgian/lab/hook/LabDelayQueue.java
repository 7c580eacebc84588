package zorgian.lab.hook;

import java.util.Collection;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/** A delay queue whose delays pass on the lab clock. Takes the place of its superclass in student code. */
public class LabDelayQueue<E extends Delayed> extends DelayQueue<E> {

    private final Object changes = new Object();

    public LabDelayQueue() {
        // Empty.
    }

    public LabDelayQueue(Collection<? extends E> elements) {
        super(elements);
    }

    @Override
    public boolean offer(E element) {
        // The superclass calls this from its constructor's addAll too, before there is anything to wait at.
        boolean offered = super.offer(element);
        if (changes != null) {
            synchronized (changes) {
                changes.notifyAll();
            }
        }
        return offered;
    }

    @Override
    public E take() throws InterruptedException {
        return next(Long.MAX_VALUE);
    }

    @Override
    public E poll(long time, TimeUnit unit) throws InterruptedException {
        long ticks = LabTime.ticks(time, unit);
        long now = LabTime.clock().now();
        return next(now + ticks < now ? Long.MAX_VALUE : now + ticks);
    }

    /** Null if there is none until the end, a tick. */
    private E next(long end) throws InterruptedException {
        synchronized (changes) {
            while (true) {
                E ready = poll();
                if (ready != null) {
                    changes.notifyAll();
                    return ready;
                }
                E next = peek();
                long left = end == Long.MAX_VALUE ? end : end - LabTime.clock().now();
                if (left <= 0) {
                    return null;
                }
                long delay = next == null ? Long.MAX_VALUE : Math.max(1, LabTime.ticks(next.getDelay(TimeUnit.NANOSECONDS)));
                LabTime.await(Math.min(left, delay), () -> {
                    changes.wait();
                    return null;
                });
            }
        }
    }
}
