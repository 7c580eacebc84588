// right: a Michael-Scott queue: links are atomic references, items are final, and every step back is a compare-and-set.
import java.util.concurrent.atomic.AtomicReference;

public class LinkedLockFreeQueue {

    private static final class Node {
        private final String item;
        private final AtomicReference<Node> next = new AtomicReference<>();

        Node(String item) {
            this.item = item;
        }
    }

    private final AtomicReference<Node> head;
    private final AtomicReference<Node> tail;

    LinkedLockFreeQueue() {
        Node dummy = new Node("dummy");
        head = new AtomicReference<>(dummy);
        tail = new AtomicReference<>(dummy);
    }

    private void add(String item) {
        Node node = new Node(item);
        while (true) {
            Node last = tail.get();
            Node after = last.next.get();
            if (after != null) {
                tail.compareAndSet(last, after);
            } else if (last.next.compareAndSet(null, node)) {
                tail.compareAndSet(last, node);
                return;
            }
        }
    }

    private String poll() {
        while (true) {
            Node first = head.get();
            Node after = first.next.get();
            if (after == null) {
                return null;
            }
            if (first == tail.get()) {
                tail.compareAndSet(first, after);
            } else if (head.compareAndSet(first, after)) {
                return after.item;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        LinkedLockFreeQueue queue = new LinkedLockFreeQueue();
        int[] lengths = new int[3];
        Thread[] clerks = new Thread[3];
        for (int i = 0; i < clerks.length; i++) {
            int clerk = i;
            clerks[i] = new Thread(() -> {
                for (int form = 0; form < 10; form++) {
                    queue.add("form-" + form);
                    lengths[clerk] += queue.poll().length();
                }
            });
            clerks[i].start();
        }
        int sum = 0;
        for (int i = 0; i < clerks.length; i++) {
            clerks[i].join();
            sum += lengths[i];
        }
        if (sum != 180 || queue.poll() != null) {
            throw new AssertionError("sum " + sum);
        }
    }
}
