// right: a concurrent deque as an undo pile: every edit has plain fields, and whoever polls it out of the pile has it alone.
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;

public class ConcurrentDequeDrain {

    private static final class Edit {
        private int length;
        private int undone;
    }

    public static void main(String[] args) throws InterruptedException {
        ConcurrentLinkedDeque<Edit> pile = new ConcurrentLinkedDeque<>();
        AtomicInteger undone = new AtomicInteger();
        Thread[] writers = new Thread[3];
        for (int i = 0; i < writers.length; i++) {
            int length = i + 1;
            writers[i] = new Thread(() -> {
                for (int word = 0; word < 6; word++) {
                    Edit edit = new Edit();
                    edit.length = length;
                    pile.push(edit);
                    if (word % 3 == 2) {
                        Edit popped = pile.pollFirst();
                        popped.undone++;
                        undone.addAndGet(popped.length * popped.undone);
                    }
                }
            }, "writer-" + i);
            writers[i].start();
        }
        for (Thread writer : writers) {
            writer.join();
        }
        int rest = 0;
        for (Edit edit : pile) {
            rest += edit.length;
            if (edit.undone != 0) {
                throw new AssertionError("undone but still there");
            }
        }
        if (pile.size() != 12 || rest + undone.get() != 36) {
            throw new AssertionError(rest + " and " + undone);
        }
    }
}
