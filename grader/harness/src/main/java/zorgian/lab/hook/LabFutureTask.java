package zorgian.lab.hook;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import zorgian.lab.trace.Tasks;

/** A future task whose body tells the trace. Takes the place of its superclass in student code: the trace has to know it from its beginning. */
@SuppressWarnings("this-escape")
public class LabFutureTask<V> extends FutureTask<V> {

    public LabFutureTask(Callable<V> task) {
        this(TracedTask.body(task), 0);
    }

    public LabFutureTask(Runnable task, V result) {
        this(TracedTask.body(Executors.callable(task, result)), 0);
    }

    private LabFutureTask(TracedTask<V> body, int unused) {
        super(body);
        Tasks.link(this, body.submission());
    }
}
