package zorgian.lab.hook;

import java.time.Duration;
import zorgian.lab.trace.Threads;

/** Threads: starting, joining, interrupting, and looking at the thread that one runs on. */
public final class ThreadHooks {

    private ThreadHooks() {
    }

    public static void start(Thread thread, int site) {
        Threads.start(thread, site);
        thread.start();
    }

    public static void join(Thread thread, int site) throws InterruptedException {
        thread.join();
        Threads.joined(thread);
    }

    public static void join(Thread thread, long millis, int site) throws InterruptedException {
        if (millis == 0) {
            join(thread, site);
        } else if (thread.isAlive()) {
            LabTime.await(millis, () -> {
                thread.join();
                return null;
            });
        }
        isAlive(thread, site);
    }

    public static void join(Thread thread, long millis, int nanos, int site) throws InterruptedException {
        join(thread, nanos > 0 ? millis + 1 : millis, site);
    }

    public static boolean join(Thread thread, Duration duration, int site) throws InterruptedException {
        if (LabTime.ticks(duration.toNanos()) > 0) {
            join(thread, LabTime.ticks(duration.toNanos()), site);
        }
        return !isAlive(thread, site);
    }

    public static boolean isAlive(Thread thread, int site) {
        boolean alive = thread.isAlive();
        if (!alive) {
            Threads.joined(thread);
        }
        return alive;
    }

    public static Thread.State getState(Thread thread, int site) {
        Thread.State state = thread.getState();
        if (state == Thread.State.TERMINATED) {
            Threads.joined(thread);
        }
        return state;
    }

    public static void interrupt(Thread thread, int site) {
        Threads.interrupts(thread);
        thread.interrupt();
    }

    public static boolean isInterrupted(Thread thread, int site) {
        boolean interrupted = thread.isInterrupted();
        if (interrupted) {
            Threads.interrupted(thread);
        }
        return interrupted;
    }

    @Of(value = "java.lang.Thread", isStatic = true)
    public static boolean interrupted(int site) {
        boolean interrupted = Thread.interrupted();
        if (interrupted) {
            Threads.interrupted();
        }
        return interrupted;
    }

    /** Called at the head of each handler that may catch an InterruptedException. */
    public static void caught(Throwable thrown) {
        if (thrown instanceof InterruptedException) {
            Threads.interrupted();
        }
    }

    @Of(value = "java.lang.Thread", isStatic = true)
    public static Thread currentThread(int site) {
        Threads.looksAtThread();
        return Thread.currentThread();
    }

    @Of(value = "java.lang.Thread", isStatic = true)
    public static Thread startVirtualThread(Runnable body, int site) {
        return VirtualHooks.start(body, site);
    }

    public static <T> T get(ThreadLocal<T> local, int site) {
        Threads.looksAtThread();
        return local.get();
    }

    public static <T> void set(ThreadLocal<T> local, T value, int site) {
        Threads.looksAtThread();
        local.set(value);
    }
}
