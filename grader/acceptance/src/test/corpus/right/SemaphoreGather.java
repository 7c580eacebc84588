// right: each worker releases one permit after its plain write, and the caller reads after it has acquired all the permits at once.
import java.util.concurrent.Semaphore;

public class SemaphoreGather {

    private static final class Part {
        private int length;
        private String colour;
    }

    public static void main(String[] args) throws InterruptedException {
        Part[] parts = new Part[5];
        Semaphore done = new Semaphore(0);
        Thread[] makers = new Thread[parts.length];
        for (int i = 0; i < parts.length; i++) {
            int place = i;
            makers[i] = new Thread(() -> {
                parts[place] = new Part();
                parts[place].length = place * 3;
                parts[place].colour = place % 2 == 0 ? "red" : "blue";
                done.release();
            });
            makers[i].start();
        }
        done.acquire(parts.length);
        int length = 0;
        int red = 0;
        for (Part part : parts) {
            length += part.length;
            part.length = 0;
            red += part.colour.equals("red") ? 1 : 0;
        }
        if (length != 30 || red != 3) {
            throw new AssertionError(length + " long, " + red + " red");
        }
        for (Thread maker : makers) {
            maker.join();
        }
    }
}
