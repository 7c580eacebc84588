// broken: each thread has a buffer of its own, which is fine, and adds what it reads from it to a sum that both share.
// finding: data-race 21 21
import java.nio.ByteBuffer;
import java.nio.IntBuffer;

public class BuffersOfOnesOwn {

    private int sum;

    void read(int start) {
        IntBuffer numbers = IntBuffer.allocate(4);
        ByteBuffer bytes = ByteBuffer.allocate(16);
        for (int i = 0; i < 4; i++) {
            numbers.put(start + i);
            bytes.putInt(start * i);
        }
        numbers.flip();
        bytes.flip();
        while (numbers.hasRemaining()) {
            int next = numbers.get() + bytes.getInt();
            sum = sum + next;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        BuffersOfOnesOwn meter = new BuffersOfOnesOwn();
        Thread day = new Thread(() -> meter.read(10), "day");
        Thread night = new Thread(() -> meter.read(20), "night");
        day.start();
        night.start();
        day.join();
        night.join();
        System.out.println(meter.sum > 0);
    }
}
