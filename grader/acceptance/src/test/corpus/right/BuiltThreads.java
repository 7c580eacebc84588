// right: platform and virtual threads from builders and builder factories, started late and joined before anybody reads their fields.
// jdk: 21
import java.util.concurrent.ThreadFactory;

public class BuiltThreads {

    private static final class Probe implements Runnable {
        private int depth;
        private boolean virtual;
        private String name;

        Probe(int depth) {
            this.depth = depth;
        }

        @Override
        public void run() {
            depth *= 2;
            virtual = Thread.currentThread().isVirtual();
            name = Thread.currentThread().getName();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Probe[] probes = {new Probe(1), new Probe(2), new Probe(3), new Probe(4)};
        Thread first = Thread.ofPlatform().name("diver").daemon(true).unstarted(probes[0]);
        Thread second = Thread.ofVirtual().name("drone").unstarted(probes[1]);
        ThreadFactory boats = Thread.ofPlatform().name("boat-", 7).factory();
        ThreadFactory buoys = Thread.ofVirtual().name("buoy-", 1).factory();
        Thread[] all = {first, second, boats.newThread(probes[2]), buoys.newThread(probes[3])};
        probes[0].depth = 10;
        for (Thread thread : all) {
            thread.start();
        }
        for (Thread thread : all) {
            thread.join();
        }
        String[] names = {"diver", "drone", "boat-7", "buoy-1"};
        int[] depths = {20, 4, 6, 8};
        for (int i = 0; i < all.length; i++) {
            if (probes[i].depth != depths[i] || probes[i].virtual != (i % 2 == 1) || !probes[i].name.equals(names[i])) {
                throw new AssertionError(probes[i].name + " went to " + probes[i].depth);
            }
        }
    }
}
