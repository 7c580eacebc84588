// right: transfer returns only when a consumer has received the element, and every plain field is written before it.
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TransferQueue;

public class TransferQueueHandshake {

    private static final class Crate {
        private int bottles;
        private int checked;
    }

    public static void main(String[] args) throws InterruptedException {
        TransferQueue<Crate> ramp = new LinkedTransferQueue<>();
        int[] bottles = new int[2];
        Thread[] carriers = new Thread[2];
        for (int i = 0; i < carriers.length; i++) {
            int carrier = i;
            carriers[i] = new Thread(() -> {
                try {
                    Crate crate = ramp.take();
                    while (crate.bottles > 0) {
                        crate.checked = crate.bottles;
                        bottles[carrier] += crate.checked;
                        crate = ramp.poll(10, TimeUnit.SECONDS);
                    }
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }, "carrier-" + i);
            carriers[i].start();
        }
        for (int load = 1; load <= 6; load++) {
            Crate crate = new Crate();
            crate.bottles = load;
            if (load % 2 == 0) {
                ramp.transfer(crate);
            } else {
                ramp.put(crate);
            }
        }
        for (Thread carrier : carriers) {
            ramp.transfer(new Crate());
        }
        for (Thread carrier : carriers) {
            carrier.join();
        }
        if (bottles[0] + bottles[1] != 21) {
            throw new AssertionError("carried " + (bottles[0] + bottles[1]));
        }
    }
}
