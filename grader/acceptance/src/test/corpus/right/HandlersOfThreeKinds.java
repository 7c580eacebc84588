// right: a thread's own handler, its group and the default handler hear of exceptions in the dying thread; their plain notes are read after its join.
import java.util.ArrayList;
import java.util.List;

public class HandlersOfThreeKinds {

    private final List<String> notes = new ArrayList<>();

    private void dieAndTell(ThreadGroup group, Thread.UncaughtExceptionHandler own) throws InterruptedException {
        boolean[] daemon = new boolean[1];
        Thread thread = new Thread(group, () -> {
            daemon[0] = new Thread(() -> { }).isDaemon();
            throw new IllegalStateException("steam");
        }, "boiler");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler(own);
        thread.start();
        thread.join();
        if (!daemon[0]) {
            throw new AssertionError("a daemon's threads are daemons");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        HandlersOfThreeKinds house = new HandlersOfThreeKinds();
        ThreadGroup cellar = new ThreadGroup("cellar") {
            @Override
            public void uncaughtException(Thread thread, Throwable failure) {
                house.notes.add(getName() + " hears " + thread.getName());
            }
        };
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> house.notes.add("street hears " + failure.getMessage()));
        try {
            house.dieAndTell(cellar, (thread, failure) -> house.notes.add("own"));
            house.dieAndTell(cellar, null);
            house.dieAndTell(null, null);
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        if (!house.notes.equals(List.of("own", "cellar hears boiler", "street hears steam"))) {
            throw new AssertionError(house.notes.toString());
        }
    }
}
