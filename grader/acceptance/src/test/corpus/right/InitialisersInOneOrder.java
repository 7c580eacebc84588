// right: a subclass and its superclass are initialised by two threads at once; both take them in the same order, superclass first.
public class InitialisersInOneOrder {

    private static class Instrument {
        static final StringBuilder LOG = new StringBuilder();
        static int made;

        static {
            LOG.append("instrument ");
            nap(20);
        }
    }

    private static final class Balance extends Instrument {
        static final int GRAMS;

        static {
            LOG.append("balance ");
            nap(10);
            GRAMS = LOG.length();
        }
    }

    private static void nap(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        int[] seen = new int[2];
        Thread weigher = new Thread(() -> seen[0] = Balance.GRAMS, "weigher");
        Thread counter = new Thread(() -> seen[1] = Instrument.made, "counter");
        weigher.start();
        counter.start();
        weigher.join();
        counter.join();
        if (seen[0] != 19 || seen[1] != 0 || !Balance.LOG.toString().equals("instrument balance ")) {
            throw new AssertionError(Balance.LOG);
        }
    }
}
