// broken: a task of a Timer counts in a plain field that main reads while the timer is running.
// finding: data-race 13 17
import java.util.Timer;
import java.util.TimerTask;

public class TimerAndMain {

    static class Tick extends TimerTask {
        private int ticks;

        @Override
        public void run() {
            ticks++;
        }

        int ticks() {
            return ticks;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Timer timer = new Timer("ticker");
        Tick tick = new Tick();
        timer.schedule(tick, 20, 40);
        Thread.sleep(90);
        int seen = tick.ticks();
        timer.cancel();
        System.out.println(seen + " ticks");
    }
}
