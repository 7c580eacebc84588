package zorgian.lab.hook;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import zorgian.lab.trace.Tasks;

/** Stages, through their interface. */
@SuppressWarnings({"rawtypes", "unchecked"})
public final class StageHooks {

    private StageHooks() {
    }

    public static CompletionStage thenApply(CompletionStage stage, Function function, int site) {
        Callback callback = Callback.of(function, null, site, stage);
        return callback.completes(stage.thenApply((Function) callback));
    }

    public static CompletionStage thenApplyAsync(CompletionStage stage, Function function, int site) {
        Callback callback = Callback.of(function, null, site, stage);
        return callback.completes(stage.thenApplyAsync((Function) callback));
    }

    public static CompletionStage thenApplyAsync(CompletionStage stage, Function function, Executor executor, int site) {
        Callback callback = Callback.of(function, executor, site, stage);
        return callback.completes(stage.thenApplyAsync((Function) callback, executor));
    }

    public static CompletionStage thenAccept(CompletionStage stage, Consumer function, int site) {
        Callback callback = Callback.of(function, null, site, stage);
        return callback.completes(stage.thenAccept(callback.consumer()));
    }

    public static CompletionStage thenAcceptAsync(CompletionStage stage, Consumer function, int site) {
        Callback callback = Callback.of(function, null, site, stage);
        return callback.completes(stage.thenAcceptAsync(callback.consumer()));
    }

    public static CompletionStage thenAcceptAsync(CompletionStage stage, Consumer function, Executor executor, int site) {
        Callback callback = Callback.of(function, executor, site, stage);
        return callback.completes(stage.thenAcceptAsync(callback.consumer(), executor));
    }

    public static CompletionStage thenRun(CompletionStage stage, Runnable function, int site) {
        Callback callback = Callback.of(function, null, site, stage);
        return callback.completes(stage.thenRun((Runnable) callback));
    }

    public static CompletionStage thenRunAsync(CompletionStage stage, Runnable function, int site) {
        Callback callback = Callback.of(function, null, site, stage);
        return callback.completes(stage.thenRunAsync((Runnable) callback));
    }

    public static CompletionStage thenRunAsync(CompletionStage stage, Runnable function, Executor executor, int site) {
        Callback callback = Callback.of(function, executor, site, stage);
        return callback.completes(stage.thenRunAsync((Runnable) callback, executor));
    }

    public static CompletionStage thenCombine(CompletionStage stage, CompletionStage other, BiFunction function, int site) {
        Callback callback = Callback.of(function, null, site, stage, other);
        return callback.completes(stage.thenCombine(other, callback.both()));
    }

    public static CompletionStage thenCombineAsync(CompletionStage stage, CompletionStage other, BiFunction function, int site) {
        Callback callback = Callback.of(function, null, site, stage, other);
        return callback.completes(stage.thenCombineAsync(other, callback.both()));
    }

    public static CompletionStage thenCombineAsync(CompletionStage stage, CompletionStage other, BiFunction function, Executor executor, int site) {
        Callback callback = Callback.of(function, executor, site, stage, other);
        return callback.completes(stage.thenCombineAsync(other, callback.both(), executor));
    }

    public static CompletionStage thenAcceptBoth(CompletionStage stage, CompletionStage other, BiConsumer function, int site) {
        Callback callback = Callback.of(function, null, site, stage, other);
        return callback.completes(stage.thenAcceptBoth(other, callback.consumerOfBoth()));
    }

    public static CompletionStage thenAcceptBothAsync(CompletionStage stage, CompletionStage other, BiConsumer function, int site) {
        Callback callback = Callback.of(function, null, site, stage, other);
        return callback.completes(stage.thenAcceptBothAsync(other, callback.consumerOfBoth()));
    }

    public static CompletionStage thenAcceptBothAsync(CompletionStage stage, CompletionStage other, BiConsumer function, Executor executor, int site) {
        Callback callback = Callback.of(function, executor, site, stage, other);
        return callback.completes(stage.thenAcceptBothAsync(other, callback.consumerOfBoth(), executor));
    }

    public static CompletionStage runAfterBoth(CompletionStage stage, CompletionStage other, Runnable function, int site) {
        Callback callback = Callback.of(function, null, site, stage, other);
        return callback.completes(stage.runAfterBoth(other, (Runnable) callback));
    }

    public static CompletionStage runAfterBothAsync(CompletionStage stage, CompletionStage other, Runnable function, int site) {
        Callback callback = Callback.of(function, null, site, stage, other);
        return callback.completes(stage.runAfterBothAsync(other, (Runnable) callback));
    }

    public static CompletionStage runAfterBothAsync(CompletionStage stage, CompletionStage other, Runnable function, Executor executor, int site) {
        Callback callback = Callback.of(function, executor, site, stage, other);
        return callback.completes(stage.runAfterBothAsync(other, (Runnable) callback, executor));
    }

    public static CompletionStage applyToEither(CompletionStage stage, CompletionStage other, Function function, int site) {
        Callback callback = Callback.of(function, null, site, stage, other);
        return callback.completes(stage.applyToEither(other, (Function) callback));
    }

    public static CompletionStage applyToEitherAsync(CompletionStage stage, CompletionStage other, Function function, int site) {
        Callback callback = Callback.of(function, null, site, stage, other);
        return callback.completes(stage.applyToEitherAsync(other, (Function) callback));
    }

    public static CompletionStage applyToEitherAsync(CompletionStage stage, CompletionStage other, Function function, Executor executor, int site) {
        Callback callback = Callback.of(function, executor, site, stage, other);
        return callback.completes(stage.applyToEitherAsync(other, (Function) callback, executor));
    }

    public static CompletionStage acceptEither(CompletionStage stage, CompletionStage other, Consumer function, int site) {
        Callback callback = Callback.of(function, null, site, stage, other);
        return callback.completes(stage.acceptEither(other, callback.consumer()));
    }

    public static CompletionStage acceptEitherAsync(CompletionStage stage, CompletionStage other, Consumer function, int site) {
        Callback callback = Callback.of(function, null, site, stage, other);
        return callback.completes(stage.acceptEitherAsync(other, callback.consumer()));
    }

    public static CompletionStage acceptEitherAsync(CompletionStage stage, CompletionStage other, Consumer function, Executor executor, int site) {
        Callback callback = Callback.of(function, executor, site, stage, other);
        return callback.completes(stage.acceptEitherAsync(other, callback.consumer(), executor));
    }

    public static CompletionStage runAfterEither(CompletionStage stage, CompletionStage other, Runnable function, int site) {
        Callback callback = Callback.of(function, null, site, stage, other);
        return callback.completes(stage.runAfterEither(other, (Runnable) callback));
    }

    public static CompletionStage runAfterEitherAsync(CompletionStage stage, CompletionStage other, Runnable function, int site) {
        Callback callback = Callback.of(function, null, site, stage, other);
        return callback.completes(stage.runAfterEitherAsync(other, (Runnable) callback));
    }

    public static CompletionStage runAfterEitherAsync(CompletionStage stage, CompletionStage other, Runnable function, Executor executor, int site) {
        Callback callback = Callback.of(function, executor, site, stage, other);
        return callback.completes(stage.runAfterEitherAsync(other, (Runnable) callback, executor));
    }

    public static CompletionStage thenCompose(CompletionStage stage, Function function, int site) {
        Callback callback = Callback.of(function, null, site, stage);
        return callback.completes(stage.thenCompose((Function) callback));
    }

    public static CompletionStage thenComposeAsync(CompletionStage stage, Function function, int site) {
        Callback callback = Callback.of(function, null, site, stage);
        return callback.completes(stage.thenComposeAsync((Function) callback));
    }

    public static CompletionStage thenComposeAsync(CompletionStage stage, Function function, Executor executor, int site) {
        Callback callback = Callback.of(function, executor, site, stage);
        return callback.completes(stage.thenComposeAsync((Function) callback, executor));
    }

    public static CompletionStage handle(CompletionStage stage, BiFunction function, int site) {
        Callback callback = Callback.of(function, null, site, stage);
        return callback.completes(stage.handle(callback.both()));
    }

    public static CompletionStage handleAsync(CompletionStage stage, BiFunction function, int site) {
        Callback callback = Callback.of(function, null, site, stage);
        return callback.completes(stage.handleAsync(callback.both()));
    }

    public static CompletionStage handleAsync(CompletionStage stage, BiFunction function, Executor executor, int site) {
        Callback callback = Callback.of(function, executor, site, stage);
        return callback.completes(stage.handleAsync(callback.both(), executor));
    }

    public static CompletionStage whenComplete(CompletionStage stage, BiConsumer function, int site) {
        Callback callback = Callback.of(function, null, site, stage);
        return callback.completes(stage.whenComplete(callback.consumerOfBoth()));
    }

    public static CompletionStage whenCompleteAsync(CompletionStage stage, BiConsumer function, int site) {
        Callback callback = Callback.of(function, null, site, stage);
        return callback.completes(stage.whenCompleteAsync(callback.consumerOfBoth()));
    }

    public static CompletionStage whenCompleteAsync(CompletionStage stage, BiConsumer function, Executor executor, int site) {
        Callback callback = Callback.of(function, executor, site, stage);
        return callback.completes(stage.whenCompleteAsync(callback.consumerOfBoth(), executor));
    }

    public static CompletionStage exceptionally(CompletionStage stage, Function function, int site) {
        Callback callback = Callback.of(function, null, site, stage);
        return callback.completes(stage.exceptionally((Function) callback));
    }

    public static CompletableFuture toCompletableFuture(CompletionStage stage, int site) {
        CompletableFuture future = stage.toCompletableFuture();
        Tasks.dependsOn(Tasks.of(future), Tasks.of(stage));
        return future;
    }
}
