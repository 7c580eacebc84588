package zorgian.lab.hook;

import java.util.List;

/** All classes that have hooks. */
public final class Hooks {

    public static final List<Class<?>> ALL = List.of(ClockHooks.class, SleepHooks.class, MonitorHooks.class, ThreadHooks.class, VirtualHooks.class, LockHooks.class,
            ConditionHooks.class, SynchronizerHooks.class, QueueHooks.class, DequeHooks.class, CollectionHooks.class, MapHooks.class,
            StampedHooks.class, FutureHooks.class, ExecutorHooks.class, FactoryHooks.class, StageHooks.class,
            FutureStageHooks.class, ForkJoinHooks.class, StreamHooks.class, ArraysHooks.class, PhaserHooks.class, TimerHooks.class);

    private Hooks() {
    }

    private static final ClassValue<Boolean> IS_JDKS = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            Class<?> at = type;
            while (at.getClassLoader() != null && !at.getName().startsWith("zorgian.lab.hook.")) {
                at = at.getSuperclass();
            }
            return at == type || at.getName().startsWith("java.util.concurrent.") || at.getName().startsWith("zorgian.lab.hook.");
        }
    };

    /** Whether what an object does is the JDK's doing, because it is of a class of the JDK's or extends one of the concurrency classes. */
    static boolean isJdks(Object object) {
        return IS_JDKS.get(object.getClass());
    }
}
