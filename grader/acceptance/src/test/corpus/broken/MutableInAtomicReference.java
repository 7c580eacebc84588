// broken: the reference is atomic, the set that it refers to is a plain HashSet which two threads add to.
// finding: data-race 13 13
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

public class MutableInAtomicReference {

    private final AtomicReference<Set<Integer>> seen = new AtomicReference<>(new HashSet<>());

    void see(int number) {
        Set<Integer> numbers = seen.get();
        numbers.add(number);
    }

    public static void main(String[] args) throws InterruptedException {
        MutableInAtomicReference list = new MutableInAtomicReference();
        Thread odd = new Thread(() -> {
            list.see(1);
            list.see(3);
        }, "odd");
        Thread even = new Thread(() -> {
            list.see(2);
            list.see(4);
        }, "even");
        odd.start();
        even.start();
        odd.join();
        even.join();
        System.out.println(list.seen.get().size() > 1);
    }
}
