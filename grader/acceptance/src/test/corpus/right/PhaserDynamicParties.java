// right: tasks are registered as they are found and deregister when done; the caller reads their plain results after the last has arrived.
import java.util.concurrent.Phaser;

public class PhaserDynamicParties {

    private static final class Cave {
        private final int width;
        private final Cave[] branches;
        private int measured;

        Cave(int width, Cave... branches) {
            this.width = width;
            this.branches = branches;
        }

        int total() {
            int sum = measured;
            for (Cave branch : branches) {
                sum += branch.total();
            }
            return sum;
        }
    }

    private static void explore(Cave cave, Phaser party) {
        party.register();
        new Thread(() -> {
            try {
                cave.measured = cave.width * 2;
                for (Cave branch : cave.branches) {
                    explore(branch, party);
                }
            } finally {
                party.arriveAndDeregister();
            }
        }, "width-" + cave.width).start();
    }

    public static void main(String[] args) {
        Cave system = new Cave(1, new Cave(2, new Cave(3), new Cave(4)), new Cave(5, new Cave(6, new Cave(7))));
        Phaser party = new Phaser(1);
        explore(system, party);
        party.arriveAndAwaitAdvance();
        if (system.total() != 56 || party.getPhase() != 1) {
            throw new AssertionError("measured " + system.total());
        }
        party.arriveAndDeregister();
    }
}
