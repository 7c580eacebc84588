// broken: the task is run by whoever comes first, which is fine, but both threads count their turn afterwards, and no lock is taken.
// finding: data-race 13 13
import java.util.concurrent.FutureTask;

public class RunByTwoHands {

    private int turns;
    private int mixed;
    private final FutureTask<Integer> mix = new FutureTask<>(() -> ++mixed);

    void turn() {
        mix.run();
        turns = turns + 1;
    }

    public static void main(String[] args) throws Exception {
        RunByTwoHands mixer = new RunByTwoHands();
        Thread left = new Thread(mixer::turn, "left");
        Thread right = new Thread(mixer::turn, "right");
        left.start();
        right.start();
        left.join();
        right.join();
        System.out.println(mixer.mix.get() + " " + (mixer.turns > 0));
    }
}
