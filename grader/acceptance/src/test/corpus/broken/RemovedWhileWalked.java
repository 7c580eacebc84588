// broken: removeIf throws stale cards out of the list while another thread walks over it with forEach.
// finding: data-race 11 16
import java.util.ArrayList;
import java.util.List;

public class RemovedWhileWalked {

    private final List<Integer> cards = new ArrayList<>(List.of(1998, 2003, 2011));

    void tidy() {
        cards.removeIf(year -> year < 2000);
    }

    int sum() {
        int[] sum = new int[1];
        cards.forEach(year -> sum[0] += year);
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
