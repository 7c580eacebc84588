package zorgian.iovscpu;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A list of tasks has been run.
 *
 * @param results one result for each task, in the order of the tasks; cannot be modified
 * @param time from before the first task was begun until the last one was done
 */
public record Measurement(List<TaskResult> results, Duration time) {

    public Measurement {
        results = Collections.unmodifiableList(new ArrayList<>(results));
    }
}
