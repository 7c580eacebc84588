// right: a bounded buffer with wait and notifyAll; every access to the ring holds the monitor and every wait stands in a loop.
public class WaitNotifyBuffer {

    private final int[] ring = new int[3];
    private int head;
    private int size;

    private synchronized void put(int sample) throws InterruptedException {
        while (size == ring.length) {
            wait();
        }
        ring[(head + size) % ring.length] = sample;
        size++;
        notifyAll();
    }

    private synchronized int take() throws InterruptedException {
        while (size == 0) {
            wait();
        }
        int sample = ring[head];
        head = (head + 1) % ring.length;
        size--;
        notifyAll();
        return sample;
    }

    public static void main(String[] args) throws InterruptedException {
        WaitNotifyBuffer belt = new WaitNotifyBuffer();
        Thread[] feeders = new Thread[2];
        for (int i = 0; i < feeders.length; i++) {
            int base = i * 20;
            feeders[i] = new Thread(() -> {
                try {
                    for (int sample = 1; sample <= 20; sample++) {
                        belt.put(base + sample);
                    }
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            feeders[i].start();
        }
        int sum = 0;
        for (int i = 0; i < 40; i++) {
            sum += belt.take();
        }
        for (Thread feeder : feeders) {
            feeder.join();
        }
        if (sum != 820 || belt.size != 0) {
            throw new AssertionError("sum " + sum);
        }
    }
}
