package zorgian.lab.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A text beside this class, line by line: empty lines and those that begin with # are left out, one that begins with a space goes on. */
final class ListFile {

    private ListFile() {
    }

    static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        for (String line : text(name).lines().filter(each -> !each.isBlank() && !each.startsWith("#")).toList()) {
            if (line.startsWith(" ")) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + line.strip());
            } else {
                lines.add(line.strip());
            }
        }
        return List.copyOf(lines);
    }

    private static String text(String name) {
        try (InputStream in = ListFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the harness was built without its list " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
