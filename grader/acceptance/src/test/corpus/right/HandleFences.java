// right: a full fence stands between the plain data and the opaque flag on both sides, so whoever sees the flag sees the data.
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class HandleFences {

    private static final VarHandle FLAG;

    static {
        try {
            FLAG = MethodHandles.lookup().findVarHandle(HandleFences.class, "flag", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private int flag;
    private int data;

    public static void main(String[] args) throws InterruptedException {
        HandleFences fences = new HandleFences();
        int[] seen = new int[1];
        Thread reader = new Thread(() -> {
            while ((int) FLAG.getOpaque(fences) == 0) {
                pause();
            }
            VarHandle.fullFence();
            seen[0] = fences.data;
        }, "reader");
        reader.start();
        pause();
        fences.data = 99;
        VarHandle.fullFence();
        FLAG.setOpaque(fences, 1);
        reader.join();
        if (seen[0] != 99) {
            throw new AssertionError("saw " + seen[0]);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
