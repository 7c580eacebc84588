// broken: main reads the colour before it awaits the latch that says that the colour is there.
// finding: data-race 11 16
import java.util.concurrent.CountDownLatch;

public class ReadBeforeAwait {

    private final CountDownLatch done = new CountDownLatch(1);
    private String colour = "clear";

    void titrate() {
        colour = "pink";
        done.countDown();
    }

    String colour() throws InterruptedException {
        String seen = colour;
        done.await();
        return seen;
    }

    public static void main(String[] args) throws InterruptedException {
        ReadBeforeAwait flask = new ReadBeforeAwait();
        Thread chemist = new Thread(flask::titrate, "chemist");
        chemist.start();
        System.out.println(flask.colour());
        chemist.join();
    }
}
