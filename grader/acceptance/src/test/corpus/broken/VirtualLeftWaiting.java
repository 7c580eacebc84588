// broken: the virtual thread waits for a second signal that is never sent; main ends without it.
// finding: leaked-thread 24
// jdk: 21
import java.util.concurrent.Semaphore;

public class VirtualLeftWaiting {

    private final Semaphore signals = new Semaphore(0);
    private final Semaphore shots = new Semaphore(0);

    void photograph() {
        try {
            for (int shot = 0; shot < 2; shot++) {
                signals.acquire();
                shots.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        VirtualLeftWaiting camera = new VirtualLeftWaiting();
        Thread.ofVirtual().name("camera").start(camera::photograph);
        camera.signals.release();
        camera.shots.acquire();
        System.out.println("one photograph");
    }
}
