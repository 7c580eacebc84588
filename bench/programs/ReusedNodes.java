// broken: ABA. A node that comes back to the top makes the compare-and-set of a slow pop succeed with a stale next.
import java.util.concurrent.atomic.AtomicReference;

public class ReusedNodes {

    private static final class Node {
        private final String name;
        private volatile Node next;

        Node(String name, Node next) {
            this.name = name;
            this.next = next;
        }
    }

    private final AtomicReference<Node> top = new AtomicReference<>(new Node("a", new Node("b", new Node("c", null))));

    Node pop() {
        while (true) {
            Node seen = top.get();
            if (seen == null || top.compareAndSet(seen, seen.next)) {
                return seen;
            }
        }
    }

    void popTwoAndPutBack() {
        Node first = pop();
        pop();
        do {
            first.next = top.get();
        } while (!top.compareAndSet(first.next, first));
    }

    public static void main(String[] args) throws InterruptedException {
        ReusedNodes shared = new ReusedNodes();
        Thread ada = new Thread(shared::pop, "Ada");
        Thread ben = new Thread(shared::popTwoAndPutBack, "Ben");
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println(shared.top.get().name);
    }
}
