// broken: a sentence with the list in it calls toString of each jar, which reads what another thread is just pouring in.
// finding: data-race 11 16
import java.util.List;

public class JarShownWhileFilled {

    private static final class Jar {
        private int grams;

        void pour() {
            grams = 250;
        }

        @Override
        public String toString() {
            return grams + " g";
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Jar jam = new Jar();
        List<Jar> shelf = List.of(new Jar(), jam);
        String[] labels = new String[1];
        Thread cook = new Thread(jam::pour, "cook");
        Thread clerk = new Thread(() -> labels[0] = "on the shelf: " + shelf, "clerk");
        cook.start();
        clerk.start();
        cook.join();
        clerk.join();
        System.out.println(labels.length + " label");
    }
}
