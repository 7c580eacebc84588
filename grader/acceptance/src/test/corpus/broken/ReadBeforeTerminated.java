// broken: terminated() writes the report in a worker, and main reads it after shutdown, which does not wait for that.
// finding: data-race 18 26
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class ReadBeforeTerminated {

    private static final class Office extends ThreadPoolExecutor {
        private int report;

        Office() {
            super(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        }

        @Override
        protected void terminated() {
            report = 1;
        }
    }

    public static void main(String[] args) {
        Office office = new Office();
        office.execute(() -> System.out.println("filed"));
        office.shutdown();
        int read = office.report;
        System.out.println(read >= 0 ? "read" : "");
    }
}
