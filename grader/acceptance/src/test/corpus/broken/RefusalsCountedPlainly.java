// broken: the handler of refused tasks runs in the thread that was refused, and two of these count in one plain field.
// finding: data-race 12 12
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class RefusalsCountedPlainly {

    private int refused;

    void refuse(Runnable task, ThreadPoolExecutor pool) {
        refused = refused + 1;
    }

    public static void main(String[] args) throws InterruptedException {
        RefusalsCountedPlainly desk = new RefusalsCountedPlainly();
        ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), desk::refuse);
        pool.shutdown();
        Thread ada = new Thread(() -> pool.execute(() -> System.out.println("loan")), "ada");
        Thread ben = new Thread(() -> pool.execute(() -> System.out.println("return")), "ben");
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println(desk.refused > 0);
    }
}
