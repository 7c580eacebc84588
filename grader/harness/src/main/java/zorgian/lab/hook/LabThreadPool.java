package zorgian.lab.hook;

import java.util.AbstractQueue;
import java.util.Collection;
import java.util.Iterator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A thread pool whose keep-alive time runs on the lab clock: its idle workers' timed poll of the queue does. Takes the place of its superclass in student code. */
public class LabThreadPool extends ThreadPoolExecutor {

    public LabThreadPool(int core, int most, long keepAlive, TimeUnit unit, BlockingQueue<Runnable> queue) {
        super(core, most, keepAlive, unit, new LabQueue(queue));
    }

    public LabThreadPool(int core, int most, long keepAlive, TimeUnit unit, BlockingQueue<Runnable> queue, ThreadFactory factory) {
        super(core, most, keepAlive, unit, new LabQueue(queue), factory);
    }

    public LabThreadPool(int core, int most, long keepAlive, TimeUnit unit, BlockingQueue<Runnable> queue, RejectedExecutionHandler handler) {
        super(core, most, keepAlive, unit, new LabQueue(queue), handler);
    }

    public LabThreadPool(int core, int most, long keepAlive, TimeUnit unit, BlockingQueue<Runnable> queue, ThreadFactory factory,
            RejectedExecutionHandler handler) {
        super(core, most, keepAlive, unit, new LabQueue(queue), factory, handler);
    }

    private static final class LabQueue extends AbstractQueue<Runnable> implements BlockingQueue<Runnable> {

        private final BlockingQueue<Runnable> queue;

        LabQueue(BlockingQueue<Runnable> queue) {
            this.queue = queue;
        }

        @Override
        public Runnable poll(long time, TimeUnit unit) throws InterruptedException {
            return QueueHooks.pollInTime(queue, time, unit);
        }

        @Override
        public boolean offer(Runnable task, long time, TimeUnit unit) throws InterruptedException {
            return QueueHooks.offerInTime(queue, task, time, unit);
        }

        @Override
        public boolean offer(Runnable task) {
            return queue.offer(task);
        }

        @Override
        public void put(Runnable task) throws InterruptedException {
            queue.put(task);
        }

        @Override
        public Runnable take() throws InterruptedException {
            return queue.take();
        }

        @Override
        public Runnable poll() {
            return queue.poll();
        }

        @Override
        public Runnable peek() {
            return queue.peek();
        }

        @Override
        public boolean remove(Object task) {
            return queue.remove(task);
        }

        @Override
        public int remainingCapacity() {
            return queue.remainingCapacity();
        }

        @Override
        public int drainTo(Collection<? super Runnable> target) {
            return queue.drainTo(target);
        }

        @Override
        public int drainTo(Collection<? super Runnable> target, int most) {
            return queue.drainTo(target, most);
        }

        @Override
        public Iterator<Runnable> iterator() {
            return queue.iterator();
        }

        @Override
        public int size() {
            return queue.size();
        }
    }
}
