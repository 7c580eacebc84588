package zorgian.lab.instrument.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The main class of a JVM that loads and links classes, named line by line in a file, so that the JVM verifies them. */
public final class LoadsAll {

    private LoadsAll() {
    }

    /** @param args the file */
    public static void main(String[] args) throws IOException {
        int linked = 0;
        for (String name : Files.readAllLines(Path.of(args[0]))) {
            try {
                // Asking for its methods has a class linked, and does not begin its initialiser.
                Class.forName(name, false, null).getDeclaredMethods();
                linked++;
            } catch (ClassNotFoundException | LinkageError e) {
                System.out.println(name + " " + e);
            }
        }
        System.out.println(linked);
    }
}
