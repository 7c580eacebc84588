package zorgian.lab.hook;

import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import zorgian.lab.trace.Submission;
import zorgian.lab.trace.Tasks;

/** A function that a stage runs: after it was given to the stage, and after the stages that it depends on. */
@SuppressWarnings("unchecked")
final class Callback implements Runnable, Supplier<Object>, Function<Object, Object> {

    private final Submission submission = new Submission();
    private final Object function;
    private final List<Submission> sources;

    private Callback(Object function, List<Submission> sources) {
        this.function = function;
        this.sources = sources;
    }

    /** @param executor who runs it, or null */
    static Callback of(Object function, Executor executor, int site, Object... sources) {
        Callback callback = new Callback(function, List.of(sources).stream().map(Tasks::of).toList());
        callback.sources.forEach(source -> Tasks.dependsOn(callback.submission, source));
        Tasks.fork(callback.submission, executor == null || !Hooks.isJdks(executor) ? null : ExecutorHooks.pool(executor), site);
        return callback;
    }

    /** The stage that it completes. */
    <S> S completes(S stage) {
        Tasks.link(stage, submission);
        return stage;
    }

    /** As {@link #completes}, of a stage that others may complete too. */
    void completesToo(Object stage) {
        Tasks.dependsOn(Tasks.of(stage), submission);
    }

    private <T> T run(Supplier<T> call) {
        Tasks.enter(submission);
        try {
            sources.forEach(Tasks::join);
            T result = call.get();
            if (result instanceof CompletionStage<?> || result instanceof Future<?>) {
                Tasks.dependsOn(submission, Tasks.of(result));
            }
            return result;
        } finally {
            Tasks.exit(submission);
        }
    }

    @Override
    public void run() {
        run(() -> {
            ((Runnable) function).run();
            return null;
        });
    }

    @Override
    public Object get() {
        return run(() -> ((Supplier<Object>) function).get());
    }

    @Override
    public Object apply(Object value) {
        return run(() -> ((Function<Object, Object>) function).apply(value));
    }

    /** The same, of a function that returns nothing. */
    Consumer<Object> consumer() {
        return value -> run(() -> {
            ((Consumer<Object>) function).accept(value);
            return null;
        });
    }

    BiFunction<Object, Object, Object> both() {
        return (first, second) -> run(() -> ((BiFunction<Object, Object, Object>) function).apply(first, second));
    }

    BiConsumer<Object, Object> consumerOfBoth() {
        return (first, second) -> run(() -> {
            ((BiConsumer<Object, Object>) function).accept(first, second);
            return null;
        });
    }
}
