// broken: cells are read and written through java.lang.reflect.Array, each thread its own array, and the sum beside it is shared.
// finding: data-race 14 14
import java.lang.reflect.Array;

public class ReflectedCells {

    private long sum;

    void add(Class<?> kind) {
        Object cells = Array.newInstance(kind, 5);
        for (int i = 0; i < Array.getLength(cells); i++) {
            Array.setByte(cells, i, (byte) i);
            int next = Array.getInt(cells, i);
            sum = sum + next;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ReflectedCells table = new ReflectedCells();
        Thread small = new Thread(() -> table.add(short.class), "small");
        Thread large = new Thread(() -> table.add(int.class), "large");
        small.start();
        large.start();
        small.join();
        large.join();
        System.out.println(table.sum > 0);
    }
}
