// right: plain text is written before setRelease of a static field's VarHandle, and read after a getAcquire that saw the number.
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class BulletinBehindAStatic {

    private static final VarHandle ISSUE;
    private static int issue;
    private static String text = "";
    private static final int[] PRICES = new int[3];

    static {
        try {
            ISSUE = MethodHandles.lookup().findStaticVarHandle(BulletinBehindAStatic.class, "issue", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static void read(String[] sink) {
        while ((int) ISSUE.getAcquire() == 0) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        sink[0] = text + " for " + PRICES[2];
    }

    public static void main(String[] args) throws InterruptedException {
        String[] heard = new String[1];
        Thread reader = new Thread(() -> read(heard), "reader");
        reader.start();
        Thread.sleep(12);
        text = "snow";
        PRICES[2] = 40;
        ISSUE.setRelease(1);
        reader.join();
        if (!heard[0].equals("snow for 40")) {
            throw new AssertionError(heard[0]);
        }
    }
}
