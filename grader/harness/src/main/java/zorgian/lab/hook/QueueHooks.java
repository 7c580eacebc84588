package zorgian.lab.hook;

import java.util.concurrent.BlockingDeque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Blocking queues. */
public final class QueueHooks {

    private QueueHooks() {
    }

    public static <E> E poll(BlockingQueue<E> queue, long time, TimeUnit unit, int site) throws InterruptedException {
        E ready = queue.poll();
        return ready != null || time <= 0 ? ready : LabTime.await(LabTime.ticks(time, unit), queue::take).value();
    }

    public static <E> E pollFirst(BlockingDeque<E> queue, long time, TimeUnit unit, int site) throws InterruptedException {
        return poll(queue, time, unit, site);
    }

    public static <E> E pollLast(BlockingDeque<E> deque, long time, TimeUnit unit, int site) throws InterruptedException {
        E ready = deque.pollLast();
        return ready != null || time <= 0 ? ready : LabTime.await(LabTime.ticks(time, unit), deque::takeLast).value();
    }

    public static <E> boolean offer(BlockingQueue<E> queue, E item, long time, TimeUnit unit, int site) throws InterruptedException {
        if (queue.offer(item)) {
            return true;
        }
        return time > 0 && !LabTime.await(LabTime.ticks(time, unit), () -> {
            queue.put(item);
            return null;
        }).timedOut();
    }
}
