package zorgian.lab.author;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import zorgian.lab.course.Course;
import zorgian.lab.course.Exercise;
import zorgian.lab.output.FileTree;
import zorgian.lab.spec.RequirementInfo;
import zorgian.lab.submission.UnusableInput;

/** Generates exercises/, which students see, from solutions/, which an instructor writes. */
public final class Skeletons {

    private static final Set<String> NOT_OURS = Set.of("target", "books", ".lab", ".git", ".idea", ".vscode", ".settings", ".classpath", ".project", ".DS_Store");

    private final Course course;
    private final Function<Exercise, List<RequirementInfo>> requirements;

    /**
     * A generator for a course.
     *
     * @param course the exercises of solutions/
     * @param requirements the requirements of an exercise, in the order of its spec
     */
    public Skeletons(Course course, Function<Exercise, List<RequirementInfo>> requirements) {
        this.course = course;
        this.requirements = requirements;
    }

    /**
     * Makes the list of modules in solutions/pom.xml equal to the course, and then a folder hold the skeletons of the whole course and nothing else. Build
     * output, .lab/, real books and the files of editors are left alone.
     *
     * @param out usually exercises/
     * @return what was different before: "missing: path", "differs: path", "extra: path"; empty where nothing was
     * @throws UnusableInput where an exercise is not as it must be ({@code out} is not touched then), or {@code out} cannot be written
     */
    public List<String> write(Path out) {
        List<String> changes = new ArrayList<>(new SolutionModules(course).write());
        changes.addAll(tree(course.exercises()).bring(out, Skeletons::isIgnored));
        return changes;
    }

    /**
     * What {@link #write} would change.
     *
     * @throws UnusableInput where an exercise is not as it must be, or {@code out} cannot be read
     */
    public List<String> check(Path out) {
        List<String> differences = new ArrayList<>(new SolutionModules(course).check());
        differences.addAll(tree(course.exercises()).differences(out, Skeletons::isIgnored));
        return differences;
    }

    /** The skeletons of some exercises with the Maven project around them. */
    FileTree tree(List<Exercise> exercises) {
        FileTree tree = new FileTree();
        String modules = exercises.stream().map(exercise -> "    <module>" + exercise.id() + "</module>\n").collect(Collectors.joining());
        tree.put("pom.xml", Template.fill("exercises-pom.xml", Map.of("modules", modules.strip())));
        tree.put("README.md", Template.fill("exercises-README.md", Map.of(
                "exercises", table(exercises).strip(), "course", course.words(), "one", exercises.get(0).id())));
        tree.put(MayUsePage.NAME, MayUsePage.text());
        tree.put(".mvn/maven.config", Template.text("maven.config"));
        tree.put(".gitignore", Template.text("gitignore"));
        tree.put(".github/workflows/grade.yml", Template.text("grade.yml"));
        exercises.forEach(exercise -> tree.putAll(exercise.id() + "/", ExerciseModule.of(exercise, requirements.apply(exercise))));
        return tree;
    }

    private String table(List<Exercise> exercises) {
        StringBuilder table = new StringBuilder("| Exercise | What you practise | Do before | Time | Points |\n| --- | --- | --- | ---: | ---: |\n");
        int minutes = 0;
        int points = 0;
        for (Exercise exercise : exercises) {
            int its = requirements.apply(exercise).stream().mapToInt(RequirementInfo::points).sum();
            minutes += exercise.minutes();
            points += its;
            table.append("| [").append(exercise.id()).append(": ").append(cell(exercise.title())).append("](").append(exercise.id())
                    .append("/README.md) | ").append(cell(exercise.teaches())).append(" | ").append(String.join(", ", exercise.needs().stream().map(Skeletons::number).toList()))
                    .append(" | ").append(exercise.minutes()).append(" min | ").append(its).append(" |\n");
        }
        return table.append("| **In all** | | | **").append(time(minutes)).append("** | **").append(points).append("** |\n").toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    /** "07" of "07-deadlock-detector". */
    private static String number(String id) {
        return id.replaceFirst("-.*", "");
    }

    private static String time(int minutes) {
        return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + (minutes % 60 == 0 ? "" : minutes % 60 + " min");
    }

    private static boolean isIgnored(String name) {
        return NOT_OURS.contains(name) || name.endsWith(".iml");
    }
}
