// broken: one thread goes through the keys of a HashMap that another one may still be filling.
// finding: data-race 11 16
import java.util.HashMap;
import java.util.Map;

public class KeysWhilePut {

    private final Map<String, Integer> planets = new HashMap<>();

    void discover() {
        planets.put("Uranus", 1781);
    }

    void list() {
        int letters = 0;
        for (String name : planets.keySet()) {
            letters += name.length();
        }
        if (letters == 0) {
            throw new IllegalStateException("no planets");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        KeysWhilePut sky = new KeysWhilePut();
        sky.planets.put("Mars", -1500);
        sky.planets.put("Venus", -1600);
        Thread astronomer = new Thread(sky::discover, "astronomer");
        Thread teacher = new Thread(sky::list, "teacher");
        astronomer.start();
        Thread.sleep(20);
        teacher.start();
        astronomer.join();
        teacher.join();
        System.out.println(sky.planets.size() + " planets");
    }
}
