// broken: two readers go on with the same iterator, and its position is a plain field.
// finding: data-race 13 13
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

public class OneIteratorForTwo {

    private final List<Integer> pages = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6));
    private final Iterator<Integer> mark = pages.iterator();

    int read() {
        return mark.next();
    }

    public static void main(String[] args) throws InterruptedException {
        OneIteratorForTwo book = new OneIteratorForTwo();
        int[] read = new int[2];
        Thread ada = new Thread(() -> read[0] = book.read(), "ada");
        Thread ben = new Thread(() -> read[1] = book.read(), "ben");
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println(read.length + " readers");
    }
}
