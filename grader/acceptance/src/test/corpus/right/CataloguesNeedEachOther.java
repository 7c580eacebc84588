// right: two threads initialise classes that use each other, but always through the same first class: one waits for the other, and none for ever.
public class CataloguesNeedEachOther {

    private static final class Authors {
        static final int[] YEARS = new int[4];

        static {
            pause();
            YEARS[0] = 1882;
            YEARS[1] = Books.COUNT[0] + 1;
        }

        private static int year(int author) {
            return YEARS[author];
        }
    }

    private static final class Books {
        static final int[] COUNT = new int[1];

        static {
            pause();
            COUNT[0] = Authors.YEARS[0] + 1;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        int[] seen = new int[3];
        Thread one = new Thread(() -> seen[0] = Authors.year(1), "one");
        Thread two = new Thread(() -> seen[1] = Authors.year(1) + Books.COUNT[0], "two");
        one.start();
        two.start();
        seen[2] = Authors.year(0);
        one.join();
        two.join();
        if (seen[0] != 1884 || seen[1] != 1884 + 1883 || seen[2] != 1882) {
            throw new AssertionError(seen[0] + " " + seen[1] + " " + seen[2]);
        }
    }
}
