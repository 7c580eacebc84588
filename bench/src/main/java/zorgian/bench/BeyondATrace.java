package zorgian.bench;

import java.util.List;
import java.util.Vector;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import zorgian.bench.Trial.Actor;
import zorgian.bench.Trial.Round;

/** Wrong without a data race: every single access is in order, and what they come to together is not. The programs are in bench/programs. */
final class BeyondATrace {

    static final List<Trial> ALL = List.of(new Trial("VolatileCounter", "not atomic, volatile", BeyondATrace::counter),
            new Trial("OversoldSeats", "not atomic, AtomicInteger", BeyondATrace::seats), new Trial("TwiceInTheVector", "not atomic, synchronized calls", BeyondATrace::vector),
            new Trial("ReusedNodes", "ABA", BeyondATrace::reusedNodes));

    private BeyondATrace() {
    }

    private static final class Counter {
        volatile int count;
    }

    private static Round counter() {
        Counter counter = new Counter();
        Actor increment = () -> {
            int seen = counter.count;
            counter.count = seen + 1;
        };
        return new Round(List.of(increment, increment), () -> counter.count == 2);
    }

    private static Round seats() {
        AtomicInteger seats = new AtomicInteger(1);
        Actor sell = () -> {
            if (seats.get() > 0) {
                seats.decrementAndGet();
            }
        };
        return new Round(List.of(sell, sell), () -> seats.get() == 0);
    }

    private static Round vector() {
        Vector<String> guests = new Vector<>();
        Actor invite = () -> {
            if (!guests.contains("Ada")) {
                guests.add("Ada");
            }
        };
        return new Round(List.of(invite, invite), () -> guests.size() == 1);
    }

    private static final class Node {
        final String name;
        volatile Node next;

        Node(String name, Node next) {
            this.name = name;
            this.next = next;
        }
    }

    /** Pops the first of three, while another pops two and puts the first back: the second may come back to life. */
    private static Round reusedNodes() {
        AtomicReference<Node> top = new AtomicReference<>(new Node("a", new Node("b", new Node("c", null))));
        boolean[] popped = new boolean[1];
        return new Round(List.of(() -> popped[0] = pop(top) != null, () -> {
            Node first = pop(top);
            Node second = pop(top);
            if (first != null && second != null) {
                first.next = top.get();
                while (!top.compareAndSet(first.next, first)) {
                    first.next = top.get();
                }
            }
        }), () -> {
            int left = 0;
            for (Node node = top.get(); node != null; node = node.next) {
                left++;
            }
            return popped[0] && left == 1;
        });
    }

    private static Node pop(AtomicReference<Node> top) {
        while (true) {
            Node seen = top.get();
            if (seen == null || top.compareAndSet(seen, seen.next)) {
                return seen;
            }
        }
    }
}
