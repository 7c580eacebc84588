// broken: a diver whose dive fails goes home without giving his permit back, and the next one waits for it for ever.
// ending: stuck nobody-left
import java.util.concurrent.Semaphore;

public class PermitGoneWithAnException {

    private final Semaphore boats = new Semaphore(1);

    void dive(String depth) {
        try {
            boats.acquire();
            System.out.println(Integer.parseInt(depth) + " metres");
            boats.release();
        } catch (NumberFormatException | InterruptedException e) {
            System.out.println("no dive");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        PermitGoneWithAnException club = new PermitGoneWithAnException();
        Thread first = new Thread(() -> club.dive("deep"), "first");
        Thread second = new Thread(() -> club.dive("12"), "second");
        first.start();
        first.join();
        second.start();
        second.join();
    }
}
