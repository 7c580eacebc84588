// broken: Arrays.fill clears the plate while another thread reads a well of it.
// finding: data-race 10 14
import java.util.Arrays;

public class FilledWhileRead {

    private final int[] wells = new int[12];

    void clear() {
        Arrays.fill(wells, -1);
    }

    int read() {
        return wells[5];
    }

    public static void main(String[] args) throws InterruptedException {
        FilledWhileRead plate = new FilledWhileRead();
        int[] read = new int[1];
        Thread washer = new Thread(plate::clear, "washer");
        Thread reader = new Thread(() -> read[0] = plate.read(), "reader");
        washer.start();
        reader.start();
        washer.join();
        reader.join();
        System.out.println(read.length + " well");
    }
}
