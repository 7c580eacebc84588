// right: a transfer queue gives a parcel at once to who waits, or lets the giver wait for a taker; a parcel has one owner at a time.
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TimeUnit;

public class TransferWithPatience {

    private static final class Parcel {
        private int stamps;
    }

    private static Parcel stamped() {
        Parcel parcel = new Parcel();
        parcel.stamps = 1;
        return parcel;
    }

    public static void main(String[] args) throws InterruptedException {
        LinkedTransferQueue<Parcel> counter = new LinkedTransferQueue<>();
        int[] stamps = new int[1];
        Parcel refused = stamped();
        if (counter.tryTransfer(refused) || counter.tryTransfer(refused, 5, TimeUnit.MILLISECONDS)) {
            throw new AssertionError("nobody was there");
        }
        refused.stamps++;
        Thread customer = new Thread(() -> {
            try {
                for (int i = 0; i < 4; i++) {
                    Parcel parcel = counter.take();
                    stamps[0] += ++parcel.stamps;
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }, "customer");
        customer.start();
        counter.transfer(refused);
        while (!counter.hasWaitingConsumer()) {
            Thread.sleep(1);
        }
        boolean taken = counter.tryTransfer(stamped());
        counter.put(stamped());
        taken &= counter.tryTransfer(stamped(), 10, TimeUnit.SECONDS);
        customer.join();
        if (!taken || stamps[0] != 9 || refused.stamps != 3) {
            throw new AssertionError(stamps[0] + " stamps");
        }
    }
}
