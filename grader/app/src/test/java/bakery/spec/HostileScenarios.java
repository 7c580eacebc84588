package bakery.spec;

import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import zorgian.lab.scenario.Stage;

/** What a submission can do to the worker that runs it. */
public final class HostileScenarios {

    private HostileScenarios() {
    }

    public static Object overridesGetId(Stage stage) {
        new Thread() {
            @Override
            public long getId() {
                throw new IllegalStateException("no id");
            }

            @Override
            public void run() {
                parksForEver();
            }
        }.start();
        return null;
    }

    public static Object overridesInterrupt(Stage stage) throws InterruptedException {
        Thread sleeper = new Thread() {
            @Override
            public void interrupt() {
                throw new IllegalStateException("not now");
            }

            @Override
            public void run() {
                try {
                    Thread.sleep(10);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
        sleeper.start();
        sleeper.join();
        return null;
    }

    public static Object startsThreadsWithoutEnd(Stage stage) {
        while (true) {
            new Thread(HostileScenarios::parksForEver).start();
        }
    }

    public static Object startsThreeThousandOneAfterTheOther(Stage stage) throws InterruptedException {
        for (int i = 0; i < 3_000; i++) {
            Thread baker = new Thread(() -> { });
            baker.start();
            baker.join();
        }
        return null;
    }

    /** Up to JDK 18 whoever lists the threads of a group needs the group's monitor. */
    public static Object overridesRun(Stage stage) {
        new Thread() {
            @Override
            public void run() {
                synchronized (getThreadGroup()) {
                    parksForEver();
                }
            }
        }.start();
        return null;
    }

    /** A thread that is stuck, and does not say where. */
    public static Object overridesGetStackTrace(Stage stage) throws InterruptedException {
        Thread silent = new Thread() {
            @Override
            public StackTraceElement[] getStackTrace() {
                while (true) {
                    Thread.onSpinWait();
                }
            }

            @Override
            public void run() {
                parksForEver();
            }
        };
        silent.start();
        silent.join();
        return null;
    }

    public static Object returnsNoPlainValue(Stage stage) {
        return new Object();
    }

    public static Object returnsAListWithoutEnd(Stage stage) {
        return (Iterable<Integer>) () -> Stream.iterate(0, i -> i + 1).iterator();
    }

    public static Object notesWithoutEnd(Stage stage) {
        for (int i = 0; ; i++) {
            stage.note("loaf " + i, "crumb".repeat(100_000));
        }
    }

    public static Object throwsALongMessage(Stage stage) {
        throw new IllegalStateException("crumb".repeat(1_000_000));
    }

    private static void parksForEver() {
        while (true) {
            LockSupport.park();
        }
    }
}
