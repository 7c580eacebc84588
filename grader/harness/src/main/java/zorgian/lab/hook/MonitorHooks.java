package zorgian.lab.hook;

import zorgian.lab.trace.LockInfo;
import zorgian.lab.trace.Locks;

/** Monitors: synchronized methods and blocks, wait and notify. */
public final class MonitorHooks {

    private MonitorHooks() {
    }

    /** Called just before a monitor is entered. */
    public static void enters(Object monitor, int site) {
        if (monitor != null) {
            Steering.beforeLock();
            Locks.enters(Locks.attempt(Locks.monitor(monitor), false, true, site));
        }
    }

    /** Called as soon as it has been entered. */
    public static void entered() {
        Locks.entered();
    }

    /** Called just before it is left. */
    public static void leaves(Object monitor) {
        if (monitor != null) {
            Locks.release(Locks.monitor(monitor), false);
        }
    }

    public static void wait(Object monitor, int site) throws InterruptedException {
        LockInfo lock = Locks.monitor(monitor);
        Locks.Waiting waiting = Locks.releaseToWait(lock, site);
        try {
            monitor.wait();
        } finally {
            Locks.takeBack(waiting);
        }
    }

    public static void wait(Object monitor, long millis, int site) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        if (millis == 0) {
            wait(monitor, site);
            return;
        }
        Locks.Waiting waiting = Locks.releaseToWait(Locks.monitor(monitor), site);
        try {
            LabTime.await(millis, () -> {
                monitor.wait();
                return null;
            });
        } finally {
            Locks.takeBack(waiting);
        }
    }

    public static void wait(Object monitor, long millis, int nanos, int site) throws InterruptedException {
        wait(monitor, nanos > 0 ? millis + 1 : millis, site);
    }

    public static void notify(Object monitor, int site) {
        Locks.signal(Locks.monitor(monitor));
        monitor.notify();
    }

    public static void notifyAll(Object monitor, int site) {
        Locks.signal(Locks.monitor(monitor));
        monitor.notifyAll();
    }
}
