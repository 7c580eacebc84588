package zorgian.bench;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import zorgian.bench.Trial.Actor;
import zorgian.bench.Trial.Round;

/** Right programs: whoever finds something here is wrong. */
final class Right {

    static final List<Trial> ALL = List.of(new Trial("JoinedTallies", "right", Right::tallies), new Trial("MapMergeWords", "right", Right::words),
            new Trial("VolatilePiggyback", "right", Right::piggyback), new Trial("GateLockOpposite", "right", Right::gate),
            new Trial("TreiberTrayStack", "right", Right::stack), new Trial("TransfersById", "right", Right::transfers));

    private Right() {
    }

    private static Round tallies() {
        int[] tallies = new int[3];
        List<Actor> actors = IntStream.range(0, 3).<Actor>mapToObj(rack -> () -> {
            for (int tube = 0; tube < 10; tube++) {
                tallies[rack] += rack + 1;
            }
        }).toList();
        return new Round(actors, () -> tallies[0] + tallies[1] + tallies[2] == 60);
    }

    private static Round words() {
        ConcurrentHashMap<String, Integer> counts = new ConcurrentHashMap<>();
        return new Round(List.of(() -> counts.merge("tin", 1, Integer::sum), () -> counts.merge("tin", 1, Integer::sum)), () -> counts.get("tin") == 2);
    }

    private static final class Station {
        double celsius;
        volatile boolean ready;
    }

    private static Round piggyback() {
        Station station = new Station();
        double[] seen = new double[1];
        return new Round(List.of(() -> {
            station.celsius = 21.5;
            station.ready = true;
        }, () -> {
            while (!station.ready) {
                Thread.onSpinWait();
            }
            seen[0] = station.celsius;
        }), () -> seen[0] == 21.5);
    }

    private static void nested(Object first, Object second, Object third, int[] done) {
        synchronized (first) {
            synchronized (second) {
                synchronized (third) {
                    done[0]++;
                }
            }
        }
    }

    private static Round gate() {
        Object room = new Object();
        Object microscope = new Object();
        Object centrifuge = new Object();
        int[] done = new int[1];
        return new Round(List.of(() -> nested(room, microscope, centrifuge, done), () -> nested(room, centrifuge, microscope, done)), () -> done[0] == 2);
    }

    private record Node(int tray, Node next) {
    }

    private static Round stack() {
        AtomicReference<Node> top = new AtomicReference<>();
        AtomicInteger taken = new AtomicInteger();
        Actor cook = () -> {
            Node seen;
            do {
                seen = top.get();
            } while (!top.compareAndSet(seen, new Node(1, seen)));
            do {
                seen = top.get();
            } while (!top.compareAndSet(seen, seen.next()));
            taken.addAndGet(seen.tray());
        };
        return new Round(List.of(cook, cook), () -> top.get() == null && taken.get() == 2);
    }

    private static Round transfers() {
        Object first = new Object();
        Object second = new Object();
        int[] pounds = {100, 100};
        return new Round(List.of(() -> transfer(first, second, pounds, 30), () -> transfer(first, second, pounds, -10)),
                () -> pounds[0] == 80 && pounds[1] == 120);
    }

    private static void transfer(Object first, Object second, int[] pounds, int amount) {
        synchronized (first) {
            synchronized (second) {
                pounds[0] -= amount;
                pounds[1] += amount;
            }
        }
    }
}
