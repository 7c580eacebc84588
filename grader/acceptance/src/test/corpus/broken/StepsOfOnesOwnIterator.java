// broken: both loops call the same iterator of one's own, which counts its tickets down in a plain field.
// finding: data-race 17 17
import java.util.Iterator;

public class StepsOfOnesOwnIterator {

    private static final class Dispenser implements Iterator<Integer>, Iterable<Integer> {
        private int left = 6;

        @Override
        public Iterator<Integer> iterator() {
            return this;
        }

        @Override
        public boolean hasNext() {
            return (left = left - 1) > 0;
        }

        @Override
        public Integer next() {
            return 1;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Dispenser tickets = new Dispenser();
        int[] drawn = new int[2];
        Thread ada = new Thread(() -> tickets.forEach(ticket -> drawn[0] += ticket), "ada");
        Thread ben = new Thread(() -> tickets.forEachRemaining(ticket -> drawn[1] += ticket), "ben");
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println(drawn[0] + drawn[1] > 0);
    }
}
