// right: one plain list travels down a chain in which each thread starts the next and joins it before it ends.
import java.util.ArrayList;
import java.util.List;

public class RelayOfThreads {

    private final List<String> log = new ArrayList<>();

    public static void main(String[] args) throws InterruptedException {
        RelayOfThreads relay = new RelayOfThreads();
        relay.leg(4);
        List<String> expected = List.of("out 4", "out 3", "out 2", "out 1", "back 1", "back 2", "back 3", "back 4");
        if (!relay.log.equals(expected)) {
            throw new AssertionError(relay.log.toString());
        }
    }

    private void leg(int number) throws InterruptedException {
        log.add("out " + number);
        if (number > 1) {
            Thread next = new Thread(() -> {
                try {
                    leg(number - 1);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }, "leg-" + (number - 1));
            next.start();
            next.join();
        }
        log.add("back " + number);
    }
}
