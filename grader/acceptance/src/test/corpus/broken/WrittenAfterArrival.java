// broken: the gardener arrives at the phaser first and notes his harvest afterwards, when onAdvance may already read it.
// finding: data-race 20 13
import java.util.concurrent.Phaser;

public class WrittenAfterArrival {

    private int harvest;
    private int report;

    private final Phaser evening = new Phaser(2) {
        @Override
        protected boolean onAdvance(int phase, int parties) {
            report = harvest;
            return true;
        }
    };

    void pick() {
        evening.arrive();
        harvest = 12;
    }

    public static void main(String[] args) throws InterruptedException {
        WrittenAfterArrival garden = new WrittenAfterArrival();
        Thread gardener = new Thread(garden::pick, "gardener");
        Thread boy = new Thread(() -> garden.evening.arrive(), "boy");
        gardener.start();
        boy.start();
        gardener.join();
        boy.join();
        System.out.println(garden.report >= 0);
    }
}
