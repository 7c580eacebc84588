package bakery;

import java.util.concurrent.CyclicBarrier;

/** What the stuck programs share: threads with names, and ways to make sure of an order. */
final class Staff {

    /** What a thread does. */
    interface Duty {
        void run() throws Exception;
    }

    private Staff() {
    }

    static Thread hire(String name, Duty duty) {
        Thread thread = new Thread(runnable(duty), name);
        thread.start();
        return thread;
    }

    /** A virtual thread, which the class files of JDK 17 cannot name. */
    static Thread hireVirtual(Duty duty) throws Exception {
        return (Thread) Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, runnable(duty));
    }

    static Runnable runnable(Duty duty) {
        return () -> {
            try {
                duty.run();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        };
    }

    /** Waits until all parties are there, which they will be. */
    static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the thread waits, in lab time. */
    static void afterAWhile() throws InterruptedException {
        Thread.sleep(10);
    }
}
