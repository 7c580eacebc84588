// right: a Timer task that gives up waiting writes its plain verdict before it opens the gate; a task cancelled in time never runs.
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Semaphore;

public class TimerWatchdog {

    private static final class Watchdog extends TimerTask {
        private final String name;
        private final Semaphore gate;
        private String verdict = "in time";

        Watchdog(String name, Semaphore gate) {
            this.name = name;
            this.gate = gate;
        }

        @Override
        public void run() {
            verdict = name + " is late";
            gate.release();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Timer timer = new Timer("watchdogs", true);
        Semaphore gate = new Semaphore(0);
        Watchdog slow = new Watchdog("pump", gate);
        Watchdog quick = new Watchdog("valve", gate);
        timer.schedule(slow, 40);
        timer.schedule(quick, 600_000);
        Thread valve = new Thread(() -> {
            if (!quick.cancel()) {
                throw new IllegalStateException("ran already");
            }
            quick.verdict += ", cancelled";
        }, "valve");
        valve.start();
        gate.acquire();
        valve.join();
        timer.cancel();
        if (!slow.verdict.equals("pump is late") || !quick.verdict.equals("in time, cancelled")) {
            throw new AssertionError(slow.verdict + ", " + quick.verdict);
        }
    }
}
