// right: both orders of the two locks are taken, but all by tasks of one single-thread executor, and a lone thread cannot wait for itself.
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class OppositeInOneThread {

    private final Object ink = new Object();
    private final Object paper = new Object();
    private int drops;
    private int sheets;

    private void print() {
        synchronized (ink) {
            drops++;
            synchronized (paper) {
                sheets++;
            }
        }
    }

    private void refill() {
        synchronized (paper) {
            sheets += 10;
            synchronized (ink) {
                drops += 10;
            }
        }
    }

    private int sheets() {
        synchronized (paper) {
            return sheets;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        OppositeInOneThread printer = new OppositeInOneThread();
        ExecutorService spooler = Executors.newSingleThreadExecutor();
        for (int i = 0; i < 5; i++) {
            spooler.execute(printer::print);
            spooler.execute(printer::refill);
        }
        int early = printer.sheets();
        spooler.shutdown();
        if (!spooler.awaitTermination(5, TimeUnit.SECONDS)) {
            throw new AssertionError("still printing");
        }
        if (early > 55 || printer.sheets != 55 || printer.drops != 55) {
            throw new AssertionError(printer.sheets + " sheets, " + printer.drops + " drops");
        }
    }
}
