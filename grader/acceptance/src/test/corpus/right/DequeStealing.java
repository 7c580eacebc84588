// right: each worker takes from the front of its own blocking deque and steals from the back of the other's; a task belongs to its taker.
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

public class DequeStealing {

    private static final class Plot {
        private int seeds;
        private int plants;
        private String gardener;
    }

    private static void work(BlockingDeque<Plot> own, BlockingDeque<Plot> others) {
        while (true) {
            Plot plot = own.pollFirst();
            if (plot == null) {
                plot = others.pollLast();
            }
            if (plot == null) {
                return;
            }
            plot.plants = plot.seeds * 2;
            plot.gardener = Thread.currentThread().getName();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        BlockingDeque<Plot> east = new LinkedBlockingDeque<>();
        BlockingDeque<Plot> west = new LinkedBlockingDeque<>();
        Plot[] plots = new Plot[14];
        for (int i = 0; i < plots.length; i++) {
            plots[i] = new Plot();
            plots[i].seeds = i;
            (i < 10 ? east : west).addLast(plots[i]);
        }
        Thread anna = new Thread(() -> work(east, west), "anna");
        Thread boris = new Thread(() -> work(west, east), "boris");
        anna.start();
        boris.start();
        anna.join();
        boris.join();
        int plants = 0;
        for (Plot plot : plots) {
            plants += plot.plants;
            if (!List.of("anna", "boris").contains(plot.gardener)) {
                throw new AssertionError("untouched plot");
            }
        }
        if (plants != 182) {
            throw new AssertionError(plants + " plants");
        }
    }
}
