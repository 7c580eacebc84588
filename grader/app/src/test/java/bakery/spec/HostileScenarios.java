package bakery.spec;

import java.lang.reflect.InvocationTargetException;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
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

    /** A list whose iterator waits for a thread that it starts, which needs time. */
    public static Object notesAListThatWaits(Stage stage) {
        stage.note("waited", new AbstractList<Object>() {
            @Override
            public Object get(int index) {
                Thread baker = new Thread(() -> sleeps(10));
                baker.start();
                try {
                    baker.join();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return index;
            }

            @Override
            public int size() {
                return 2;
            }
        });
        return null;
    }

    public static Object notesAListWithoutEnd(Stage stage) {
        stage.note("endless", (Iterable<Object>) () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Object next() {
                return 1;
            }
        });
        return null;
    }

    public static Object notesAListThatNeverAnswers(Stage stage) {
        stage.note("silent", (Iterable<Object>) () -> {
            while (true) {
                Thread.onSpinWait();
            }
        });
        return null;
    }

    public static Object keyFails(Stage stage) {
        return Map.of(new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException("no name");
            }
        }, 1);
    }

    /** An exception that fails when it is asked for anything. */
    private static final class Sulking extends InvocationTargetException {
        private static final long serialVersionUID = 1;

        @Override
        public Throwable getCause() {
            throw new IllegalStateException("no cause");
        }

        @Override
        public String getMessage() {
            throw new IllegalStateException("no message");
        }
    }

    public static Object throwsWhatSaysNothing(Stage stage) {
        stage.call("sulks", () -> {
            throw new Sulking();
        });
        return null;
    }

    public static Object throwsAVeryLongMessage(Stage stage) {
        stage.call("talks", () -> {
            throw new IllegalStateException("and ".repeat(8 << 20));
        });
        return null;
    }

    /** A pool that answers no question, whose one thread waits for ever for a task of its own queue. */
    private static final class Silent extends ThreadPoolExecutor {

        Silent() {
            super(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Nameless::new);
        }

        @Override
        public BlockingQueue<Runnable> getQueue() {
            throw new IllegalStateException("no queue");
        }

        @Override
        public boolean isShutdown() {
            throw new IllegalStateException("who asks?");
        }
    }

    private static final class Nameless extends Thread {

        Nameless(Runnable body) {
            super(body, "nameless");
        }

        @Override
        public int hashCode() {
            throw new IllegalStateException("no hash");
        }

        @Override
        public boolean equals(Object other) {
            throw new IllegalStateException("nobody's equal");
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            throw new IllegalStateException("no stack");
        }
    }

    public static Object asksASilentPool(Stage stage) throws Exception {
        ExecutorService pool = new Silent();
        return pool.submit(() -> pool.submit(() -> 1).get()).get();
    }

    public static Object leavesASilentPool(Stage stage) throws Exception {
        return new Silent().submit(() -> 1).get();
    }

    public static Object interruptsItsGroup(Stage stage) {
        Thread.currentThread().getThreadGroup().interrupt();
        Thread.currentThread().getThreadGroup().setMaxPriority(2);
        return Thread.currentThread().getThreadGroup().getName() + Thread.interrupted();
    }

    public static Object groupsPriority(Stage stage) {
        return Thread.currentThread().getThreadGroup().getMaxPriority();
    }

    private static void sleeps(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void parksForEver() {
        while (true) {
            LockSupport.park();
        }
    }
}
