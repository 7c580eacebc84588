// right: a chain of virtual threads passes one plain baton from queue to queue; whoever took it alone writes on it.
// jdk: 21
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class VirtualQueueRelay {

    private static final class Baton {
        private int hands;
        private final StringBuilder marks = new StringBuilder();
    }

    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<Baton> start = new LinkedBlockingQueue<>();
        BlockingQueue<Baton> in = start;
        List<Thread> runners = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            BlockingQueue<Baton> from = in;
            BlockingQueue<Baton> to = new LinkedBlockingQueue<>();
            int runner = i;
            runners.add(Thread.startVirtualThread(() -> {
                try {
                    for (int lap = 0; lap < 2; lap++) {
                        Baton baton = from.take();
                        baton.hands++;
                        baton.marks.append(runner);
                        Thread.sleep(10);
                        to.put(baton);
                    }
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }));
            in = to;
        }
        Baton red = new Baton();
        Baton blue = new Baton();
        start.put(red);
        start.put(blue);
        Baton first = in.take();
        Baton second = in.take();
        first.marks.append('!');
        for (Thread runner : runners) {
            runner.join();
        }
        if (first != red || second != blue || !red.marks.toString().equals("012345!") || blue.hands != 6) {
            throw new AssertionError(red.marks + " " + blue.hands);
        }
    }
}
