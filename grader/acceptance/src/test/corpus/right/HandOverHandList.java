// right: a sorted list locked hand over hand: each link is read and changed with the lock of the node before it, and locks go one way only.
import java.util.concurrent.locks.ReentrantLock;

public class HandOverHandList {

    private static final class Node {
        private final int value;
        private final ReentrantLock lock = new ReentrantLock();
        private Node next;

        Node(int value, Node next) {
            this.value = value;
            this.next = next;
        }
    }

    private final Node head = new Node(Integer.MIN_VALUE, new Node(Integer.MAX_VALUE, null));

    private void insert(int value) {
        Node before = head;
        before.lock.lock();
        try {
            Node after = before.next;
            after.lock.lock();
            try {
                while (after.value < value) {
                    before.lock.unlock();
                    before = after;
                    after = after.next;
                    after.lock.lock();
                }
                before.next = new Node(value, after);
            } finally {
                after.lock.unlock();
            }
        } finally {
            before.lock.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        HandOverHandList list = new HandOverHandList();
        Thread[] writers = new Thread[3];
        for (int i = 0; i < writers.length; i++) {
            int offset = i;
            writers[i] = new Thread(() -> {
                for (int value = 0; value < 8; value++) {
                    list.insert(value * 3 + offset);
                }
            });
            writers[i].start();
        }
        for (Thread writer : writers) {
            writer.join();
        }
        int expected = 0;
        for (Node node = list.head.next; node.next != null; node = node.next) {
            if (node.value != expected++) {
                throw new AssertionError(node.value + " is out of place");
            }
        }
        if (expected != 24) {
            throw new AssertionError(expected + " values");
        }
    }
}
