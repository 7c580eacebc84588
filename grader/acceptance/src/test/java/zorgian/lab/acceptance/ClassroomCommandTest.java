package zorgian.lab.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zorgian.lab.course.Exercise;

/** A submission graded in GitHub Actions, with the environment that a classroom's runner sets. */
class ClassroomCommandTest {

    private static final Exercise EXERCISE = Repository.exercises().get(0);

    @TempDir
    private Path checkout;
    @TempDir
    private Path runner;

    @BeforeEach
    void checkOutTheSkeleton() throws IOException {
        Path sources = Path.of(EXERCISE.id(), "src/main/java", EXERCISE.packageName().replace('.', '/'));
        Files.createDirectories(checkout.resolve(sources));
        try (Stream<Path> files = Files.list(Repository.EXERCISES.resolve(sources))) {
            for (Path file : files.toList()) {
                Files.copy(file, checkout.resolve(sources).resolve(file.getFileName()));
            }
        }
    }

    private Program classroom(Map<String, String> environment) throws IOException, InterruptedException {
        return Program.lab(checkout, environment, "classroom", ".", "--exercise", EXERCISE.id());
    }

    @Test
    void theLegacyClassroomGetsSummaryAndResultAndAnnotationsAtTheStudentsLines() throws Exception {
        Path summary = Files.writeString(runner.resolve("summary"), "An earlier step.\n");
        Path output = runner.resolve("output");
        Program classroom = classroom(Map.of("GITHUB_STEP_SUMMARY", summary.toString(), "GITHUB_OUTPUT", output.toString()));
        assertEquals(1, classroom.exitCode(), classroom::toString);
        List<String> annotations = classroom.out().lines().filter(line -> line.startsWith("::")).toList();
        assertTrue(annotations.size() >= 2 && annotations.size() <= 10, classroom::toString);
        assertTrue(annotations.get(0).matches("::error file=" + EXERCISE.id() + "/src/main/java/[^,:]+\\.java,line=\\d+,title=.*"), annotations.get(0));
        String page = Files.readString(summary);
        assertTrue(page.startsWith("An earlier step.\n## Zorgian Lab: ") && page.contains(" of 100"), page);
        JsonNode result = reported(output);
        assertEquals("fail", result.get("status").textValue());
        assertEquals(100, result.get("max_score").intValue());
        assertFalse(result.get("tests").isEmpty());
        assertFalse(Files.exists(checkout.resolve("result.json")));
    }

    private static JsonNode reported(Path output) throws IOException {
        String line = Files.readString(output);
        assertTrue(line.matches("result=[A-Za-z0-9+/=]+\n"), line);
        return new ObjectMapper().readTree(new String(Base64.getDecoder().decode(line.substring(7).strip()), StandardCharsets.UTF_8));
    }

    @Test
    void classroom50GetsItsResultInTheCheckout() throws Exception {
        Program classroom = classroom(Map.of("CLASSROOM", "zorg-2026", "ASSIGNMENT", "threads", "SUBMISSION_TAG", "submission/1", "USERNAME", "ada"));
        assertEquals(1, classroom.exitCode(), classroom::toString);
        JsonNode result = new ObjectMapper().readTree(checkout.resolve("result.json").toFile());
        assertEquals("classroom50/result/v1", result.get("schema").textValue());
        assertEquals("zorg-2026", result.get("classroom").textValue());
        assertEquals("threads", result.get("assignment").textValue());
        assertEquals("submission/1", result.get("submission").textValue());
        assertEquals("ada", result.get("owner").textValue());
        assertEquals(100, result.get("max-score").intValue());
        int score = 0;
        for (JsonNode test : result.get("tests")) {
            score += test.get("score").intValue();
        }
        assertEquals(result.get("score").intValue(), score);
        assertFalse(classroom.out().contains("Would go to"), classroom::toString);
    }

    @Test
    void withoutAClassroomItPrintsWhatItWouldWriteAndWritesNothing() throws Exception {
        Program classroom = classroom(Map.of());
        assertEquals(1, classroom.exitCode(), classroom::toString);
        for (String place : List.of("GITHUB_STEP_SUMMARY:\n## Zorgian Lab", "GITHUB_OUTPUT:\nresult=", "Classroom 50's result.json:\n{")) {
            assertTrue(classroom.out().contains("Would go to " + place), classroom::toString);
        }
        assertFalse(Files.exists(checkout.resolve("result.json")));
    }

    @Test
    void allPointsAreExitCode0AndNoAnnotation() throws Exception {
        Path output = runner.resolve("output");
        Program classroom = Program.lab(checkout, Map.of("GITHUB_OUTPUT", output.toString()), "classroom", Repository.SOLUTIONS.toString(),
                "--exercise", EXERCISE.id());
        assertEquals(0, classroom.exitCode(), classroom::toString);
        assertFalse(classroom.out().contains("::error"), classroom::toString);
        assertEquals("pass", reported(output).get("status").textValue());
    }
}
