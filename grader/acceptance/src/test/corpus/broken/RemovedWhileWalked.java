// broken: removeIf throws stale cards out of the list while another thread walks over it with forEach.
// finding: data-race 12 18
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;

public class RemovedWhileWalked {

    private final List<Integer> cards = new ArrayList<>(List.of(1998, 2003, 2011));

    void tidy() {
        cards.removeIf(year -> year < 2000);
    }

    int sum() {
        int[] sum = new int[1];
        try {
            cards.forEach(year -> sum[0] += year);
        } catch (ConcurrentModificationException e) {
            System.out.println("lost count");
        }
        return sum[0];
    }

    public static void main(String[] args) throws InterruptedException {
        RemovedWhileWalked box = new RemovedWhileWalked();
        int[] sums = new int[1];
        Thread clerk = new Thread(box::tidy, "clerk");
        Thread reader = new Thread(() -> sums[0] = box.sum(), "reader");
        clerk.start();
        reader.start();
        clerk.join();
        reader.join();
        System.out.println(sums[0] > 0);
    }
}
