package zorgian.lab.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import zorgian.lab.course.Exercise;

/** Grades the sample class with the command of the README. */
class SampleClassTest {

    @TempDir
    private static Path temp;
    private static SampleClass expected;
    private static Program batch;
    private static Gradebook gradebook;

    @BeforeAll
    static void gradeTheClass() throws Exception {
        expected = SampleClass.read();
        batch = Program.lab(temp, Map.of(), "batch", Repository.SAMPLE_CLASS.toString(), "--out", "grades");
        assertEquals(0, batch.exitCode(), batch::toString);
        gradebook = Gradebook.read(temp.resolve("grades"));
    }

    @Test
    void theTableNamesEveryExerciseAndEverySubmissionThereIs() throws IOException {
        assertEquals(Repository.exercises().stream().map(Exercise::id).toList(), expected.exercises());
        try (Stream<Path> submissions = Files.list(Repository.SAMPLE_CLASS)) {
            assertEquals(new TreeSet<>(submissions.map(path -> path.getFileName().toString().replaceFirst("\\.zip$", "")).toList()),
                    new TreeSet<>(expected.rows().stream().map(SampleClass.Row::submission).toList()));
        }
        assertTrue(expected.rows().size() >= 8, () -> expected.rows().size() + " submissions");
    }

    @Test
    void gradesCsvHasTheColumnsOfTheManualAndARowForEachSubmission() {
        List<String> columns = new ArrayList<>(List.of("submission", "points", "max"));
        columns.addAll(expected.exercises());
        columns.addAll(List.of("status", "message", "pointsOpen"));
        assertEquals(columns, gradebook.header());
        assertEquals(expected.rows().size(), gradebook.rows().size());
        assertEquals(expected.rows().size(), gradebook.results().size());
    }

    @TestFactory
    Stream<DynamicTest> eachSubmissionGetsInGradesCsvWhatTheTableSays() {
        return expected.rows().stream().map(row -> dynamicTest(row.submission(), () -> {
            NamedCsvRecord actual = gradebook.row(row.submission());
            for (String exercise : expected.exercises()) {
                assertEquals(row.points(exercise), actual.getField(exercise), () -> exercise + " in " + actual.getFields());
            }
            assertEquals(row.points(), Integer.parseInt(actual.getField("points")));
            assertEquals(max(), Integer.parseInt(actual.getField("max")));
            assertEquals(row.status(), actual.getField("status"));
            assertTrue(actual.getField("message").contains(row.message()), () -> actual.getField("message"));
        }));
    }

    @TestFactory
    Stream<DynamicTest> eachSubmissionGetsInItsJsonWhatTheTableSaysAndTheSumsAgree() {
        return expected.rows().stream().map(row -> dynamicTest(row.submission(), () -> {
            JsonNode result = gradebook.results().get(row.submission());
            assertEquals("zorgian-lab/result/v1", result.get("schema").textValue());
            assertEquals(row.points(), result.get("points").intValue());
            assertEquals(max(), result.get("max").intValue());
            if (row.isUsable()) {
                assertEquals(expected.exercises(), result.get("exercises").findValuesAsText("id").stream().filter(expected.exercises()::contains).toList());
                assertEquals(row.points(), sum(result.get("exercises"), "points"));
                assertEquals(max(), sum(result.get("exercises"), "max"));
            } else {
                assertTrue(result.get("exercises").isEmpty(), result::toString);
                assertTrue(result.get("message").textValue().contains(row.message()), result::toString);
            }
            result.get("exercises").forEach(exercise -> compare(row, exercise));
        }));
    }

    private static void compare(SampleClass.Row row, JsonNode exercise) {
        String id = exercise.get("id").textValue();
        assertEquals(row.points(id), exercise.get("points").toString(), id);
        assertEquals(exercise.get("points").intValue(), sum(exercise.get("requirements"), "points"), id);
        assertEquals(exercise.get("max").intValue(), sum(exercise.get("requirements"), "max"), id);
        String message = exercise.get("message").textValue();
        assertTrue(message.contains(row.reason(id)), () -> id + ": " + message);
        assertEquals(row.reason(id).isEmpty(), message.isEmpty(), () -> id + ": " + message);
        exercise.get("requirements").forEach(requirement -> {
            String verdict = requirement.get("verdict").textValue();
            assertTrue(row.reason(id).isEmpty() ? verdict.matches("met|missed") : verdict.equals("not-run"), requirement::toString);
        });
    }

    @Test
    void noCellIsTakenForAFormula() {
        for (NamedCsvRecord row : gradebook.rows().values()) {
            row.getFields().forEach(cell -> assertFalse(cell.matches("(?s)[=+@\t\r-].*"), cell));
        }
        assertTrue(expected.rows().stream().anyMatch(row -> row.submission().startsWith("=")), "a name that is a formula is in the class");
    }

    @Test
    void nothingIsWrittenBesideTheGradebook() throws IOException {
        try (Stream<Path> files = Files.walk(temp)) {
            assertEquals(expected.rows().size() + 1, files.filter(Files::isRegularFile).count(), "grades.csv, and a result for each submission");
        }
    }

    @Test
    void theProgressIsShownApartFromTheGrades() {
        int all = expected.rows().size();
        assertTrue(batch.err().contains(all + " of " + all), batch::toString);
        expected.rows().forEach(row -> assertTrue(batch.out().contains(row.submission()), batch::toString));
    }

    private static int max() {
        return 100 * expected.exercises().size();
    }

    private static int sum(JsonNode array, String field) {
        int sum = 0;
        for (JsonNode each : array) {
            assertTrue(each.get(field).isInt(), each::toString);
            sum += each.get(field).intValue();
        }
        return sum;
    }
}
