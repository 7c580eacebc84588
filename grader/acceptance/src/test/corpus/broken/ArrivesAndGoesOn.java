// broken: the phaser is told that the phase is over with arrive(), which does not wait for the others.
// finding: data-race 12 14
import java.util.concurrent.Phaser;

public class ArrivesAndGoesOn {

    private final Phaser phaser = new Phaser(2);
    private final double[] heat = {100, 0};
    private final double[] after = new double[2];

    void step(int own) {
        heat[own] = 50 + own;
        phaser.arrive();
        double other = heat[1 - own];
        after[own] = other;
    }

    public static void main(String[] args) throws InterruptedException {
        ArrivesAndGoesOn rod = new ArrivesAndGoesOn();
        Thread left = new Thread(() -> rod.step(0), "left end");
        Thread right = new Thread(() -> rod.step(1), "right end");
        left.start();
        right.start();
        left.join();
        right.join();
        System.out.println(rod.after.length + " ends");
    }
}
