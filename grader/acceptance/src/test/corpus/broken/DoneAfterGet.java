// broken: get() may come back before done() is called, and main reads what done() writes.
// finding: data-race 17 26
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

public class DoneAfterGet {

    private static final class Roast extends FutureTask<String> {
        private int minutes;

        Roast() {
            super(() -> "roast");
        }

        @Override
        protected void done() {
            minutes = 90;
        }
    }

    public static void main(String[] args) throws InterruptedException, ExecutionException {
        Roast roast = new Roast();
        Thread oven = new Thread(roast, "oven");
        oven.start();
        String dish = roast.get();
        int minutes = roast.minutes;
        System.out.println(dish + (minutes >= 0 ? " is done" : ""));
        oven.join();
    }
}
