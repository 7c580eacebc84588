// right: producers arrive without waiting, one thread waits for each phase by number and reads what was written before the arrivals.
import java.util.concurrent.Phaser;

public class PhaserOneWay {

    public static void main(String[] args) throws InterruptedException {
        int[][] readings = new int[3][2];
        Phaser rounds = new Phaser(2);
        Thread[] probes = new Thread[2];
        for (int i = 0; i < probes.length; i++) {
            int probe = i;
            probes[i] = new Thread(() -> {
                for (int round = 0; round < 3; round++) {
                    readings[round][probe] = (round + 1) * (probe + 1);
                    int phase = rounds.arrive();
                    rounds.awaitAdvance(phase);
                }
            }, "probe-" + i);
            probes[i].start();
        }
        int sum = 0;
        for (int round = 0; round < 3; round++) {
            rounds.awaitAdvance(round);
            sum += readings[round][0] + readings[round][1];
        }
        for (Thread probe : probes) {
            probe.join();
        }
        if (sum != 18) {
            throw new AssertionError("sum " + sum);
        }
    }
}
