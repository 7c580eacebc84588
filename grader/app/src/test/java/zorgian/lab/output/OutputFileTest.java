package zorgian.lab.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zorgian.lab.submission.UnusableInput;

class OutputFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsWrittenWithTheFoldersAboveIt() throws IOException {
        Path file = folder.resolve("results/anna.json");
        OutputFile.write(file, "é\n");
        assertEquals("é\n", Files.readString(file));
    }

    @Test
    void anOldFileIsReplacedAndNothingElseIsLeft() throws IOException {
        Path file = folder.resolve("grades.csv");
        OutputFile.write(file, "old");
        OutputFile.write(file, "new");
        assertEquals("new", Files.readString(file));
        assertEquals(List.of(file), children());
    }

    @Test
    void textIsAddedAtTheEnd() throws IOException {
        Path file = folder.resolve("output");
        OutputFile.append(file, "a=1\n");
        OutputFile.append(file, "b=2\n");
        assertEquals("a=1\nb=2\n", Files.readString(file));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldInOneSentence() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        UnusableInput unusable = assertThrows(UnusableInput.class, () -> OutputFile.write(file.resolve("below/x"), "text"));
        assertTrue(unusable.getMessage().startsWith("The file " + file.resolve("below/x") + " cannot be written ("), unusable.getMessage());
        assertThrows(UnusableInput.class, () -> OutputFile.append(file.resolve("x"), "text"));
    }

    @Test
    void aFolderInThePlaceOfTheFileStaysAndNothingElseIsLeft() throws IOException {
        Path there = Files.createDirectories(folder.resolve("there/full")).getParent();
        assertThrows(UnusableInput.class, () -> OutputFile.write(there, "text"));
        assertEquals(List.of(there), children());
    }

    private List<Path> children() throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        }
    }
}
