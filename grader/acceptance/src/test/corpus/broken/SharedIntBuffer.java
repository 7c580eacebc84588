// broken: one thread writes a cell of an IntBuffer that another one reads, and a buffer guards nothing.
// finding: data-race 10 14
import java.nio.IntBuffer;

public class SharedIntBuffer {

    private final IntBuffer readings = IntBuffer.allocate(8);

    void write() {
        readings.put(3, 77);
    }

    int read() {
        return readings.get(3);
    }

    public static void main(String[] args) throws InterruptedException {
        SharedIntBuffer logger = new SharedIntBuffer();
        int[] read = new int[1];
        Thread probe = new Thread(logger::write, "probe");
        Thread screen = new Thread(() -> read[0] = logger.read(), "screen");
        probe.start();
        screen.start();
        probe.join();
        screen.join();
        System.out.println(read.length + " reading");
    }
}
