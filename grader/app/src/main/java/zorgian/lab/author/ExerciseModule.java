package zorgian.lab.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import zorgian.lab.course.Exercise;
import zorgian.lab.output.FileTree;
import zorgian.lab.spec.RequirementInfo;
import zorgian.lab.submission.UnusableInput;

/** The module of one exercise as a student gets it: brief, skeleton, given files, example test. */
final class ExerciseModule {

    private static final String REQUIREMENTS = "<!-- requirements -->";

    private ExerciseModule() {
    }

    /**
     * The module's files.
     *
     * @throws UnusableInput where a file is missing, its marks are malformed, or it would be handed out whole without being given
     */
    static FileTree of(Exercise exercise, List<RequirementInfo> requirements) {
        FileTree module = new FileTree();
        module.put("pom.xml", Template.fill("exercise-pom.xml", Map.of(
                "id", exercise.id(), "title", Template.xml(exercise.title()), "main", exercise.packageName() + "." + exercise.main())));
        module.put("README.md", brief(exercise, requirements));
        Path sources = exercise.folder().resolve("src/main/java");
        for (Path file : javaFiles(sources)) {
            String text = handedOut(exercise, file);
            if (!text.isBlank()) {
                module.put("src/main/java/" + relative(sources, file), text);
            }
        }
        Path examples = exercise.folder().resolve("src/example/java");
        List<Path> tests = javaFiles(examples);
        if (tests.isEmpty()) {
            throw new UnusableInput("There is no example test in " + examples + "; students see how to test concurrent code from it.");
        }
        tests.forEach(file -> module.put("src/test/java/" + relative(examples, file), read(file)));
        return module;
    }

    private static String handedOut(Exercise exercise, Path file) {
        String name = file.getFileName().toString();
        String text = read(file);
        boolean given = exercise.given().contains(name.substring(0, name.length() - ".java".length()));
        boolean marked = SolutionMarks.areIn(text);
        if (given && marked) {
            throw new UnusableInput("The given file " + file + " has solution marks; take them out, or take it out of given in exercise.properties.");
        }
        if (!given && !marked && !name.equals("package-info.java")) {
            throw new UnusableInput("The file " + file + " would be handed out whole: mark its solution, or add it to given in exercise.properties.");
        }
        return given ? text : SolutionMarks.cut(file.toString(), text);
    }

    private static String brief(Exercise exercise, List<RequirementInfo> requirements) {
        Path file = exercise.folder().resolve("README.md");
        List<String> lines = read(file).lines().toList();
        if (lines.stream().filter(line -> line.strip().equals(REQUIREMENTS)).count() != 1) {
            throw new UnusableInput("The brief " + file + " needs one line " + REQUIREMENTS + ", where the table of requirements goes.");
        }
        StringBuilder brief = new StringBuilder();
        lines.forEach(line -> brief.append(line.strip().equals(REQUIREMENTS) ? table(requirements) : line + "\n"));
        return brief.toString();
    }

    private static String table(List<RequirementInfo> requirements) {
        StringBuilder table = new StringBuilder("| Id | Requirement | Points |\n| --- | --- | ---: |\n");
        requirements.forEach(requirement -> table.append("| `").append(requirement.id()).append("` | ").append(requirement.title().replace("|", "\\|")).append(" | ")
                .append(requirement.points()).append(" |\n"));
        int total = requirements.stream().mapToInt(RequirementInfo::points).sum();
        return table.append("| | **Total** | **").append(total).append("** |\n").toString();
    }

    private static List<Path> javaFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UnusableInput("The folder " + folder + " cannot be read (" + e + ").", e);
        }
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** A text file with line feeds only. */
    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UnusableInput("The file " + file + " cannot be read (" + e + ").", e);
        }
    }
}
