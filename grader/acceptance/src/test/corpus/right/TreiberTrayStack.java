// right: a Treiber stack: a node's plain next is set before the compare-and-set that publishes it and not changed after.
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

public class TreiberTrayStack {

    private static final class Node {
        private final int tray;
        private Node next;

        Node(int tray) {
            this.tray = tray;
        }
    }

    private final AtomicReference<Node> top = new AtomicReference<>();

    private void push(int tray) {
        Node node = new Node(tray);
        do {
            node.next = top.get();
        } while (!top.compareAndSet(node.next, node));
    }

    private int pop() {
        while (true) {
            Node seen = top.get();
            if (seen == null) {
                return 0;
            }
            if (top.compareAndSet(seen, seen.next)) {
                return seen.tray;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        TreiberTrayStack stack = new TreiberTrayStack();
        AtomicInteger taken = new AtomicInteger();
        Thread[] cooks = new Thread[4];
        for (int i = 0; i < cooks.length; i++) {
            int cook = i;
            cooks[i] = new Thread(() -> {
                for (int tray = 1; tray <= 20; tray++) {
                    stack.push(cook * 20 + tray);
                    if (tray % 2 == 0) {
                        taken.addAndGet(stack.pop());
                    }
                }
            });
            cooks[i].start();
        }
        for (Thread cook : cooks) {
            cook.join();
        }
        for (int tray = stack.pop(); tray != 0; tray = stack.pop()) {
            taken.addAndGet(tray);
        }
        if (taken.get() != 80 * 81 / 2) {
            throw new AssertionError("sum " + taken);
        }
    }
}
