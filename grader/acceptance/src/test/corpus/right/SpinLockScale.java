// right: a spin lock of a VarHandle with acquire and release; whoever finds it held sleeps for a little, and the scale is read only inside.
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class SpinLockScale {

    private static final VarHandle LOCKED;

    static {
        try {
            LOCKED = MethodHandles.lookup().findVarHandle(SpinLockScale.class, "locked", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private int locked;
    private int grams;
    private int weighings;

    private void weigh(int load) throws InterruptedException {
        while (!LOCKED.weakCompareAndSetAcquire(this, 0, 1)) {
            Thread.sleep(1);
        }
        try {
            grams += load;
            weighings++;
        } finally {
            LOCKED.setRelease(this, 0);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        SpinLockScale scale = new SpinLockScale();
        Thread[] users = new Thread[3];
        for (int i = 0; i < users.length; i++) {
            int load = i + 1;
            users[i] = new Thread(() -> {
                try {
                    for (int turn = 0; turn < 10; turn++) {
                        scale.weigh(load);
                    }
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            users[i].start();
        }
        for (Thread user : users) {
            user.join();
        }
        if (scale.grams != 60 || scale.weighings != 30) {
            throw new AssertionError(scale.grams + " grams in " + scale.weighings);
        }
    }
}
