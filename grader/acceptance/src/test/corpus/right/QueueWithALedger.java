// right: a queue writes into each crate before super.put and after super.take; a crate belongs to whoever has it.
import java.util.concurrent.LinkedBlockingQueue;

public class QueueWithALedger {

    private static final class Crate {
        private final int weight;
        private String stamps = "";

        Crate(int weight) {
            this.weight = weight;
        }
    }

    private static final class Stamping extends LinkedBlockingQueue<Crate> {
        private static final long serialVersionUID = 1L;

        Stamping() {
            super(2);
        }

        @Override
        public void put(Crate crate) throws InterruptedException {
            crate.stamps += "in ";
            super.put(crate);
        }

        @Override
        public Crate take() throws InterruptedException {
            Crate crate = super.take();
            crate.stamps += "out";
            return crate;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Stamping dock = new Stamping();
        int[] sum = new int[1];
        Thread carrier = new Thread(() -> {
            try {
                for (Crate crate = dock.take(); crate.weight > 0; crate = dock.take()) {
                    sum[0] += crate.stamps.equals("in out") ? crate.weight : 1000;
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }, "carrier");
        carrier.start();
        for (int weight = 5; weight >= 0; weight--) {
            dock.put(new Crate(weight));
        }
        carrier.join();
        if (sum[0] != 15) {
            throw new AssertionError(sum[0] + " kilos");
        }
    }
}
