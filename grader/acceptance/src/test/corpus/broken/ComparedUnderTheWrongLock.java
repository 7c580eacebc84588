// broken: the list is sorted under its lock, and the comparator reads ages that a thread without this lock changes.
// finding: data-race 16 27
import java.util.ArrayList;
import java.util.List;

public class ComparedUnderTheWrongLock {

    private static final class Cheese {
        private int age;
    }

    private final List<Cheese> cellar = new ArrayList<>(List.of(new Cheese(), new Cheese()));
    private final Cheese first = cellar.get(0);

    static int compare(Cheese a, Cheese b) {
        return Integer.compare(a.age, b.age);
    }

    void sort() {
        synchronized (cellar) {
            cellar.sort(ComparedUnderTheWrongLock::compare);
        }
    }

    void ripen() {
        synchronized (first) {
            first.age = 3;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ComparedUnderTheWrongLock dairy = new ComparedUnderTheWrongLock();
        Thread sorter = new Thread(dairy::sort, "sorter");
        Thread turner = new Thread(dairy::ripen, "turner");
        sorter.start();
        turner.start();
        sorter.join();
        turner.join();
        System.out.println(dairy.cellar.size() + " cheeses");
    }
}
