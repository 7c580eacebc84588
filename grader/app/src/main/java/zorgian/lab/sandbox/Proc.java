package zorgian.lab.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux says in /proc. */
final class Proc {

    private Proc() {
    }

    /** The first word of a line of this process's status; empty where it is not told. */
    static String status(String name) {
        return text("/proc/self/status").lines().filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip().split("\\s+")[0]).findFirst().orElse("");
    }

    /** A file's text without blanks around it; empty where it cannot be read. */
    static String text(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
