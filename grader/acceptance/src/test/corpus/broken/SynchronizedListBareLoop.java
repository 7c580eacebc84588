// broken: the list is a synchronizedList, but the loop over it does not hold the list's lock.
// finding: data-race 12 17
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class SynchronizedListBareLoop {

    private final List<String> visitors = Collections.synchronizedList(new ArrayList<>());

    void welcome(String name) {
        visitors.add(name);
    }

    void print() {
        int characters = 0;
        for (String visitor : visitors) {
            characters += visitor.length();
        }
        if (characters > 100) {
            throw new IllegalStateException("too many visitors");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        SynchronizedListBareLoop hall = new SynchronizedListBareLoop();
        hall.visitors.addAll(List.of("Ada", "Ben"));
        Thread porter = new Thread(() -> hall.welcome("Cleo"), "porter");
        Thread printer = new Thread(hall::print, "printer");
        porter.start();
        Thread.sleep(20);
        printer.start();
        porter.join();
        printer.join();
        System.out.println(hall.visitors.size() + " visitors");
    }
}
