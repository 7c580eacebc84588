package zorgian.lab.hook;

import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import zorgian.lab.trace.Locks;

/** Conditions of locks. */
public final class ConditionHooks {

    private ConditionHooks() {
    }

    public static void await(Condition condition, int site) throws InterruptedException {
        if (!Hooks.isJdks(condition)) {
            condition.await();
            return;
        }
        Locks.Waiting waiting = Locks.releaseToWait(Locks.lock(condition), site);
        try {
            condition.await();
        } finally {
            Locks.takeBack(waiting);
        }
    }

    public static void awaitUninterruptibly(Condition condition, int site) {
        if (!Hooks.isJdks(condition)) {
            condition.awaitUninterruptibly();
            return;
        }
        Locks.Waiting waiting = Locks.releaseToWait(Locks.lock(condition), site);
        try {
            condition.awaitUninterruptibly();
        } finally {
            Locks.takeBack(waiting);
        }
    }

    public static long awaitNanos(Condition condition, long nanos, int site) throws InterruptedException {
        if (!Hooks.isJdks(condition)) {
            return condition.awaitNanos(nanos);
        }
        long from = LabTime.nanos();
        Locks.Waiting waiting = Locks.releaseToWait(Locks.lock(condition), site);
        try {
            LabTime.await(LabTime.ticks(nanos), () -> {
                condition.await();
                return null;
            });
        } finally {
            Locks.takeBack(waiting);
        }
        return nanos - (LabTime.nanos() - from);
    }

    public static boolean await(Condition condition, long time, TimeUnit unit, int site) throws InterruptedException {
        return awaitNanos(condition, unit.toNanos(time), site) > 0;
    }

    public static boolean awaitUntil(Condition condition, Date deadline, int site) throws InterruptedException {
        return await(condition, deadline.getTime() - LabTime.millis(), TimeUnit.MILLISECONDS, site);
    }

    public static void signal(Condition condition, int site) {
        if (Hooks.isJdks(condition)) {
            Locks.signal(Locks.lock(condition));
        }
        condition.signal();
    }

    public static void signalAll(Condition condition, int site) {
        if (Hooks.isJdks(condition)) {
            Locks.signal(Locks.lock(condition));
        }
        condition.signalAll();
    }
}
