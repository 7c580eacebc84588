package zorgian.lab.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zorgian.lab.submission.UnusableInput;

class HandoutTest {

    @TempDir
    private Path folder;
    private KettleCourse kettles;
    private Path out;

    @BeforeEach
    void makeACourse() {
        kettles = new KettleCourse(folder);
        out = folder.resolve("handout");
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted().toList();
        }
    }

    @Test
    void aHandoutHoldsSkeletonsAndTheLab() throws IOException {
        kettles.handout().write(out, List.of("01-kettles"));
        assertEquals(List.of(
                ".github/workflows/grade.yml",
                ".gitignore",
                ".lab/books/A Tale of Two Cities.txt",
                ".lab/books/Alice in Wonderland.txt",
                ".lab/books/Frankenstein.txt",
                ".lab/books/Gulliver.txt",
                ".lab/books/Metamorphosis.txt",
                ".lab/books/Pride and prejudice.txt",
                ".lab/books/The Importance of Being Earnest.txt",
                ".lab/books/Yellow wallpaper.txt",
                ".lab/books/stop-words.txt",
                ".lab/course/01-kettles/exercise.properties",
                ".lab/course/01-kettles/given/Kettle.java",
                ".lab/course/01-kettles/given/Main.java",
                ".lab/course/01-kettles/spec/zorgian/kettles/spec/KitchenScenarios$1.class",
                ".lab/course/01-kettles/spec/zorgian/kettles/spec/KitchenSpec.class",
                ".lab/lab.jar",
                ".lab/pom.xml",
                ".mvn/maven.config",
                "01-kettles/README.md",
                "01-kettles/pom.xml",
                "01-kettles/src/main/java/zorgian/kettles/Kettle.java",
                "01-kettles/src/main/java/zorgian/kettles/Kitchen.java",
                "01-kettles/src/main/java/zorgian/kettles/Main.java",
                "01-kettles/src/test/java/zorgian/kettles/KitchenExampleTest.java",
                "README.md",
                "pom.xml",
                "what-a-solution-may-use.md"), files(out));
        assertFalse(Files.readString(out.resolve("pom.xml")).contains("02-pots"));
    }

    @Test
    void noLineOfASolutionIsInIt() throws IOException {
        kettles.handout().write(out, List.of());
        for (String file : files(out)) {
            if (!file.endsWith("lab.jar")) {
                String content = new String(Files.readAllBytes(out.resolve(file)), StandardCharsets.ISO_8859_1);
                assertFalse(content.contains(KettleCourse.SECRET), () -> file + " gives the answer away");
            }
        }
    }

    @Test
    void whereNoExerciseIsNamedAllAreHandedOut() throws IOException {
        kettles.handout().write(out, List.of());
        assertTrue(Files.exists(out.resolve("01-kettles/pom.xml")) && Files.exists(out.resolve("02-pots/pom.xml")));
    }

    @Test
    void anUnknownExerciseIsRefusedAndNothingIsWritten() {
        assertThrows(UnusableInput.class, () -> kettles.handout().write(out, List.of("03-pans")));
        assertFalse(Files.exists(out));
    }

    @Test
    void aSpecThatIsNotCompiledIsRefusedAndNothingIsWritten() throws IOException {
        Files.delete(kettles.solutions.resolve("02-pots/target/test-classes/zorgian/pots/spec/KitchenSpec.class"));
        String message = assertThrows(UnusableInput.class, () -> kettles.handout().write(out, List.of())).getMessage();
        assertTrue(message.startsWith("The compiled spec of 02-pots is not in "), message);
        assertFalse(Files.exists(out));
    }

    @Test
    void aFolderWithSomethingInItIsRefused() throws IOException {
        Files.createDirectories(out.resolve("homework"));
        assertThrows(UnusableInput.class, () -> kettles.handout().write(out, List.of()));
        assertEquals(List.of(), files(out));
    }

    @Test
    void theKitIsWhatIsInTheLabOfAHandout() throws IOException {
        kettles.handout().write(out, List.of());
        Path kit = folder.resolve("kit");
        kettles.handout().kit(kit);
        assertEquals(files(out.resolve(".lab")), files(kit));
    }

    @Test
    void theKitIsBroughtUpToDateAndFetchedLibrariesStay() throws IOException {
        Path kit = folder.resolve("kit");
        kettles.handout().kit(kit);
        Files.createDirectories(kit.resolve("lib"));
        Files.writeString(kit.resolve("lib/asm.jar"), "");
        Files.writeString(kit.resolve("old.txt"), "");
        kettles.write("01-kettles/target/test-classes/zorgian/kettles/spec/KitchenSpec.class", "compiled anew");
        kettles.handout().kit(kit);
        assertEquals("compiled anew", Files.readString(kit.resolve("course/01-kettles/spec/zorgian/kettles/spec/KitchenSpec.class")));
        assertTrue(Files.exists(kit.resolve("lib/asm.jar")));
        assertFalse(Files.exists(kit.resolve("old.txt")));
    }
}
