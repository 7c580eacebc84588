// broken: get and set of a VarHandle are plain accesses, and two threads count with them.
// finding: data-race 22 22
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class PlainHandleCount {

    private static final VarHandle SEEDS;

    static {
        try {
            SEEDS = MethodHandles.lookup().findVarHandle(PlainHandleCount.class, "seeds", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private int seeds;

    void sow() {
        for (int i = 0; i < 10; i++) {
            SEEDS.set(this, (int) SEEDS.get(this) + 1);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        PlainHandleCount bed = new PlainHandleCount();
        Thread left = new Thread(bed::sow, "left");
        Thread right = new Thread(bed::sow, "right");
        left.start();
        right.start();
        left.join();
        right.join();
        System.out.println(bed.seeds > 0);
    }
}
