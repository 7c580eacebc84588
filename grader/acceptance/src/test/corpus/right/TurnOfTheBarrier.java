// right: the action of a barrier runs when all are there and before any goes on; it reads the plain dishes of all and writes the plain course.
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

public class TurnOfTheBarrier {

    private final String[] dishes = {"", "", ""};
    private String menu = "";
    private int course;
    private final CyclicBarrier table = new CyclicBarrier(3, this::serve);

    private void serve() {
        course++;
        for (int cook = 0; cook < dishes.length; cook++) {
            menu += dishes[cook] + course;
            dishes[cook] = "";
        }
    }

    private void cook(int cook) {
        try {
            while (course < 2) {
                dishes[cook] = "abc".substring(cook, cook + 1);
                table.await();
            }
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        TurnOfTheBarrier kitchen = new TurnOfTheBarrier();
        Thread[] cooks = new Thread[3];
        for (int i = 0; i < cooks.length; i++) {
            int cook = i;
            cooks[i] = new Thread(() -> kitchen.cook(cook), "cook-" + i);
            cooks[i].start();
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        if (!kitchen.menu.equals("a1b1c1a2b2c2")) {
            throw new AssertionError(kitchen.menu);
        }
    }
}
