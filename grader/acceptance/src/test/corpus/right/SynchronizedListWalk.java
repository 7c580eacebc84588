// right: single calls on a synchronized list are safe by themselves, and walks over it hold the list's own monitor.
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

public class SynchronizedListWalk {

    public static void main(String[] args) throws InterruptedException {
        List<Integer> masses = Collections.synchronizedList(new ArrayList<>());
        int[] smallest = {Integer.MAX_VALUE};
        Thread adder = new Thread(() -> {
            for (int i = 1; i <= 20; i++) {
                masses.add(i);
            }
        }, "adder");
        Thread remover = new Thread(() -> {
            for (int round = 0; round < 5; round++) {
                synchronized (masses) {
                    Iterator<Integer> walk = masses.iterator();
                    while (walk.hasNext()) {
                        int mass = walk.next();
                        smallest[0] = Math.min(smallest[0], mass);
                        if (mass % 2 == 0) {
                            walk.remove();
                        }
                    }
                }
            }
        }, "remover");
        adder.start();
        remover.start();
        adder.join();
        remover.join();
        masses.removeIf(mass -> mass % 2 == 0);
        int sum = 0;
        synchronized (masses) {
            for (int mass : masses) {
                sum += mass;
            }
        }
        if (sum != 100 || smallest[0] < 1) {
            throw new AssertionError("sum " + sum);
        }
    }
}
