package zorgian.lab.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zorgian.lab.submission.UnusableInput;

class CourseTest {

    @TempDir
    Path folder;

    private Path kettle;

    @BeforeEach
    void anExerciseInTheCourse() {
        kettle = KettleExercise.writeTo(folder);
    }

    @Test
    void anExerciseIsWhatItsPropertiesSay() {
        Exercise exercise = Course.load(folder).exercises().get(0);
        assertEquals(new Exercise("01-kettle", "The kettle", "demo.kettle", "demo.kettle.spec.KettleSpec", 25, "", List.of(),
                List.of("Guest", "Cup", "Main"), "Main", kettle), exercise);
    }

    @Test
    void exercisesAreSortedByIdAndOtherFoldersAreNone() throws IOException {
        Files.createDirectories(folder.resolve("target"));
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
        copyProperties("10-last");
        copyProperties("00-first");
        assertEquals(List.of("00-first", "01-kettle", "10-last"), ids(Course.load(folder).exercises()));
    }

    @Test
    void selectedExercisesComeInTheOrderOfTheCourse() {
        copyProperties("00-first");
        Course course = Course.load(folder);
        assertEquals(List.of("00-first", "01-kettle"), ids(course.select(List.of("01-kettle", "00-first"))));
        assertEquals(List.of("01-kettle"), ids(course.select(List.of("01-kettle"))));
        assertEquals(List.of("00-first", "01-kettle"), ids(course.select(List.of())));
    }

    @Test
    void anUnknownIdIsRefusedWithTheKnownOnes() {
        Course course = Course.load(folder);
        String sentence = refusal(() -> course.select(List.of("02-teapot")));
        assertEquals("There is no exercise \"02-teapot\"; there is 01-kettle.", sentence);
        copyProperties("00-first");
        Course two = Course.load(folder);
        assertTrue(refusal(() -> two.select(List.of("x"))).endsWith("there are 00-first, 01-kettle."));
    }

    @Test
    void aFolderThatIsMissingOrHoldsNoExerciseIsRefused() throws IOException {
        assertTrue(refusal(() -> Course.load(folder.resolve("nowhere"))).contains("nowhere"));
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertTrue(refusal(() -> Course.load(empty)).contains("no exercise to grade"));
    }

    @Test
    void aBrokenPropertyIsNamedWithItsFileAndKey() {
        breakLine("minutes=25", "minutes=soon", "minutes", "\"soon\" is no whole number of at least 1");
        breakLine("minutes=25", "minutes=0", "minutes", "\"0\"");
        breakLine("title=The kettle", "title=", "title", "no value");
        breakLine("package=demo.kettle", "package=demo.1kettle", "package", "no Java name");
        breakLine("spec=demo.kettle.spec.KettleSpec", "spec=demo.teapot.spec.TeapotSpec", "spec", "demo.kettle");
        breakLine("given=Guest, Cup, Main", "given=Guest, demo.Cup, Main", "given", "no simple name");
        breakLine("main=Main", "main=Guests", "main", "not among the given files");
        breakLine("main=Main", "main=\\u00g0", "properties", "cannot be read");
    }

    @Test
    void anExerciseWithoutItsPropertiesIsRefused() {
        assertTrue(refusal(() -> Exercise.in(folder.resolve("none"))).endsWith("exercise.properties is missing."));
    }

    private void breakLine(String line, String broken, String key, String saying) {
        Path file = kettle.resolve("exercise.properties");
        try {
            String whole = Files.readString(file);
            assertTrue(whole.contains(line), line);
            Files.writeString(file, whole.replace(line, broken));
            String sentence = refusal(() -> Course.load(folder));
            assertTrue(sentence.contains(file.toString()) && sentence.contains(key) && sentence.contains(saying), sentence);
            Files.writeString(file, whole);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void copyProperties(String id) {
        try {
            KettleExercise.write(folder.resolve(id).resolve("exercise.properties"), Files.readString(kettle.resolve("exercise.properties")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> ids(List<Exercise> exercises) {
        return exercises.stream().map(Exercise::id).toList();
    }

    private static String refusal(Runnable work) {
        return assertThrows(UnusableInput.class, work::run).getMessage();
    }
}
