// right: a pool counts in execute, which only main calls, and adds up in terminated(), which runs after all tasks; both go on with super.
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class PoolOfItsOwn {

    private static final class Kitchen extends ThreadPoolExecutor {
        private int accepted;
        private boolean closing;
        private String report = "open";

        Kitchen() {
            super(2, 2, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        }

        @Override
        public void execute(Runnable task) {
            accepted++;
            super.execute(task);
        }

        @Override
        public void shutdown() {
            closing = true;
            super.shutdown();
        }

        @Override
        public boolean awaitTermination(long time, TimeUnit unit) throws InterruptedException {
            return super.awaitTermination(time, unit) && report.startsWith("closed");
        }

        @Override
        protected void terminated() {
            report = (closing ? "closed after " : "lost after ") + accepted;
            super.terminated();
        }
    }

    public static void main(String[] args) throws Exception {
        Kitchen kitchen = new Kitchen();
        int[] plates = new int[3];
        kitchen.execute(() -> plates[0] = 1);
        kitchen.submit(() -> plates[1] = 2).get();
        kitchen.submit(() -> {
            plates[2] = 3;
            return "cake";
        });
        kitchen.shutdown();
        if (!kitchen.awaitTermination(5, TimeUnit.SECONDS) || !kitchen.report.equals("closed after 3")) {
            throw new AssertionError(kitchen.report);
        }
        if (plates[0] + plates[1] + plates[2] != 6) {
            throw new AssertionError("plates are missing");
        }
    }
}
