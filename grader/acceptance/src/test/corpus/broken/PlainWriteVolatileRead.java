// broken: the reader reads the flag through a VarHandle as if it were volatile, but the writer writes it plainly.
// finding: data-race 21 25
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

public class PlainWriteVolatileRead {

    private static final VarHandle RIPE;

    static {
        try {
            RIPE = MethodHandles.lookup().findVarHandle(PlainWriteVolatileRead.class, "ripe", boolean.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private boolean ripe;

    void ripen() {
        ripe = true;
    }

    void watch() {
        boolean seen = (boolean) RIPE.getVolatile(this);
        System.out.println(seen || !seen ? "looked" : "");
    }

    public static void main(String[] args) throws InterruptedException {
        PlainWriteVolatileRead tomato = new PlainWriteVolatileRead();
        Thread sun = new Thread(tomato::ripen, "sun");
        Thread gardener = new Thread(tomato::watch, "gardener");
        sun.start();
        gardener.start();
        sun.join();
        gardener.join();
    }
}
