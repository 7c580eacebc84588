package zorgian.lab.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionsTest {

    @TempDir
    Path folder;

    @Test
    void foldersAndArchivesAreSubmissionsSortedByName() throws IOException {
        for (String name : List.of("dora", "anna", ".git", "target", "__MACOSX")) {
            Files.createDirectory(folder.resolve(name));
        }
        for (String name : List.of("bert.zip", "carl.RAR", "emil.tar.gz", "roster.csv", "README.md", ".hidden.zip")) {
            Files.createFile(folder.resolve(name));
        }
        assertEquals(List.of("anna", "bert.zip", "carl.RAR", "dora", "emil.tar.gz"),
                Submissions.in(folder).stream().map(path -> path.getFileName().toString()).toList());
    }

    @Test
    void aFolderThatIsMissingOrHoldsNoSubmissionIsRefused() throws IOException {
        String missing = assertThrows(UnusableInput.class, () -> Submissions.in(folder.resolve("nowhere"))).getMessage();
        assertTrue(missing.contains("nowhere"), missing);
        Files.createFile(folder.resolve("roster.csv"));
        String empty = assertThrows(UnusableInput.class, () -> Submissions.in(folder)).getMessage();
        assertTrue(empty.startsWith("There is no submission in"), empty);
    }
}
