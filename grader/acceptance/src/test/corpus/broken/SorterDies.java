// broken: a worker dies of a cast inside a comparator that sort calls, in a thread that main joins as if it had sorted.
// finding: thread-died 11
import java.util.ArrayList;
import java.util.List;

public class SorterDies {

    private final List<Object> parts = new ArrayList<>(List.of(3, "bolt", 2));

    static int compare(Object a, Object b) {
        return Integer.compare((Integer) a, (Integer) b);
    }

    public static void main(String[] args) throws InterruptedException {
        SorterDies sorter = new SorterDies();
        Thread worker = new Thread(() -> sorter.parts.sort(SorterDies::compare), "worker");
        worker.start();
        worker.join();
        System.out.println("first " + sorter.parts.get(0));
    }
}
