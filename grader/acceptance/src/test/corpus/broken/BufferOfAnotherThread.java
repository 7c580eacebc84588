// broken: the buffer comes from a ThreadLocal, and its owner hands it to a helper and goes on using it.
// finding: data-race 8 15
public class BufferOfAnotherThread {

    private static final ThreadLocal<int[]> BUFFER = ThreadLocal.withInitial(() -> new int[4]);

    private static void fill(int[] buffer) {
        buffer[0] = 11;
    }

    private static void work() {
        int[] own = BUFFER.get();
        Thread helper = new Thread(() -> fill(own), "helper");
        helper.start();
        own[0] = 22;
        try {
            helper.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread owner = new Thread(BufferOfAnotherThread::work, "owner");
        owner.start();
        owner.join();
        System.out.println("buffer of main: " + BUFFER.get()[0]);
    }
}
