package zorgian.lab.hook;

import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import zorgian.lab.trace.Submission;
import zorgian.lab.trace.Tasks;

/** Futures, and services that hand them out. */
public final class FutureHooks {

    private FutureHooks() {
    }

    public static <V> V get(Future<V> future, int site) throws InterruptedException, ExecutionException {
        boolean known = true;
        try {
            return future.get();
        } catch (InterruptedException e) {
            known = false;
            throw e;
        } finally {
            if (known) {
                joined(future);
            }
        }
    }

    public static <V> V get(Future<V> future, long time, TimeUnit unit, int site) throws InterruptedException, ExecutionException, TimeoutException {
        if (future.isDone()) {
            return get(future, site);
        }
        ExecutionException[] failed = new ExecutionException[1];
        LabTime.Waited<V> waited = time <= 0 ? new LabTime.Waited<>(null, true) : LabTime.await(LabTime.ticks(time, unit), () -> {
            try {
                return future.get();
            } catch (ExecutionException e) {
                failed[0] = e;
                return null;
            }
        });
        if (waited.timedOut()) {
            throw new TimeoutException();
        }
        joined(future);
        if (failed[0] != null) {
            throw failed[0];
        }
        return waited.value();
    }

    public static boolean isDone(Future<?> future, int site) {
        boolean done = future.isDone();
        if (done) {
            joined(future);
        }
        return done;
    }

    static void joined(Future<?> future) {
        Submission task = Tasks.known(future);
        if (task == null) {
            Tasks.joinUnknown();
        } else {
            Tasks.join(task);
        }
    }

    public static <V> Future<V> take(CompletionService<V> service, int site) throws InterruptedException {
        Future<V> future = service.take();
        joined(future);
        return future;
    }

    public static <V> Future<V> poll(CompletionService<V> service, int site) {
        Future<V> future = service.poll();
        if (future != null) {
            joined(future);
        }
        return future;
    }

    public static <V> Future<V> poll(CompletionService<V> service, long time, TimeUnit unit, int site) throws InterruptedException {
        Future<V> ready = service.poll();
        Future<V> future = ready != null || time <= 0 ? ready : LabTime.await(LabTime.ticks(time, unit), service::take).value();
        if (future != null) {
            joined(future);
        }
        return future;
    }
}
