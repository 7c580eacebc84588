// right: three stages joined by blocking queues: a bottle with plain fields is changed by one stage at a time, and the marker ends them all.
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

public class BottlePipeline {

    private static final class Bottle {
        private int millilitres;
        private boolean capped;
        private String label = "";
        private boolean last;
    }

    private static Thread stage(String name, BlockingQueue<Bottle> in, BlockingQueue<Bottle> out, Consumer<Bottle> work) {
        Thread thread = new Thread(() -> {
            try {
                boolean more = true;
                while (more) {
                    Bottle bottle = in.take();
                    work.accept(bottle);
                    more = !bottle.last;
                    out.put(bottle);
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }, name);
        thread.start();
        return thread;
    }

    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<Bottle> empty = new ArrayBlockingQueue<>(2);
        BlockingQueue<Bottle> filled = new ArrayBlockingQueue<>(1);
        BlockingQueue<Bottle> capped = new LinkedBlockingQueue<>(1);
        BlockingQueue<Bottle> ready = new LinkedBlockingQueue<>();
        int[] water = {1000};
        Thread[] stages = {
            stage("fill", empty, filled, bottle -> {
                bottle.millilitres += 50;
                water[0] -= 50;
            }),
            stage("cap", filled, capped, bottle -> bottle.capped = bottle.millilitres == 50),
            stage("label", capped, ready, bottle -> bottle.label += bottle.capped ? "water" : "open")
        };
        for (int i = 0; i < 10; i++) {
            Bottle bottle = new Bottle();
            bottle.last = i == 9;
            empty.put(bottle);
        }
        int good = 0;
        for (int i = 0; i < 10; i++) {
            good += ready.take().label.equals("water") ? 1 : 0;
        }
        for (Thread stage : stages) {
            stage.join();
        }
        if (good != 10 || water[0] != 500) {
            throw new AssertionError(good + " good bottles");
        }
    }
}
