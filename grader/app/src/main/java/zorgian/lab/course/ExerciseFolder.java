package zorgian.lab.course;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import zorgian.lab.submission.SourceFile;
import zorgian.lab.submission.UnusableInput;

/** Reads what an exercise's folder holds. */
final class ExerciseFolder {

    static final String PROPERTIES = "exercise.properties";

    private ExerciseFolder() {
    }

    static Exercise read(Path folder) {
        PropertiesFile file = new PropertiesFile(folder.resolve(PROPERTIES));
        String packageName = file.name("package", file.text("package"));
        String spec = file.name("spec", file.text("spec"));
        if (!spec.startsWith(packageName + ".")) {
            throw file.wrong("spec", spec + " does not lie in (a package below) " + packageName);
        }
        List<String> given = file.list("given").stream().map(name -> simpleName(file, "given", name)).toList();
        String main = simpleName(file, "main", file.text("main"));
        if (!given.contains(main)) {
            throw file.wrong("main", main + " is not among the given files");
        }
        String id = folder.toAbsolutePath().normalize().getFileName().toString();
        return new Exercise(id, file.text("title"), packageName, spec, file.number("minutes", 1), file.textOrNothing("teaches"), file.list("needs"), given, main, folder);
    }

    private static String simpleName(PropertiesFile file, String key, String name) {
        if (name.contains(".")) {
            throw file.wrong(key, "\"" + name + "\" is no simple name of a type");
        }
        return file.name(key, name);
    }

    /** A source file of our own, its path told relative to the exercise's folder. */
    static SourceFile source(Path folder, Path file) {
        try {
            String path = folder.relativize(file).toString().replace('\\', '/');
            return new SourceFile(file.getFileName().toString(), path, Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UnusableInput("The file " + file + " cannot be read (" + e + ").", e);
        }
    }
}
