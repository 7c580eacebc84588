package zorgian.lab.watch;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import zorgian.lab.submission.SourceFile;
import zorgian.lab.submission.UnusableInput;

/** The sources of a program, as its author keeps them: nothing in them is hostile. */
final class Sources {

    private static final Set<String> NOT_COMPILED = Set.of("module-info.java", "package-info.java");

    private Sources() {
    }

    /**
     * A file, or every .java file in a folder and those below it.
     *
     * @return at least one file; their names are their paths, relative to the folder, with '/' between the names
     */
    static List<SourceFile> in(Path path) {
        if (!Files.exists(path)) {
            throw new UnusableInput("There is no " + path + "; name a .java file, or a folder that has some.");
        }
        if (!Files.isDirectory(path)) {
            if (!path.toString().endsWith(".java")) {
                throw new UnusableInput(path + " is no .java file; name one, or a folder that has some.");
            }
            return List.of(read(path, path.getFileName().toString()));
        }
        List<SourceFile> sources = new ArrayList<>();
        for (Path file : files(path)) {
            sources.add(read(file, path.relativize(file).toString().replace('\\', '/')));
        }
        if (sources.isEmpty()) {
            throw new UnusableInput("There is no .java file in " + path + "; name the folder that has the sources.");
        }
        return sources;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> isSource(folder.relativize(file)) && Files.isRegularFile(file)).sorted().toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new UnusableInput("The folder " + folder + " cannot be read; check its permissions.", e);
        }
    }

    private static boolean isSource(Path relative) {
        String name = relative.getFileName().toString();
        for (Path part : relative) {
            if (part.toString().startsWith(".") || part.toString().equals("target")) {
                return false;
            }
        }
        return name.endsWith(".java") && !NOT_COMPILED.contains(name);
    }

    private static SourceFile read(Path file, String name) {
        try {
            String text = Files.readString(file);
            return new SourceFile(name, name, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw new UnusableInput(file + " is not UTF-8 text; save it as UTF-8.", e);
        } catch (IOException e) {
            throw new UnusableInput(file + " cannot be read; check its permissions.", e);
        }
    }
}
