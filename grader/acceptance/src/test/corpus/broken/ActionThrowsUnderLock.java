// broken: the action given to forEach throws for a bad label, and the lock taken before is given back only after the loop.
// finding: lock-not-released 12
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

public class ActionThrowsUnderLock {

    private final ReentrantLock lock = new ReentrantLock();
    private int sum;

    void add(List<String> labels) {
        lock.lock();
        labels.forEach(label -> sum += Integer.parseInt(label));
        lock.unlock();
    }

    public static void main(String[] args) throws InterruptedException {
        ActionThrowsUnderLock scale = new ActionThrowsUnderLock();
        Thread clerk = new Thread(() -> {
            try {
                scale.add(List.of("12", "a dozen"));
            } catch (NumberFormatException e) {
                System.out.println("not a number");
            }
        }, "clerk");
        clerk.start();
        clerk.join();
        System.out.println(scale.sum + " so far");
    }
}
