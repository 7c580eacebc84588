// right: a token bucket: a refill thread releases permits, takers acquire them, and the refiller is interrupted and joined at the end.
import java.util.concurrent.Semaphore;

public class RateLimiterTokens {

    private final Semaphore tokens = new Semaphore(0);
    private int refills;
    private final int[] served = new int[3];

    private void refill() {
        try {
            while (true) {
                Thread.sleep(20);
                refills++;
                tokens.release(2);
            }
        } catch (InterruptedException e) {
            tokens.drainPermits();
        }
    }

    private void serve(int client) {
        for (int request = 0; request < 4; request++) {
            tokens.acquireUninterruptibly();
            served[client]++;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        RateLimiterTokens limiter = new RateLimiterTokens();
        Thread refiller = new Thread(limiter::refill, "refiller");
        refiller.start();
        Thread[] clients = new Thread[3];
        for (int i = 0; i < clients.length; i++) {
            int client = i;
            clients[i] = new Thread(() -> limiter.serve(client), "client-" + i);
            clients[i].start();
        }
        int sum = 0;
        for (int i = 0; i < clients.length; i++) {
            clients[i].join();
            sum += limiter.served[i];
        }
        refiller.interrupt();
        refiller.join();
        if (sum != 12 || limiter.refills < 6 || limiter.tokens.availablePermits() != 0) {
            throw new AssertionError(sum + " served after " + limiter.refills);
        }
    }
}
