// broken: the action of the barrier writes the course; the cooks at the barrier may read it, but main is none of them.
// finding: data-race 12 30
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

public class CourseSeenFromOutside {

    private int course;
    private final CyclicBarrier table = new CyclicBarrier(2, this::serve);

    private void serve() {
        course = 2;
    }

    void cook() {
        try {
            table.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            System.out.println("not served");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        CourseSeenFromOutside kitchen = new CourseSeenFromOutside();
        Thread first = new Thread(kitchen::cook, "first");
        Thread second = new Thread(kitchen::cook, "second");
        first.start();
        second.start();
        Thread.sleep(20);
        int seen = kitchen.course;
        System.out.println(seen >= 0 ? "served" : "");
        first.join();
        second.join();
    }
}
