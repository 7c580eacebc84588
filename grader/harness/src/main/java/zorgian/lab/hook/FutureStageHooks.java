package zorgian.lab.hook;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import zorgian.lab.trace.Tasks;

/** Completable futures. */
@SuppressWarnings({"rawtypes", "unchecked"})
public final class FutureStageHooks {

    private static final String FUTURE = "java.util.concurrent.CompletableFuture";

    private FutureStageHooks() {
    }

    public static CompletableFuture thenApply(CompletableFuture stage, Function function, int site) {
        Callback callback = Callback.of(function, null, site, stage);
        return callback.completes(stage.thenApply((Function) callback));
    }

    public static CompletableFuture thenApplyAsync(CompletableFuture stage, Function function, int site) {
        Callback callback = Callback.of(function, null, site, stage);
        return callback.completes(stage.thenApplyAsync((Function) callback));
    }

    public static CompletableFuture thenApplyAsync(CompletableFuture stage, Function function, Executor executor, int site) {
        Callback callback = Callback.of(function, executor, site, stage);
        return callback.completes(stage.thenApplyAsync((Function) callback, executor));
    }

    public static CompletableFuture thenAccept(CompletableFuture stage, Consumer function, int site) {
        Callback callback = Callback.of(function, null, site, stage);
        return callback.completes(stage.thenAccept(callback.consumer()));
    }

    public static CompletableFuture thenAcceptAsync(CompletableFuture stage, Consumer function, int site) {
        Callback callback = Callback.of(function, null, site, stage);
        return callback.completes(stage.thenAcceptAsync(callback.consumer()));
    }

    public static CompletableFuture thenAcceptAsync(CompletableFuture stage, Consumer function, Executor executor, int site) {
        Callback callback = Callback.of(function, executor, site, stage);
        return callback.completes(stage.thenAcceptAsync(callback.consumer(), executor));
    }

    public static CompletableFuture thenRun(CompletableFuture stage, Runnable function, int site) {
        Callback callback = Callback.of(function, null, site, stage);
        return callback.completes(stage.thenRun((Runnable) callback));
    }

    public static CompletableFuture thenRunAsync(CompletableFuture stage, Runnable function, int site) {
        Callback callback = Callback.of(function, null, site, stage);
        return callback.completes(stage.thenRunAsync((Runnable) callback));
    }

    public static CompletableFuture thenRunAsync(CompletableFuture stage, Runnable function, Executor executor, int site) {
        Callback callback = Callback.of(function, executor, site, stage);
        return callback.completes(stage.thenRunAsync((Runnable) callback, executor));
    }

    public static CompletableFuture thenCombine(CompletableFuture stage, CompletionStage other, BiFunction function, int site) {
        Callback callback = Callback.of(function, null, site, stage, other);
        return callback.completes(stage.thenCombine(other, callback.both()));
    }

    public static CompletableFuture thenCombineAsync(CompletableFuture stage, CompletionStage other, BiFunction function, int site) {
        Callback callback = Callback.of(function, null, site, stage, other);
        return callback.completes(stage.thenCombineAsync(other, callback.both()));
    }

    public static CompletableFuture thenCombineAsync(CompletableFuture stage, CompletionStage other, BiFunction function, Executor executor, int site) {
        Callback callback = Callback.of(function, executor, site, stage, other);
        return callback.completes(stage.thenCombineAsync(other, callback.both(), executor));
    }

    public static CompletableFuture thenAcceptBoth(CompletableFuture stage, CompletionStage other, BiConsumer function, int site) {
        Callback callback = Callback.of(function, null, site, stage, other);
        return callback.completes(stage.thenAcceptBoth(other, callback.consumerOfBoth()));
    }

    public static CompletableFuture thenAcceptBothAsync(CompletableFuture stage, CompletionStage other, BiConsumer function, int site) {
        Callback callback = Callback.of(function, null, site, stage, other);
        return callback.completes(stage.thenAcceptBothAsync(other, callback.consumerOfBoth()));
    }

    public static CompletableFuture thenAcceptBothAsync(CompletableFuture stage, CompletionStage other, BiConsumer function, Executor executor, int site) {
        Callback callback = Callback.of(function, executor, site, stage, other);
        return callback.completes(stage.thenAcceptBothAsync(other, callback.consumerOfBoth(), executor));
    }

    public static CompletableFuture runAfterBoth(CompletableFuture stage, CompletionStage other, Runnable function, int site) {
        Callback callback = Callback.of(function, null, site, stage, other);
        return callback.completes(stage.runAfterBoth(other, (Runnable) callback));
    }

    public static CompletableFuture runAfterBothAsync(CompletableFuture stage, CompletionStage other, Runnable function, int site) {
        Callback callback = Callback.of(function, null, site, stage, other);
        return callback.completes(stage.runAfterBothAsync(other, (Runnable) callback));
    }

    public static CompletableFuture runAfterBothAsync(CompletableFuture stage, CompletionStage other, Runnable function, Executor executor, int site) {
        Callback callback = Callback.of(function, executor, site, stage, other);
        return callback.completes(stage.runAfterBothAsync(other, (Runnable) callback, executor));
    }

    public static CompletableFuture applyToEither(CompletableFuture stage, CompletionStage other, Function function, int site) {
        Callback callback = Callback.of(function, null, site, stage, other);
        return callback.completes(stage.applyToEither(other, (Function) callback));
    }

    public static CompletableFuture applyToEitherAsync(CompletableFuture stage, CompletionStage other, Function function, int site) {
        Callback callback = Callback.of(function, null, site, stage, other);
        return callback.completes(stage.applyToEitherAsync(other, (Function) callback));
    }

    public static CompletableFuture applyToEitherAsync(CompletableFuture stage, CompletionStage other, Function function, Executor executor, int site) {
        Callback callback = Callback.of(function, executor, site, stage, other);
        return callback.completes(stage.applyToEitherAsync(other, (Function) callback, executor));
    }

    public static CompletableFuture acceptEither(CompletableFuture stage, CompletionStage other, Consumer function, int site) {
        Callback callback = Callback.of(function, null, site, stage, other);
        return callback.completes(stage.acceptEither(other, callback.consumer()));
    }

    public static CompletableFuture acceptEitherAsync(CompletableFuture stage, CompletionStage other, Consumer function, int site) {
        Callback callback = Callback.of(function, null, site, stage, other);
        return callback.completes(stage.acceptEitherAsync(other, callback.consumer()));
    }

    public static CompletableFuture acceptEitherAsync(CompletableFuture stage, CompletionStage other, Consumer function, Executor executor, int site) {
        Callback callback = Callback.of(function, executor, site, stage, other);
        return callback.completes(stage.acceptEitherAsync(other, callback.consumer(), executor));
    }

    public static CompletableFuture runAfterEither(CompletableFuture stage, CompletionStage other, Runnable function, int site) {
        Callback callback = Callback.of(function, null, site, stage, other);
        return callback.completes(stage.runAfterEither(other, (Runnable) callback));
    }

    public static CompletableFuture runAfterEitherAsync(CompletableFuture stage, CompletionStage other, Runnable function, int site) {
        Callback callback = Callback.of(function, null, site, stage, other);
        return callback.completes(stage.runAfterEitherAsync(other, (Runnable) callback));
    }

    public static CompletableFuture runAfterEitherAsync(CompletableFuture stage, CompletionStage other, Runnable function, Executor executor, int site) {
        Callback callback = Callback.of(function, executor, site, stage, other);
        return callback.completes(stage.runAfterEitherAsync(other, (Runnable) callback, executor));
    }

    public static CompletableFuture thenCompose(CompletableFuture stage, Function function, int site) {
        Callback callback = Callback.of(function, null, site, stage);
        return callback.completes(stage.thenCompose((Function) callback));
    }

    public static CompletableFuture thenComposeAsync(CompletableFuture stage, Function function, int site) {
        Callback callback = Callback.of(function, null, site, stage);
        return callback.completes(stage.thenComposeAsync((Function) callback));
    }

    public static CompletableFuture thenComposeAsync(CompletableFuture stage, Function function, Executor executor, int site) {
        Callback callback = Callback.of(function, executor, site, stage);
        return callback.completes(stage.thenComposeAsync((Function) callback, executor));
    }

    public static CompletableFuture handle(CompletableFuture stage, BiFunction function, int site) {
        Callback callback = Callback.of(function, null, site, stage);
        return callback.completes(stage.handle(callback.both()));
    }

    public static CompletableFuture handleAsync(CompletableFuture stage, BiFunction function, int site) {
        Callback callback = Callback.of(function, null, site, stage);
        return callback.completes(stage.handleAsync(callback.both()));
    }

    public static CompletableFuture handleAsync(CompletableFuture stage, BiFunction function, Executor executor, int site) {
        Callback callback = Callback.of(function, executor, site, stage);
        return callback.completes(stage.handleAsync(callback.both(), executor));
    }

    public static CompletableFuture whenComplete(CompletableFuture stage, BiConsumer function, int site) {
        Callback callback = Callback.of(function, null, site, stage);
        return callback.completes(stage.whenComplete(callback.consumerOfBoth()));
    }

    public static CompletableFuture whenCompleteAsync(CompletableFuture stage, BiConsumer function, int site) {
        Callback callback = Callback.of(function, null, site, stage);
        return callback.completes(stage.whenCompleteAsync(callback.consumerOfBoth()));
    }

    public static CompletableFuture whenCompleteAsync(CompletableFuture stage, BiConsumer function, Executor executor, int site) {
        Callback callback = Callback.of(function, executor, site, stage);
        return callback.completes(stage.whenCompleteAsync(callback.consumerOfBoth(), executor));
    }

    public static CompletableFuture exceptionally(CompletableFuture stage, Function function, int site) {
        Callback callback = Callback.of(function, null, site, stage);
        return callback.completes(stage.exceptionally((Function) callback));
    }

    // making them

    @Of(value = FUTURE, isStatic = true)
    public static CompletableFuture supplyAsync(Supplier supplier, int site) {
        Callback callback = Callback.of(supplier, null, site);
        return callback.completes(CompletableFuture.supplyAsync((Supplier) callback));
    }

    @Of(value = FUTURE, isStatic = true)
    public static CompletableFuture supplyAsync(Supplier supplier, Executor executor, int site) {
        Callback callback = Callback.of(supplier, executor, site);
        return callback.completes(CompletableFuture.supplyAsync((Supplier) callback, executor));
    }

    @Of(value = FUTURE, isStatic = true)
    public static CompletableFuture runAsync(Runnable runnable, int site) {
        Callback callback = Callback.of(runnable, null, site);
        return callback.completes(CompletableFuture.runAsync(callback));
    }

    @Of(value = FUTURE, isStatic = true)
    public static CompletableFuture runAsync(Runnable runnable, Executor executor, int site) {
        Callback callback = Callback.of(runnable, executor, site);
        return callback.completes(CompletableFuture.runAsync(callback, executor));
    }

    @Of(value = FUTURE, isStatic = true)
    public static CompletableFuture allOf(CompletableFuture[] futures, int site) {
        return dependsOn(CompletableFuture.allOf(futures), futures);
    }

    @Of(value = FUTURE, isStatic = true)
    public static CompletableFuture anyOf(CompletableFuture[] futures, int site) {
        return dependsOn(CompletableFuture.anyOf(futures), futures);
    }

    @Of(value = FUTURE, isStatic = true)
    public static CompletableFuture completedFuture(Object value, int site) {
        CompletableFuture future = CompletableFuture.completedFuture(value);
        Tasks.completes(Tasks.of(future));
        return future;
    }

    @Of(value = FUTURE, isStatic = true)
    public static CompletableFuture failedFuture(Throwable failure, int site) {
        CompletableFuture future = CompletableFuture.failedFuture(failure);
        Tasks.completes(Tasks.of(future));
        return future;
    }

    private static CompletableFuture dependsOn(CompletableFuture future, CompletableFuture... sources) {
        for (CompletableFuture source : sources) {
            Tasks.dependsOn(Tasks.of(future), Tasks.of(source));
        }
        return future;
    }

    public static CompletableFuture copy(CompletableFuture future, int site) {
        return dependsOn(future.copy(), future);
    }

    public static CompletionStage minimalCompletionStage(CompletableFuture future, int site) {
        CompletionStage stage = future.minimalCompletionStage();
        Tasks.dependsOn(Tasks.of(stage), Tasks.of(future));
        return stage;
    }

    // completing them

    public static boolean complete(CompletableFuture future, Object value, int site) {
        Tasks.completes(Tasks.of(future));
        return future.complete(value);
    }

    public static boolean completeExceptionally(CompletableFuture future, Throwable failure, int site) {
        Tasks.completes(Tasks.of(future));
        return future.completeExceptionally(failure);
    }

    public static boolean cancel(CompletableFuture future, boolean mayInterrupt, int site) {
        Tasks.completes(Tasks.of(future));
        return future.cancel(mayInterrupt);
    }

    public static CompletableFuture completeAsync(CompletableFuture future, Supplier supplier, int site) {
        Callback callback = Callback.of(supplier, null, site);
        callback.completesToo(future);
        return future.completeAsync(callback);
    }

    public static CompletableFuture completeAsync(CompletableFuture future, Supplier supplier, Executor executor, int site) {
        Callback callback = Callback.of(supplier, executor, site);
        callback.completesToo(future);
        return future.completeAsync(callback, executor);
    }

    // waiting for them

    public static Object join(CompletableFuture future, int site) {
        try {
            return future.join();
        } finally {
            FutureHooks.joined(future);
        }
    }

    public static Object getNow(CompletableFuture future, Object instead, int site) {
        boolean done = future.isDone();
        try {
            return future.getNow(instead);
        } finally {
            if (done) {
                FutureHooks.joined(future);
            }
        }
    }

    public static boolean isCompletedExceptionally(CompletableFuture future, int site) {
        boolean failed = future.isCompletedExceptionally();
        if (failed) {
            FutureHooks.joined(future);
        }
        return failed;
    }

    // time

    public static CompletableFuture orTimeout(CompletableFuture future, long time, TimeUnit unit, int site) {
        return inTime(future, time, unit, () -> future.completeExceptionally(new TimeoutException()));
    }

    public static CompletableFuture completeOnTimeout(CompletableFuture future, Object value, long time, TimeUnit unit, int site) {
        return inTime(future, time, unit, () -> future.complete(value));
    }

    private static CompletableFuture inTime(CompletableFuture future, long time, TimeUnit unit, Runnable otherwise) {
        LabTimers timer = LabTimers.after(LabTime.ticks(time, unit), otherwise);
        if (timer != null) {
            future.whenComplete((value, failure) -> timer.cancel());
        }
        return future;
    }

    @Of(value = FUTURE, isStatic = true)
    public static Executor delayedExecutor(long time, TimeUnit unit, int site) {
        return delayedExecutor(time, unit, ForkJoinPool.commonPool(), site);
    }

    @Of(value = FUTURE, isStatic = true)
    public static Executor delayedExecutor(long time, TimeUnit unit, Executor executor, int site) {
        return task -> LabTimers.after(LabTime.ticks(time, unit), () -> executor.execute(task));
    }
}
