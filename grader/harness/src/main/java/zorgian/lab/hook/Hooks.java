package zorgian.lab.hook;

import java.util.List;

/** All classes that have hooks. */
public final class Hooks {

    public static final List<Class<?>> ALL = List.of(ClockHooks.class, SleepHooks.class, MonitorHooks.class, ThreadHooks.class, LockHooks.class,
            ConditionHooks.class, SynchronizerHooks.class, QueueHooks.class, DequeHooks.class, CollectionHooks.class, MapHooks.class,
            StampedHooks.class, FutureHooks.class, ExecutorHooks.class, FactoryHooks.class, StageHooks.class,
            FutureStageHooks.class, ForkJoinHooks.class, StreamHooks.class, ArraysHooks.class, PhaserHooks.class, TimerHooks.class);

    private Hooks() {
    }

    /** Whether an object is of a class of the JDK's own, so that no rewritten code is behind it. */
    static boolean isJdks(Object object) {
        return object.getClass().getClassLoader() == null || object.getClass().getName().startsWith("zorgian.lab.hook.");
    }
}
