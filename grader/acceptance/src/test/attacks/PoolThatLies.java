// tries: to have the harness fail where it asks a pool for its tasks
// expect: nothing
package zorgian.duet;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    private static final class Lying extends LinkedBlockingQueue<Runnable> {

        private static final long serialVersionUID = 1;

        @Override
        public int size() {
            throw new IllegalStateException("no size");
        }

        @Override
        public boolean contains(Object task) {
            throw new IllegalStateException("no content");
        }

        @Override
        public String toString() {
            throw new IllegalStateException("no words");
        }
    }

    public long solo(Range range) throws InterruptedException {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 1, TimeUnit.DAYS, new Lying()) {
            @Override
            public int getActiveCount() {
                throw new IllegalStateException("no count");
            }

            @Override
            public String toString() {
                throw new IllegalStateException("no words");
            }
        };
        pool.execute(() -> {
            try {
                pool.awaitTermination(1, TimeUnit.DAYS);
            } catch (InterruptedException end) {
                throw new IllegalStateException(end);
            }
        });
        synchronized (this) {
            wait();
        }
        return 0;
    }

    public long duet(Range workers, Range callers) throws InterruptedException {
        return solo(workers);
    }
}
