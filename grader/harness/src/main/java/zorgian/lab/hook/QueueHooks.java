package zorgian.lab.hook;

import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TransferQueue;
import zorgian.lab.trace.HandOver;

/** Queues, blocking and not. */
public final class QueueHooks {

    private QueueHooks() {
    }

    /** What a thread that puts something in or takes something out has to tell. */
    static final class Passing {

        private final Object queue;
        private final HandOver handOver;
        private final boolean hasBound;

        private Passing(Object queue) {
            this.queue = queue;
            this.handOver = ContainerKind.of(queue) == ContainerKind.CONCURRENT ? HandOver.of(queue) : null;
            this.hasBound = handOver != null && queue instanceof BlockingQueue<?> blocking && blocking.remainingCapacity() < Integer.MAX_VALUE
                    || queue instanceof TransferQueue<?>;
        }

        static Passing puts(Object queue, Object item, String method, int site) {
            Passing passing = new Passing(queue);
            if (passing.handOver == null) {
                Containers.touches(queue, method, true, site);
            } else {
                passing.handOver.give(item);
            }
            return passing;
        }

        void hasPut() {
            if (hasBound) {
                handOver.findRoom();
            }
        }

        static Passing takes(Object queue, String method, int site) {
            Steering.beforeTake();
            Passing passing = new Passing(queue);
            if (passing.handOver == null) {
                Containers.touches(queue, method, true, site);
            } else if (passing.hasBound) {
                passing.handOver.makeRoom();
            }
            return passing;
        }

        static Passing looks(Object queue, String method, int site) {
            Passing passing = new Passing(queue);
            if (passing.handOver == null) {
                Containers.touches(queue, method, false, site);
            }
            return passing;
        }

        <E> E got(E item) {
            if (handOver != null) {
                handOver.take(item);
            }
            return item;
        }

        @Override
        public String toString() {
            return String.valueOf(queue.getClass());
        }
    }

    public static <E> boolean add(Collection<E> queue, E item, int site) {
        Passing passing = Passing.puts(queue, item, "add", site);
        boolean added = queue.add(item);
        passing.hasPut();
        return added;
    }

    public static <E> boolean offer(Queue<E> queue, E item, int site) {
        Passing passing = Passing.puts(queue, item, "offer", site);
        boolean offered = queue.offer(item);
        passing.hasPut();
        return offered;
    }

    public static <E> void put(BlockingQueue<E> queue, E item, int site) throws InterruptedException {
        Passing passing = Passing.puts(queue, item, "put", site);
        queue.put(item);
        passing.hasPut();
    }

    public static <E> boolean offer(BlockingQueue<E> queue, E item, long time, TimeUnit unit, int site) throws InterruptedException {
        Passing passing = Passing.puts(queue, item, "offer", site);
        boolean offered = offerInTime(queue, item, time, unit);
        passing.hasPut();
        return offered;
    }

    static <E> boolean offerInTime(BlockingQueue<E> queue, E item, long time, TimeUnit unit) throws InterruptedException {
        if (queue.offer(item)) {
            return true;
        }
        return time > 0 && !LabTime.await(LabTime.ticks(time, unit), () -> {
            queue.put(item);
            return null;
        }).timedOut();
    }

    public static <E> void transfer(TransferQueue<E> queue, E item, int site) throws InterruptedException {
        Passing passing = Passing.puts(queue, item, "transfer", site);
        queue.transfer(item);
        passing.hasPut();
    }

    public static <E> boolean tryTransfer(TransferQueue<E> queue, E item, int site) {
        Passing passing = Passing.puts(queue, item, "tryTransfer", site);
        boolean transferred = queue.tryTransfer(item);
        passing.hasPut();
        return transferred;
    }

    public static <E> boolean tryTransfer(TransferQueue<E> queue, E item, long time, TimeUnit unit, int site) throws InterruptedException {
        Passing passing = Passing.puts(queue, item, "tryTransfer", site);
        boolean transferred = queue.tryTransfer(item) || time > 0 && !LabTime.await(LabTime.ticks(time, unit), () -> {
            queue.transfer(item);
            return null;
        }).timedOut();
        passing.hasPut();
        return transferred;
    }

    public static <E> E take(BlockingQueue<E> queue, int site) throws InterruptedException {
        return Passing.takes(queue, "take", site).got(queue.take());
    }

    public static <E> E poll(Queue<E> queue, int site) {
        return Passing.takes(queue, "poll", site).got(queue.poll());
    }

    public static <E> E remove(Queue<E> queue, int site) {
        return Passing.takes(queue, "remove", site).got(queue.remove());
    }

    public static <E> E poll(BlockingQueue<E> queue, long time, TimeUnit unit, int site) throws InterruptedException {
        return Passing.takes(queue, "poll", site).got(pollInTime(queue, time, unit));
    }

    static <E> E pollInTime(BlockingQueue<E> queue, long time, TimeUnit unit) throws InterruptedException {
        if (queue instanceof LabDelayQueue<?>) {
            return queue.poll(time, unit);
        }
        E ready = queue.poll();
        return ready != null || time <= 0 ? ready : LabTime.await(LabTime.ticks(time, unit), queue::take).value();
    }

    public static <E> E peek(Queue<E> queue, int site) {
        return Passing.looks(queue, "peek", site).got(queue.peek());
    }

    public static <E> E element(Queue<E> queue, int site) {
        return Passing.looks(queue, "element", site).got(queue.element());
    }
}
