package zorgian.lab.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import zorgian.lab.archive.Archive;
import zorgian.lab.course.Exercise;

/** Every command as somebody types it: exit codes, what is printed where, and what is written. */
class CommandLineTest {

    private static final List<String> COMMANDS = List.of("exercises", "grade", "batch", "classroom", "hint", "watch", "books", "handout", "skeletons",
            "verify", "stability", "speed", "doctor");

    @TempDir
    private Path folder;
    private final String exercise = Repository.exercises().get(0).id();

    @BeforeEach
    void makeAFileAndAnEmptySubmission() throws IOException {
        Files.writeString(folder.resolve("file"), "in the way");
        Files.createDirectories(folder.resolve("class/empty"));
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeUsedIsSaidInOneSentenceAndNothingIsWritten() {
        return Stream.of(
                misuse("Name a command."),
                misuse("nonsense", "nonsense"),
                misuse("--nonsense", "exercises", "--nonsense"),
                misuse("SUBMISSION", "grade"),
                misuse("nowhere", "grade", "nowhere"),
                misuse("neither a folder nor a .zip", "grade", "file"),
                misuse("\"99-nowhere\"", "grade", "class/empty", "--exercise", "99-nowhere"),
                misuse("file/result.json", "grade", "class/empty", "--json", "file/result.json"),
                misuse("nowhere", "classroom", "nowhere"),
                misuse("\"99-nowhere\"", "classroom", "class/empty", "--exercise", "99-nowhere"),
                misuse("--out", "batch", "class"),
                misuse("nowhere", "batch", "nowhere", "--out", "grades"),
                misuse("no submission", "batch", "class/empty", "--out", "grades"),
                misuse("file/grades", "batch", "class", "--out", "file/grades"),
                misuse("--jobs", "batch", "class", "--out", "grades", "--jobs", "0"),
                misuse("--jobs", "batch", "class", "--out", "grades", "--jobs", "many"),
                misuse("\"99-nowhere\"", "batch", "class", "--out", "grades", "--exercise", "99-nowhere"),
                misuse("--out", "handout"),
                misuse("not empty", "handout", "--out", "class"),
                misuse("file/handout", "handout", "--out", "file/handout"),
                misuse("\"99-nowhere\"", "handout", "--out", "handout", "--exercise", "99-nowhere"),
                misuse("\"99-nowhere\"", "hint", "99-nowhere"),
                misuse("\"nothing\"", "hint", exercise, "nothing"),
                misuse("--from=FOLDER", "books"),
                misuse("nowhere", "books", "--from", "nowhere"),
                misuse("lacks Gulliver.txt", "books", "--from", "class"),
                misuse("\"no address\"", "books", "--mirror", "no address"),
                misuse("--nonsense", "skeletons", "--nonsense"),
                misuse("\"99-nowhere\"", "verify", "99-nowhere"));
    }

    @TestFactory
    Stream<DynamicTest> whereASandboxIsRequiredAndThereIsNoneNothingIsGraded() {
        return Stream.of(List.of("grade", "class/empty"), List.of("batch", "class", "--out", "grades"), List.of("classroom", "class/empty"),
                List.of("verify", exercise)).map(words -> dynamicTest(words.get(0), () -> {
                    List<Path> before = files();
                    String[] arguments = Stream.concat(words.stream(), Stream.of("--require-sandbox")).toArray(String[]::new);
                    Program program = Program.lab(folder, Map.of("JDK_JAVA_OPTIONS", "-Dlab.sandbox=none"), arguments);
                    assertEquals(3, program.exitCode(), program::toString);
                    assertEquals("", program.out());
                    assertTrue(program.err().endsWith("lab: --require-sandbox: this machine offers no sandbox for student code, so nothing was "
                            + "graded; ./lab doctor says how to get one.\n"), program::toString);
                    assertEquals(before, files());
                }));
    }

    @Test
    void theDoctorNamesASandboxExactlyWhereItEndsWithZero() throws Exception {
        Program doctor = Program.lab(folder, Map.of(), "doctor", "--json", "-");
        boolean hasNone = doctor.out().contains("\"sandbox\" : \"none\"");
        assertEquals(hasNone ? 1 : 0, doctor.exitCode(), doctor::toString);
        assertTrue(doctor.out().contains("\"schema\" : \"zorgian-lab/doctor/v1\""), doctor::toString);
        assertTrue(doctor.out().contains("\"safe\" : " + !hasNone), doctor::toString);
    }

    /** @param named what the sentence must name */
    private DynamicTest misuse(String named, String... arguments) {
        return dynamicTest("lab " + String.join(" ", arguments), () -> {
            List<Path> before = files();
            Program program = Program.lab(folder, Map.of(), arguments);
            assertEquals(2, program.exitCode(), program::toString);
            assertEquals("", program.out());
            assertTrue(program.err().matches("lab: [^\n]+\\.\n") && program.err().contains(named), program::toString);
            assertEquals(before, files(), "nothing half-written");
        });
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void helpFitsATerminalOf80ColumnsAndNamesEveryCommandAndExitCode() throws Exception {
        Program help = Program.lab(folder, Map.of(), "--help");
        assertHelp(help);
        COMMANDS.forEach(command -> assertTrue(help.out().matches("(?s).*\n  " + command + " .*"), command));
        for (int code = 0; code <= 3; code++) {
            assertTrue(help.out().contains("\n  " + code + "   "), help::toString);
        }
    }

    @TestFactory
    Stream<DynamicTest> eachCommandHasAHelpOf80Columns() {
        return COMMANDS.stream().map(command -> dynamicTest(command, () -> assertHelp(Program.lab(folder, Map.of(), command, "--help"))));
    }

    private static void assertHelp(Program help) {
        assertEquals(0, help.exitCode(), help::toString);
        assertEquals("", help.err());
        assertTrue(help.out().contains("Usage: lab"), help::toString);
        help.out().lines().forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 80, line));
    }

    @Test
    void exercisesListsEachWithTitleAndPoints() throws Exception {
        Program list = Program.lab(folder, Map.of(), "exercises");
        assertEquals(0, list.exitCode(), list::toString);
        List<String> lines = list.out().lines().toList();
        List<Exercise> exercises = Repository.exercises();
        assertEquals(exercises.size(), lines.size());
        for (int i = 0; i < lines.size(); i++) {
            assertTrue(lines.get(i).matches(exercises.get(i).id() + " +" + exercises.get(i).title() + " +100 points, .*"), lines.get(i));
        }
    }

    @Test
    void booksOfAFolderGoWhereTheMainsOfExercisesLookForThem() throws Exception {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        for (String title : Archive.titles()) {
            Files.writeString(texts.resolve(title + ".txt"), "A real text.");
        }
        Path home = Files.createDirectories(folder.resolve("home/.lab/course")).getParent().getParent();
        Program books = Program.lab(home, folder, Map.of(), "books", "--from", "texts");
        assertEquals(0, books.exitCode(), books::toString);
        assertEquals("A real text.", Files.readString(home.resolve("books/Gulliver.txt")));
        assertTrue(Files.readString(home.resolve("books/stop-words.txt")).contains("\nthe\n"));
    }

    @Test
    void hintsComeOneAfterTheOtherAndTheListOfRequirementsShowsNone() throws Exception {
        Path handout = folder.resolve("handout");
        assertEquals(0, Program.lab(folder, Map.of(), "handout", "--out", "handout", "--exercise", exercise).exitCode());
        Program list = Program.lab(handout, folder, Map.of(), "hint", exercise);
        assertEquals(0, list.exitCode(), list::toString);
        String first = list.out().lines().findFirst().orElseThrow().replaceFirst(" .*", "");
        for (int step = 1; step <= 3; step++) {
            Program hint = Program.lab(handout, folder, Map.of(), "hint", exercise, first);
            assertEquals(0, hint.exitCode(), hint::toString);
            assertTrue(hint.out().contains("  " + step + " of 3  ") && !hint.out().contains("  " + (step + 1) + " of 3  "), hint::toString);
        }
        assertTrue(Program.lab(handout, folder, Map.of(), "hint", exercise).out().matches("(?s)" + first + " +3 of 3 .*"));
    }

    @Test
    void handoutOfOneExerciseIsWrittenToANewFolder() throws Exception {
        Program handout = Program.lab(folder, Map.of(), "handout", "--out", "new/handout", "--exercise", exercise);
        assertEquals(0, handout.exitCode(), handout::toString);
        try (Stream<Path> children = Files.list(folder.resolve("new/handout"))) {
            assertEquals(List.of(exercise), children.map(path -> path.getFileName().toString()).filter(name -> name.matches("\\d.*")).toList());
        }
    }

    @Test
    void skeletonsCheckFindsTheCommittedOnesUpToDate() throws Exception {
        Program check = Program.lab(folder, Map.of(), "skeletons", "--check");
        assertEquals(0, check.exitCode(), check::toString);
    }

    @Test
    void skeletonsCheckNamesWhatIsMissingAndWritesNothing() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path link = Files.createSymbolicLink(home.resolve("solutions"), Repository.SOLUTIONS);
        Program check = Program.lab(home, folder, Map.of(), "skeletons", "--check");
        Files.delete(link);
        assertEquals(1, check.exitCode(), check::toString);
        assertTrue(check.out().contains("missing: " + exercise + "/README.md\n"), check::toString);
        assertTrue(Files.notExists(home.resolve("exercises")));
    }

    @Test
    void verifyShowsThatAnAnswerGetsWhatItMust() throws Exception {
        Program verify = Program.lab(folder, Map.of(), "verify", exercise, "--only", "skeleton");
        assertEquals(0, verify.exitCode(), verify::toString);
        assertTrue(verify.out().contains("  ok   skeleton "), verify::toString);
    }
}
