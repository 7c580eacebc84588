package zorgian.lab.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import zorgian.lab.course.Exercise;

/** Nearly everybody hands in a hostile archive or folder, and the command line grades them all: nothing is written but results. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no pipes, sockets and links to put into a folder")
class ArchivesTest {

    private static final Exercise EXERCISE = ZipMaker.EXERCISE;
    private static final List<HostileArchive> ALL = Stream.of(HostileZips.byName(), HostileZips.bySize(), BrokenZips.all(),
            HostileFolders.all(), HostileTars.all()).flatMap(List::stream).toList();

    @TempDir
    private static Path temp;
    private static Program batch;
    private static Gradebook gradebook;

    @BeforeAll
    static void gradeThem() throws Exception {
        Path all = Files.createDirectory(temp.resolve("class"));
        for (HostileArchive archive : ALL) {
            archive.maker().make(all.resolve(archive.file()));
        }
        Files.createDirectory(temp.resolve("tmp"));
        // All JVMs that it starts have the same folder for temporary files, so that what is left there can be seen.
        batch = Program.lab(temp, Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temp.resolve("tmp")),
                "batch", "class", "--out", "grades", "--exercise", EXERCISE.id(), "--schedules", "1");
        gradebook = Gradebook.read(temp.resolve("grades"));
    }

    @TestFactory
    Stream<DynamicTest> eachBecomesWhatItMust() {
        return ALL.stream().map(archive -> dynamicTest(archive.file() + " " + archive.tries(), () -> {
            NamedCsvRecord row = gradebook.row(archive.submission());
            if (archive.becomes() instanceof HostileArchive.Unusable unusable) {
                assertEquals("unusable", row.getField("status"), row::toString);
                isASentence(row.getField("message"), unusable.words());
                assertEquals("", row.getField(EXERCISE.id()));
                assertTrue(gradebook.results().get(archive.submission()).get("exercises").isEmpty());
            } else if (archive.becomes() instanceof HostileArchive.NotRun notRun) {
                assertEquals("0", row.getField("points"), row::toString);
                JsonNode result = gradebook.results().get(archive.submission()).at("/exercises/0");
                result.get("requirements").forEach(requirement -> assertEquals("not-run", requirement.get("verdict").textValue()));
                isASentence(result.get("message").textValue(), notRun.words());
            } else {
                boolean isEmpty = archive.becomes() instanceof HostileArchive.Empty;
                assertEquals(isEmpty ? "nothing submitted" : "graded", row.getField("status"), row::toString);
                assertEquals(isEmpty ? "0" : "100", row.getField("points"), row::toString);
                String words = archive.becomes() instanceof HostileArchive.Empty empty ? empty.words()
                        : ((HostileArchive.Graded) archive.becomes()).words();
                assertTrue(row.getField("message").contains(words), row::toString);
            }
        }));
    }

    private static void isASentence(String message, String words) {
        assertTrue(message.contains(words) && message.matches(".*[.;`]"), message);
        assertTrue(message.length() < 400 && message.chars().noneMatch(Character::isISOControl), message);
    }

    @Test
    void theGraderItselfDoesNotFail() {
        assertEquals(0, batch.exitCode(), batch::toString);
        assertFalse(batch.err().contains("the grader failed"), batch::err);
    }

    @Test
    void nothingIsUnpackedAnywhereAndNoTemporaryFileIsLeft() throws IOException {
        try (Stream<Path> files = Files.walk(temp.resolve("tmp"))) {
            assertEquals(List.of(temp.resolve("tmp")), files.toList());
        }
        try (Stream<Path> files = Files.walk(temp)) {
            assertEquals(0, files.filter(file -> !file.startsWith(temp.resolve("class")) && file.toString().endsWith(".java")).count());
        }
        assertFalse(Files.exists(Path.of("/tmp/lab-attack"), LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void thereAreAtLeastForty() {
        assertTrue(ALL.size() >= 40, () -> "only " + ALL.size());
    }
}
