// broken: sorting holds the list and its comparator takes the scale; weighing holds the scale and takes the list.
// finding: potential-deadlock 13 27
import java.util.ArrayList;
import java.util.List;

public class ComparatorTakesALock {

    private final List<Integer> parcels = new ArrayList<>(List.of(30, 10));
    private final Object scale = new Object();
    private int weighings;

    int compare(int a, int b) {
        synchronized (scale) {
            weighings++;
            return Integer.compare(a, b);
        }
    }

    void sort() {
        synchronized (parcels) {
            parcels.sort(this::compare);
        }
    }

    void weigh(int grams) {
        synchronized (scale) {
            synchronized (parcels) {
                parcels.add(grams + weighings);
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ComparatorTakesALock post = new ComparatorTakesALock();
        Thread sorter = new Thread(post::sort, "sorter");
        Thread clerk = new Thread(() -> post.weigh(20), "clerk");
        sorter.start();
        clerk.start();
        sorter.join();
        clerk.join();
        System.out.println(post.parcels.size() + " parcels");
    }
}
