package zorgian.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import zorgian.bench.Trial.Round;

/** Data races. Where every result that a run can show is one that the author may want, the check is the best that there is, and nobody but a trace finds it. */
final class Races {

    /** Lincheck takes a loop of some fifty iterations for a lock: for it, with -Dshort.loops=true, loops are a hundredth, or a tenth, as long. */
    private static final boolean SHORT = Boolean.getBoolean("short.loops");

    static final List<Trial> ALL = List.of(new Trial("SharedTally", "data race", Races::sharedTally), new Trial("LockPerTask", "data race", Races::lockPerTask),
            new Trial("StaticAndInstance", "data race", Races::staticAndInstance), new Trial("GuardedAddBareGet", "data race", Races::guardedAddBareGet),
            new Trial("PlainBeforeVolatile", "data race", Races::plainBeforeVolatile), new Trial("UnsafePublication", "data race", Races::publication),
            new Trial("LazyCatalogue", "data race", Races::lazyCatalogue), new Trial("DoubleCheckedPlain", "data race", Races::doubleChecked),
            new Trial("ListOfPoolTasks", "data race", Races::listOfPoolTasks));

    private Races() {
    }

    static final class Shared {
        int count;
        volatile boolean ready;
        Object made;

        synchronized void addSynchronized(int by) {
            count += by;
        }
    }

    private static Round sharedTally() {
        Shared shared = new Shared();
        return new Round(List.of(() -> count(shared, SHORT ? 3 : 300), () -> count(shared, SHORT ? 2 : 200)),
                () -> shared.count == (SHORT ? 5 : 450));
    }

    private static void count(Shared shared, int drops) {
        for (int drop = 0; drop < drops; drop++) {
            if (drop % 10 != 9) {
                shared.count++;
            }
        }
    }

    private static Round lockPerTask() {
        Shared shared = new Shared();
        return new Round(List.of(() -> add(shared, new Object(), 3, 1, 4), () -> add(shared, new Object(), 1, 5, 9)), () -> shared.count == 23);
    }

    private static void add(Shared shared, Object lock, int... weights) {
        synchronized (lock) {
            for (int weight : weights) {
                shared.count += weight;
            }
        }
    }

    private static Round staticAndInstance() {
        Shared shared = new Shared();
        Object type = new Object();
        return new Round(List.of(() -> {
            for (int valves = 0; valves < 5; valves++) {
                add(shared, type, 1);
            }
        }, () -> {
            for (int valves = 0; valves < 5; valves++) {
                shared.addSynchronized(-1);
            }
        }), () -> shared.count == 0);
    }

    private static Round guardedAddBareGet() {
        Shared shared = new Shared();
        int[] seen = new int[1];
        int samples = SHORT ? 5 : 50;
        return new Round(List.of(() -> {
            for (int sample = 0; sample < samples; sample++) {
                shared.addSynchronized(1);
            }
        }, () -> seen[0] = shared.count), () -> seen[0] >= 0 && seen[0] <= samples && shared.count == samples);
    }

    private static Round plainBeforeVolatile() {
        Shared shared = new Shared();
        int[] shown = new int[1];
        return new Round(List.of(() -> {
            shared.count = 37;
            shared.ready = true;
        }, () -> {
            int seen = shared.count;
            shown[0] = shared.ready ? seen : -1;
        }), () -> shown[0] == 37 || shown[0] == -1);
    }

    private record Settings(int celsius, int minutes) {
    }

    private static Round publication() {
        Shared shared = new Shared();
        shared.made = new Settings(20, 5);
        boolean[] hot = {true};
        return new Round(List.of(() -> shared.made = new Settings(180, 40), () -> {
            Settings now = (Settings) shared.made;
            hot[0] = now.celsius() >= now.minutes();
        }), () -> hot[0]);
    }

    private static Round lazyCatalogue() {
        Shared shared = new Shared();
        Object[] got = new Object[2];
        return new Round(List.of(() -> got[0] = lazy(shared), () -> got[1] = lazy(shared)), () -> got[0] == got[1] && got[0] != null);
    }

    private static Object lazy(Shared shared) {
        if (shared.made == null) {
            shared.made = List.of("Acids", "Bases", "Salts");
        }
        return shared.made;
    }

    private static Round doubleChecked() {
        Shared shared = new Shared();
        Object[] got = new Object[2];
        return new Round(List.of(() -> got[0] = checked(shared), () -> got[1] = checked(shared)), () -> got[0] == got[1] && got[0] != null);
    }

    private static Object checked(Shared shared) {
        Object seen = shared.made;
        if (seen == null) {
            synchronized (shared) {
                seen = shared.made;
                if (seen == null) {
                    seen = new double[] {0, 1, Math.sqrt(2), Math.sqrt(3)};
                    shared.made = seen;
                }
            }
        }
        return seen;
    }

    private static Round listOfPoolTasks() {
        List<String> labels = new ArrayList<>(16);
        return new Round(List.of(() -> {
            ExecutorService pool = Executors.newFixedThreadPool(2);
            List<Future<?>> tasks = new ArrayList<>();
            for (int sample = 1; sample <= 4; sample++) {
                String label = "sample " + sample;
                tasks.add(pool.submit(() -> {
                    labels.add(label);
                }));
            }
            for (Future<?> task : tasks) {
                task.get();
            }
            pool.shutdown();
        }), () -> labels.size() == 4 && !labels.contains(null));
    }
}
