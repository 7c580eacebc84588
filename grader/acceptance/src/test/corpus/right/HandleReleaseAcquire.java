// right: plain fields are written before setRelease and read after a getAcquire that saw it; the flag itself is only used through its VarHandle.
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class HandleReleaseAcquire {

    private static final VarHandle READY;

    static {
        try {
            READY = MethodHandles.lookup().findVarHandle(HandleReleaseAcquire.class, "ready", boolean.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private boolean ready;
    private long mass;
    private long[] spectrum;

    public static void main(String[] args) throws InterruptedException {
        HandleReleaseAcquire lab = new HandleReleaseAcquire();
        long[] answer = new long[1];
        Thread analyst = new Thread(() -> answer[0] = lab.analyse(), "analyst");
        analyst.start();
        Thread.sleep(25);
        lab.mass = 180;
        lab.spectrum = new long[] {1, 2, 3};
        READY.setRelease(lab, true);
        analyst.join();
        if (answer[0] != 186) {
            throw new AssertionError("answer " + answer[0]);
        }
    }

    private long analyse() {
        while (!(boolean) READY.getAcquire(this)) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        long sum = mass;
        for (long line : spectrum) {
            sum += line;
        }
        mass = 0;
        return sum;
    }
}
