// right: string concatenation calls toString, which takes the jar's own lock before it reads the plain list that others add to.
import java.util.ArrayList;
import java.util.List;

public class JarShowsItself {

    private static final class Jar {
        private final List<String> sweets = new ArrayList<>();
        private int shown;

        synchronized void add(String sweet) {
            sweets.add(sweet);
        }

        @Override
        public synchronized String toString() {
            shown++;
            return sweets.size() + " sweets " + sweets;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Jar jar = new Jar();
        Thread child = new Thread(() -> {
            for (int i = 0; i < 10; i++) {
                jar.add("drop");
            }
        }, "child");
        String[] lines = new String[5];
        Thread aunt = new Thread(() -> {
            for (int look = 0; look < lines.length; look++) {
                lines[look] = "look " + look + ": " + jar;
            }
        }, "aunt");
        child.start();
        aunt.start();
        String mine = String.valueOf(jar) + String.format("%s", jar) + new StringBuilder().append(jar);
        child.join();
        aunt.join();
        if (jar.shown != 8 || !lines[4].startsWith("look 4: ") || !mine.contains("sweets") || !(jar + "").startsWith("10 sweets [drop, drop")) {
            throw new AssertionError(jar.shown + " " + jar);
        }
    }
}
