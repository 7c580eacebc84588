// right: a seqlock by hand: the number is odd while the writer writes, fences keep the order, and a reader who saw a change starts over.
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class CompassSeqlock {

    private static final VarHandle NUMBER;
    private static final VarHandle NORTH;
    private static final VarHandle EAST;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            NUMBER = lookup.findVarHandle(CompassSeqlock.class, "number", long.class);
            NORTH = lookup.findVarHandle(CompassSeqlock.class, "north", int.class);
            EAST = lookup.findVarHandle(CompassSeqlock.class, "east", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private long number;
    private int north;
    private int east;

    private void turn(int by) {
        long before = (long) NUMBER.getOpaque(this);
        NUMBER.setOpaque(this, before + 1);
        VarHandle.releaseFence();
        NORTH.setOpaque(this, (int) NORTH.getOpaque(this) + by);
        EAST.setOpaque(this, (int) EAST.getOpaque(this) - by);
        NUMBER.setRelease(this, before + 2);
    }

    private int balance() {
        while (true) {
            long before = (long) NUMBER.getAcquire(this);
            int seenNorth = (int) NORTH.getOpaque(this);
            int seenEast = (int) EAST.getOpaque(this);
            VarHandle.acquireFence();
            if (before % 2 == 0 && before == (long) NUMBER.getOpaque(this)) {
                return seenNorth + seenEast;
            }
            Thread.yield();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        CompassSeqlock compass = new CompassSeqlock();
        int[] torn = new int[1];
        Thread sailor = new Thread(() -> {
            for (int look = 0; look < 50; look++) {
                torn[0] += compass.balance() == 0 ? 0 : 1;
            }
        }, "sailor");
        sailor.start();
        for (int by = 1; by <= 50; by++) {
            compass.turn(by);
        }
        sailor.join();
        if (torn[0] != 0 || (int) NORTH.getOpaque(compass) != 1275) {
            throw new AssertionError(torn[0] + " torn looks");
        }
    }
}
