// broken: a plain set calls hashCode of a crate under its lock, and the crate's weight, which it reads, is changed without that lock.
// finding: data-race 32 13
import java.util.HashSet;
import java.util.Set;

public class HashReadWhileGrown {

    private static class Crate {
        private int weight;

        @Override
        public int hashCode() {
            return weight;
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }
    }

    private final Set<Crate> dock = new HashSet<>();

    synchronized boolean has(Crate crate) {
        return dock.contains(crate);
    }

    public static void main(String[] args) throws InterruptedException {
        HashReadWhileGrown port = new HashReadWhileGrown();
        Crate crate = new Crate();
        port.dock.add(crate);
        Thread loader = new Thread(() -> crate.weight = 40, "loader");
        Thread clerk = new Thread(() -> port.has(crate), "clerk");
        loader.start();
        clerk.start();
        loader.join();
        clerk.join();
        System.out.println("looked");
    }
}
