package zorgian.deadlock;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** Watch it: the old procedure that locks up and what your detector says of it, then your laboratory. About 3 s. */
public final class Main {

    private static final long START = System.nanoTime();

    private final BenchInstrument microscope = new BenchInstrument("microscope", Duration.ofMillis(100));
    private final BenchInstrument centrifuge = new BenchInstrument("centrifuge", Duration.ofMillis(100));
    private final BenchInstrument incubator = new BenchInstrument("incubator", Duration.ofMillis(100));

    /** Runs both parts. */
    public static void main(String[] arguments) throws InterruptedException {
        Main lab = new Main();
        System.out.println("== The old procedure: everybody takes what was written down first ==");
        lab.theOldProcedure();
        System.out.println();
        System.out.println("== Your laboratory ==");
        lab.theNewLaboratory();
    }

    private void theOldProcedure() throws InterruptedException {
        List<Thread> researchers = List.of(
                researcher("Ada", () -> takeOneAfterTheOther(microscope, centrifuge)),
                researcher("Ben", () -> takeOneAfterTheOther(centrifuge, microscope)));
        for (Thread researcher : researchers) {
            researcher.join(500);
        }
        Map<String, String> heldBy = new LinkedHashMap<>();
        heldBy.put("microscope", String.valueOf(microscope.holder()));
        heldBy.put("centrifuge", String.valueOf(centrifuge.holder()));
        Map<String, String> waitsFor = new LinkedHashMap<>();
        waitsFor.put("Ada", "centrifuge");
        waitsFor.put("Ben", "microscope");
        say("nothing moves any more: held by " + heldBy + ", waits for " + waitsFor);
        try {
            say("your detector: " + new DeadlockDetector().findCycle(new Snapshot(heldBy, waitsFor)));
        } catch (UnsupportedOperationException todo) {
            say("your detector: " + todo.getMessage());
        }
        for (Thread researcher : researchers) {
            researcher.interrupt();
            researcher.join();
        }
    }

    private String takeOneAfterTheOther(Instrument first, Instrument second) throws InterruptedException {
        first.take();
        try {
            say("has the " + first.name() + ", wants the " + second.name());
            second.take();
            second.giveBack();
            return "done";
        } finally {
            first.giveBack();
        }
    }

    private void theNewLaboratory() throws InterruptedException {
        try {
            Laboratory laboratory = new Laboratory(List.of(microscope, centrifuge, incubator));
            List<Thread> researchers = new ArrayList<>();
            researchers.add(researcher("Ada", () -> laboratory.run(experiment(microscope, centrifuge))));
            researchers.add(researcher("Ben", () -> laboratory.run(experiment(centrifuge, microscope))));
            researchers.add(researcher("Cleo", () -> laboratory.run(experiment(incubator))));
            for (Thread researcher : researchers) {
                researcher.join();
            }
        } catch (UnsupportedOperationException todo) {
            say(todo.getMessage());
        }
    }

    private static Experiment<String> experiment(Instrument... needs) {
        return new Experiment<>(List.of(needs), () -> {
            say("works with " + List.of(needs));
            Thread.sleep(300);
            return "done";
        });
    }

    private static Thread researcher(String name, Callable<String> day) {
        Thread thread = new Thread(() -> {
            try {
                say(day.call());
            } catch (Exception problem) {
                say("gives up: " + problem);
            }
        }, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void say(String what) {
        long millis = (System.nanoTime() - START) / 1_000_000;
        System.out.printf("%5d ms  %-5s %s%n", millis, Thread.currentThread().getName(), what);
    }
}
