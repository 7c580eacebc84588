// right: two phasers hang under one; the root's onAdvance runs when everybody on both floors has arrived, and so it may sum their plain cells.
import java.util.concurrent.Phaser;

public class PhaserOfTwoFloors {

    private final int[] loads = new int[4];
    private final int[] sums = new int[3];

    private final Phaser house = new Phaser() {
        @Override
        protected boolean onAdvance(int phase, int parties) {
            for (int load : loads) {
                sums[phase] += load;
            }
            return phase == sums.length - 1;
        }
    };

    private void carry(Phaser floor, int person) {
        for (int phase = 0; !floor.isTerminated(); phase++) {
            loads[person] = person + phase;
            floor.arriveAndAwaitAdvance();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        PhaserOfTwoFloors move = new PhaserOfTwoFloors();
        Phaser[] floors = {new Phaser(move.house, 2), new Phaser(move.house, 2)};
        Thread[] people = new Thread[4];
        for (int i = 0; i < people.length; i++) {
            int person = i;
            people[i] = new Thread(() -> move.carry(floors[person / 2], person), "person-" + i);
            people[i].start();
        }
        for (Thread person : people) {
            person.join();
        }
        if (move.sums[0] != 6 || move.sums[1] != 10 || move.sums[2] != 14) {
            throw new AssertionError(move.sums[0] + " " + move.sums[1] + " " + move.sums[2]);
        }
    }
}
