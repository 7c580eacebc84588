// broken: computeIfAbsent excludes two makers of one key, but here two keys are made at once, and both makers count in one field.
// finding: data-race 11 11
import java.util.concurrent.ConcurrentHashMap;

public class LoadsOfTwoKeys {

    private final ConcurrentHashMap<Integer, String> slides = new ConcurrentHashMap<>();
    private int loads;

    String load(int number) {
        loads = loads + 1;
        return "slide " + number;
    }

    public static void main(String[] args) throws InterruptedException {
        LoadsOfTwoKeys archive = new LoadsOfTwoKeys();
        archive.slides.put(0, "title");
        Thread ada = new Thread(() -> archive.slides.computeIfAbsent(1, archive::load), "ada");
        Thread ben = new Thread(() -> archive.slides.computeIfAbsent(2, archive::load), "ben");
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println(archive.loads > 0);
    }
}
