// right: a seqlock over opaque cells: store and load fences keep the cells between the two looks at the number, and a torn look is thrown away.
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;

public class SeqlockOverCells {

    private final AtomicInteger number = new AtomicInteger();
    private final AtomicIntegerArray stock = new AtomicIntegerArray(new int[] {100, 0});

    private void bake() {
        int before = number.getPlain();
        number.setOpaque(before + 1);
        VarHandle.storeStoreFence();
        stock.setOpaque(0, stock.getPlain(0) - 5);
        stock.setOpaque(1, stock.getPlain(1) + 5);
        number.setRelease(before + 2);
    }

    private int total() {
        while (true) {
            int before = number.getAcquire();
            int seen = stock.getOpaque(0) + stock.getOpaque(1);
            VarHandle.loadLoadFence();
            if (before % 2 == 0 && before == number.getOpaque()) {
                return seen;
            }
            Thread.onSpinWait();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        SeqlockOverCells bakery = new SeqlockOverCells();
        int[] worst = {100, 100};
        Thread guest = new Thread(() -> {
            for (int look = 0; look < 30; look++) {
                int total = bakery.total();
                worst[0] = Math.min(worst[0], total);
                worst[1] = Math.max(worst[1], total);
            }
        }, "guest");
        guest.start();
        for (int i = 0; i < 20; i++) {
            bakery.bake();
        }
        guest.join();
        if (worst[0] != 100 || worst[1] != 100 || bakery.stock.get(1) != 100) {
            throw new AssertionError(worst[0] + " to " + worst[1]);
        }
    }
}
