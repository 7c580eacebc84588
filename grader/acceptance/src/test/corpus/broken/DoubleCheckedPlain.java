// broken: double-checked locking whose field is not volatile: the first look is outside the lock.
// finding: data-race 18 12
public class DoubleCheckedPlain {

    record Table(double[] roots) {
    }

    private final Object lock = new Object();
    private Table table;

    Table table() {
        Table seen = table;
        if (seen == null) {
            synchronized (lock) {
                seen = table;
                if (seen == null) {
                    seen = new Table(new double[] {0, 1, Math.sqrt(2), Math.sqrt(3)});
                    table = seen;
                }
            }
        }
        return seen;
    }

    public static void main(String[] args) throws InterruptedException {
        DoubleCheckedPlain tables = new DoubleCheckedPlain();
        Thread ada = new Thread(tables::table, "Ada");
        Thread ben = new Thread(tables::table, "Ben");
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println(tables.table().roots().length + " roots");
    }
}
