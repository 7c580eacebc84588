// tries: to be reported as the exception that was thrown, by one that is equal to all others
// expect: missed: whatever-is-thrown
// exercise: 05-io-vs-cpu
package zorgian.iovscpu;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

public final class Laboratory {

    private static final class Same extends RuntimeException {

        private static final long serialVersionUID = 1;

        @Override
        public boolean equals(Object other) {
            return true;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    public Measurement runSequentially(List<ResearchTask> tasks) throws InterruptedException {
        List<TaskResult> results = new ArrayList<>();
        for (ResearchTask task : tasks) {
            try {
                results.add(TaskResult.of(task.name(), task.run()));
            } catch (InterruptedException stop) {
                throw stop;
            } catch (Throwable failure) {
                results.add(TaskResult.failed(task.name(), new Same()));
            }
        }
        return new Measurement(results, Duration.ZERO);
    }

    public Measurement runThreaded(List<ResearchTask> tasks) throws InterruptedException {
        return runSequentially(tasks);
    }

    public Report compare(List<ResearchTask> io, List<ResearchTask> cpu) throws InterruptedException {
        return null;
    }
}
