// broken: the list of names is immutable, but a thread looks the old list up and puts the longer one in a second call.
// finding: check-then-act 12 18
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

public class NamesOfTheRoom {

    private final ConcurrentHashMap<String, List<String>> rooms = new ConcurrentHashMap<>();

    void enter(String room, String name) {
        List<String> before = rooms.get(room);
        List<String> after = new ArrayList<>();
        if (before != null) {
            after.addAll(before);
        }
        after.add(name);
        rooms.put(room, List.copyOf(after));
    }

    public static void main(String[] args) throws InterruptedException {
        NamesOfTheRoom house = new NamesOfTheRoom();
        Thread[] guests = new Thread[3];
        for (int guest = 0; guest < guests.length; guest++) {
            String name = "guest " + guest;
            guests[guest] = new Thread(() -> house.enter("laboratory", name), name);
        }
        for (Thread guest : guests) {
            guest.start();
        }
        for (Thread guest : guests) {
            guest.join();
        }
        System.out.println(house.rooms.get("laboratory").size() + " names");
    }
}
