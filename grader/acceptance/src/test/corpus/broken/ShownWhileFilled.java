// broken: a list is put into a sentence, which goes through its elements, while another thread adds to it.
// finding: data-race 12 17
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;

public class ShownWhileFilled {

    private final List<String> catches = new ArrayList<>();

    void fish() {
        catches.add("trout");
    }

    String tell() {
        try {
            return "caught " + catches;
        } catch (ConcurrentModificationException e) {
            return "lost count";
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ShownWhileFilled boat = new ShownWhileFilled();
        String[] told = new String[1];
        Thread fisher = new Thread(boat::fish, "fisher");
        Thread child = new Thread(() -> told[0] = boat.tell(), "child");
        fisher.start();
        child.start();
        fisher.join();
        child.join();
        System.out.println(told.length + " story");
    }
}
