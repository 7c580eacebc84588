package zorgian.lab.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zorgian.lab.author.Handout;
import zorgian.lab.course.Course;
import zorgian.lab.course.Exercise;
import zorgian.lab.grade.Grading;

/** Works through the handout as a student does. */
class HandoutTest {

    private static final int SHORTEST_TELLING_LINE = 25;

    @TempDir
    private static Path temp;
    private static Path handout;

    @BeforeAll
    static void handOut() {
        handout = temp.resolve("handout");
        new Handout(Course.load(Repository.SOLUTIONS), new Grading()::requirements).write(handout, List.of());
    }

    @Test
    void noSolutionLineIsInIt() throws IOException {
        Set<String> secret = solutionLines();
        assertTrue(secret.size() > 100, () -> "only " + secret.size() + " solution lines were found, so that this test proves nothing");
        List<String> found = new ArrayList<>();
        for (Path file : files(handout)) {
            if (file.toString().endsWith(".java") || file.toString().endsWith(".md")) {
                for (String line : Files.readAllLines(file)) {
                    if (secret.contains(line.strip())) {
                        found.add(handout.relativize(file) + ": " + line.strip());
                    }
                }
            }
        }
        assertEquals(List.of(), found);
    }

    /** Lines between the marks that are long enough to tell something, and stand nowhere outside of them, in no exercise. */
    private static Set<String> solutionLines() throws IOException {
        Set<String> inside = new TreeSet<>();
        Set<String> outside = new TreeSet<>();
        List<Path> sources = new ArrayList<>();
        for (Exercise exercise : Repository.exercises()) {
            sources.addAll(files(exercise.folder().resolve("src/main/java")));
        }
        for (Path file : sources) {
            boolean solution = false;
            for (String line : Files.readAllLines(file)) {
                String text = line.strip();
                if (text.equals("// <solution>")) {
                    solution = true;
                } else if (text.equals("// <skeleton>") || text.equals("// </solution>")) {
                    solution = false;
                } else {
                    (solution ? inside : outside).add(solution ? text : text.replaceFirst("^// ", ""));
                }
            }
        }
        inside.removeAll(outside);
        inside.removeIf(line -> line.length() < SHORTEST_TELLING_LINE || line.startsWith("import "));
        return inside;
    }

    @Test
    void noAnswerIsInItAsSourceOrAsClass() throws IOException {
        Set<String> kinds = new TreeSet<>();
        for (Path file : files(handout)) {
            String name = handout.relativize(file).toString().replace('\\', '/');
            kinds.add(name.replaceFirst("^.*\\.", ""));
            assertFalse(name.contains("variants") || name.contains("solutions"), name);
            if (name.endsWith(".class")) {
                assertTrue(name.matches("\\.lab/course/[^/]+/spec/.*/spec/[^/]+"), name + " is no class of a spec");
            }
            if (name.endsWith(".java")) {
                assertFalse(name.endsWith("Spec.java") || name.endsWith("Scenarios.java"), name);
            }
        }
        assertTrue(kinds.contains("class") && kinds.contains("jar") && kinds.contains("yml"), kinds::toString);
    }

    @Test
    void theSkeletonsFailTheBuildWithAScoreboardEachAndTheReferencePassesAlsoAfterClean() throws Exception {
        Path worked = temp.resolve("worked");
        copy(handout, worked);
        Program untouched = Program.maven(worked, "test");
        assertNotEquals(0, untouched.exitCode(), untouched::toString);
        for (Exercise exercise : Repository.exercises()) {
            assertTrue(untouched.out().matches("(?s).* " + exercise.id() + " [^\n]* of 100\n.*"), untouched::toString);
            copy(exercise.folder().resolve("src/main/java"), worked.resolve(exercise.id()).resolve("src/main/java"));
        }
        Program solved = Program.maven(worked, "clean", "test");
        assertEquals(0, solved.exitCode(), solved::toString);
        for (Exercise exercise : Repository.exercises()) {
            assertTrue(solved.out().matches("(?s).* " + exercise.id() + " [^\n]*100 of 100\n.*"), solved::toString);
        }
    }

    @Test
    void oneExerciseCanBeGradedAloneAndTheNextHintBeAskedFor() throws Exception {
        Exercise exercise = Repository.exercises().get(0);
        Path worked = temp.resolve("one");
        copy(handout, worked);
        copy(exercise.folder().resolve("src/main/java"), worked.resolve(exercise.id()).resolve("src/main/java"));
        String requirement = new Grading().requirements(exercise).get(0).id();
        Program one = Program.maven(worked, "test", "-pl", exercise.id(), "-Dlab.hint=" + requirement);
        assertEquals(0, one.exitCode(), one::toString);
        assertTrue(one.out().contains("100 of 100"), one::toString);
        assertTrue(one.out().contains("\n  1 of 3  ") && !one.out().contains("\n  2 of 3  "), one::toString);
        for (Exercise other : Repository.exercises().subList(1, Repository.exercises().size())) {
            assertFalse(one.out().contains(other.title()), one::toString);
        }
    }

    @Test
    void itsWorkflowCommandGradesItWithoutTheRepository() throws Exception {
        Program graded = Program.lab(handout, handout, Map.of(), "classroom", ".");
        assertEquals(1, graded.exitCode(), graded::toString);
        assertTrue(graded.out().contains("::error"), graded::toString);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toList());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.write(target, Files.readAllBytes(file));
        }
    }
}
