// right: a FutureTask given to execute comes back as itself in beforeExecute and afterExecute; by then it is done, and its plain result is seen.
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class TasksMetAgain {

    private static final class Slide {
        private int cells;
    }

    private static final class Microscope extends ThreadPoolExecutor {
        private final ConcurrentLinkedQueue<Runnable> begun = new ConcurrentLinkedQueue<>();
        private final ConcurrentLinkedQueue<Runnable> ended = new ConcurrentLinkedQueue<>();

        Microscope() {
            super(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        }

        @Override
        protected void beforeExecute(Thread thread, Runnable task) {
            begun.add(task);
        }

        @Override
        protected void afterExecute(Runnable task, Throwable failure) {
            if (failure == null && ((FutureTask<?>) task).isDone()) {
                ended.add(task);
            }
        }
    }

    public static void main(String[] args) throws Exception {
        Microscope microscope = new Microscope();
        Slide slide = new Slide();
        FutureTask<Slide> look = new FutureTask<>(() -> {
            slide.cells++;
            return slide;
        });
        FutureTask<Slide> again = new FutureTask<>(() -> slide.cells++, slide);
        microscope.execute(look);
        microscope.execute(again);
        look.get();
        int seen = again.get().cells;
        microscope.shutdown();
        if (!microscope.awaitTermination(5, TimeUnit.SECONDS) || seen != 2) {
            throw new AssertionError(seen + " cells");
        }
        if (microscope.begun.poll() != look || microscope.ended.poll() != look || microscope.ended.poll() != again) {
            throw new AssertionError("another task came back");
        }
    }
}
