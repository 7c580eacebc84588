package zorgian.lab.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zorgian.lab.export.Samples.PATHS;
import static zorgian.lab.export.Samples.exercise;
import static zorgian.lab.export.Samples.missed;
import static zorgian.lab.export.Samples.submission;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zorgian.lab.score.SubmissionResult;
import zorgian.lab.submission.UnusableInput;

class ClassroomTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:11:12Z");
    private static final SubmissionResult RESULT = submission("anna", exercise("01-kettles", missed("400 ticks")));

    @TempDir
    private Path folder;

    private String publish(Map<String, String> environment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Classroom(environment, folder, new PrintStream(out, true, StandardCharsets.UTF_8)).publish(RESULT, PATHS, NOW);
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Test
    void summaryAndOutputAreAddedToTheFilesOfTheStep() throws IOException {
        Path summary = folder.resolve("summary.md");
        Path output = Files.writeString(folder.resolve("output"), "before=1\n");
        String log = publish(Map.of("GITHUB_STEP_SUMMARY", summary.toString(), "GITHUB_OUTPUT", output.toString()));
        assertEquals(StepSummary.markdown(RESULT), Files.readString(summary));
        assertEquals("before=1\n" + ClassroomReporter.output(RESULT, PATHS) + "\n", Files.readString(output));
        assertEquals(Annotations.of(RESULT, PATHS).get(0) + "\n", log);
        assertFalse(Files.exists(folder.resolve("result.json")));
    }

    @Test
    void classroom50FindsItsResultInTheCheckout() throws IOException {
        Map<String, String> environment = Map.of("CLASSROOM", "cs", "ASSIGNMENT", "lab", "SUBMISSION_TAG", "submit/x");
        publish(environment);
        assertEquals(Classroom50.json(RESULT, environment, NOW), Files.readString(folder.resolve("result.json")));
    }

    @Test
    void withoutAPlaceForAnythingAllOfItIsPrinted() {
        String log = publish(Map.of());
        assertTrue(log.contains("\nWould go to GITHUB_STEP_SUMMARY:\n## Zorgian Lab: 0 of 12 points\n"), log);
        assertTrue(log.contains("\nWould go to GITHUB_OUTPUT:\nresult="), log);
        assertTrue(log.contains("\nWould go to Classroom 50's result.json:\n{\n"), log);
    }

    @Test
    void aFileThatCannotBeWrittenIsToldInOneSentence() {
        Path missing = folder.resolve("gone/output");
        String message = assertThrows(UnusableInput.class, () -> publish(Map.of("GITHUB_OUTPUT", missing.toString()))).getMessage();
        assertTrue(message.startsWith("The file " + missing + " cannot be written ("), message);
    }
}
