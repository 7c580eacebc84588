package zorgian.lab.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import zorgian.lab.submission.SourceFile;
import zorgian.lab.submission.UnusableInput;

/** Reads the answers kept with an exercise: variants/correct/NAME/ and variants/wrong/NAME/. */
final class Variants {

    private static final int OLDEST_JDK = 17;
    private static final String TELLS = "tells.";

    private Variants() {
    }

    static List<Variant> of(Exercise exercise) {
        Path folder = exercise.folder().resolve("variants");
        return Stream.of(true, false)
                .flatMap(right -> children(folder.resolve(right ? "correct" : "wrong")).stream()
                        .filter(Files::isDirectory).map(child -> read(child, right)))
                .toList();
    }

    private static Variant read(Path folder, boolean right) {
        PropertiesFile file = new PropertiesFile(folder.resolve("variant.properties"));
        Set<String> misses = Set.copyOf(file.list("misses"));
        if (right != misses.isEmpty()) {
            throw file.wrong("misses", right ? "a right variant misses nothing" : "a wrong variant must say what it misses");
        }
        List<SourceFile> files = children(folder).stream().filter(child -> child.toString().endsWith(".java"))
                .map(child -> ExerciseFolder.source(folder, child)).toList();
        if (files.isEmpty()) {
            throw new UnusableInput("The variant " + folder + " has no .java file.");
        }
        int jdk = file.has("jdk") ? file.number("jdk", OLDEST_JDK) : OLDEST_JDK;
        return new Variant(folder.getFileName().toString(), right, file.text("says"), misses, tells(file, misses), jdk, files);
    }

    private static Map<String, List<String>> tells(PropertiesFile file, Set<String> misses) {
        Map<String, List<String>> tells = new TreeMap<>();
        for (String key : file.keys()) {
            if (key.startsWith(TELLS)) {
                String requirement = key.substring(TELLS.length());
                if (!misses.contains(requirement)) {
                    throw file.wrong(key, "the variant does not miss " + requirement);
                }
                tells.put(requirement, Arrays.stream(file.text(key).split("\\|")).map(String::strip).toList());
            }
        }
        return tells;
    }

    /** What lies in a folder and is not hidden, by name; nothing where there is no such folder. */
    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> !child.getFileName().toString().startsWith(".")).sorted().toList();
        } catch (IOException e) {
            throw new UnusableInput("The folder " + folder + " cannot be read (" + e + ").", e);
        }
    }
}
