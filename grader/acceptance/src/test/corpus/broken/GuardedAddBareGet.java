// broken: the counter is guarded in add() and not in get().
// finding: data-race 8 12
public class GuardedAddBareGet {

    private int count;

    synchronized void add() {
        count++;
    }

    int get() {
        return count;
    }

    public static void main(String[] args) throws InterruptedException {
        GuardedAddBareGet samples = new GuardedAddBareGet();
        Thread sampler = new Thread(() -> {
            for (int sample = 0; sample < 50; sample++) {
                samples.add();
            }
        }, "sampler");
        Thread display = new Thread(() -> {
            if (samples.get() > 50) {
                throw new IllegalStateException("more samples than were taken");
            }
        }, "display");
        sampler.start();
        display.start();
        sampler.join();
        display.join();
        System.out.println(samples.get());
    }
}
