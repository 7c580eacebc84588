// right: a timed join may end too early, so the caller asks isAlive() before it reads the plain result.
public class TimedJoinThenAlive {

    private static final class Centrifuge extends Thread {
        private final int rounds;
        private long spun;
        private String label;

        Centrifuge(int rounds) {
            super("centrifuge-" + rounds);
            this.rounds = rounds;
        }

        @Override
        public void run() {
            for (int i = 1; i <= rounds; i++) {
                spun += i;
                try {
                    Thread.sleep(10);
                } catch (InterruptedException e) {
                    return;
                }
            }
            label = "spun " + spun;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Centrifuge small = new Centrifuge(3);
        Centrifuge large = new Centrifuge(8);
        small.start();
        large.start();
        check(small, "spun 6");
        check(large, "spun 36");
    }

    private static void check(Centrifuge centrifuge, String expected) throws InterruptedException {
        do {
            centrifuge.join(15);
        } while (centrifuge.isAlive());
        if (!expected.equals(centrifuge.label)) {
            throw new AssertionError(centrifuge.getName() + ": " + centrifuge.label);
        }
        centrifuge.label = "emptied";
    }
}
