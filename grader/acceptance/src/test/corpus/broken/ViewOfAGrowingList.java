// broken: the view cannot be changed by its reader, but the list behind it is changed by its owner at the same time.
// finding: data-race 13 17
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class ViewOfAGrowingList {

    private final List<String> dishes = new ArrayList<>(List.of("soup"));
    private final List<String> menu = Collections.unmodifiableList(dishes);

    void extend() {
        dishes.add("cake");
    }

    int read() {
        return menu.size();
    }

    public static void main(String[] args) throws InterruptedException {
        ViewOfAGrowingList cafe = new ViewOfAGrowingList();
        int[] read = new int[1];
        Thread owner = new Thread(cafe::extend, "owner");
        Thread guest = new Thread(() -> read[0] = cafe.read(), "guest");
        owner.start();
        guest.start();
        owner.join();
        guest.join();
        System.out.println(read[0] > 0);
    }
}
