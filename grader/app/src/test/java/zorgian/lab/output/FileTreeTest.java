package zorgian.lab.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zorgian.lab.submission.UnusableInput;

class FileTreeTest {

    private final FileTree tree = new FileTree();

    @TempDir
    private Path temp;
    private Path out;

    @BeforeEach
    void growATree() {
        out = temp.resolve("out");
        FileTree inner = new FileTree();
        inner.put("b.txt", "b");
        tree.put("a.txt", "a");
        tree.putAll("inner/", inner);
    }

    private List<String> differences() {
        return tree.differences(out, "target"::equals);
    }

    private List<String> bring() {
        return tree.bring(out, "target"::equals);
    }

    @Test
    void aMissingFolderLacksEveryFile() {
        assertEquals(List.of("missing: a.txt", "missing: inner/b.txt"), differences());
    }

    @Test
    void differencesNameEachFileOnce() throws IOException {
        bring();
        Files.writeString(out.resolve("a.txt"), "changed");
        Files.writeString(out.resolve("z.txt"), "");
        Files.delete(out.resolve("inner/b.txt"));
        assertEquals(List.of("differs: a.txt", "missing: inner/b.txt", "extra: z.txt"), differences());
    }

    @Test
    void whatIsIgnoredDoesNotCountAndIsLeftAlone() throws IOException {
        Files.createDirectories(out.resolve("inner/target/classes"));
        Files.writeString(out.resolve("inner/target/classes/x"), "");
        bring();
        assertEquals(List.of(), differences());
        assertTrue(Files.exists(out.resolve("inner/target/classes/x")));
    }

    @Test
    void bringingRemovesWhatIsExtraWithTheFoldersThatThisEmpties() throws IOException {
        Files.createDirectories(out.resolve("old/deep"));
        Files.writeString(out.resolve("old/deep/x"), "");
        assertEquals(List.of("missing: a.txt", "missing: inner/b.txt", "extra: old/deep/x"), bring());
        assertFalse(Files.exists(out.resolve("old")));
        assertEquals(List.of(), bring());
    }

    @Test
    void filesThatAreEqualAreNotTouched() throws IOException {
        bring();
        FileTime past = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(out.resolve("a.txt"), past);
        Files.writeString(out.resolve("inner/b.txt"), "changed");
        bring();
        assertEquals(past, Files.getLastModifiedTime(out.resolve("a.txt")));
    }

    @Test
    void aNewOrAnEmptyFolderIsFilled() throws IOException {
        tree.create(out);
        assertEquals(List.of(), differences());
        Path empty = Files.createDirectory(temp.resolve("empty"));
        tree.create(empty);
        assertEquals(List.of(), tree.differences(empty, name -> false));
    }

    @Test
    void aFolderThatIsNotEmptyIsRefusedAndLeftAsItWas() throws IOException {
        Files.createDirectory(out);
        Files.writeString(out.resolve("homework.txt"), "mine");
        UnusableInput unusable = assertThrows(UnusableInput.class, () -> tree.create(out));
        assertEquals("The output folder " + out + " is not empty; name a new or an empty folder.", unusable.getMessage());
        assertEquals(List.of("missing: a.txt", "extra: homework.txt", "missing: inner/b.txt"), differences());
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
        Files.writeString(out, "");
        assertEquals("The output " + out + " is a file; name a new or an empty folder.",
                assertThrows(UnusableInput.class, () -> tree.create(out)).getMessage());
    }

    @Test
    void aFolderThatCannotBeFilledIsLeftAsItWas() throws IOException {
        tree.put("a.txt/below", "a folder and a file cannot have one name");
        assertThrows(UnusableInput.class, () -> tree.create(out));
        assertFalse(Files.exists(out));
        Files.createDirectory(out);
        assertThrows(UnusableInput.class, () -> tree.create(out));
        assertEquals(0, out.toFile().list().length);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldInOneSentence() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));
        String message = assertThrows(UnusableInput.class, () -> tree.create(file.resolve("out"))).getMessage();
        assertTrue(message.startsWith("The folder " + file.resolve("out") + " cannot be written ("), message);
    }
}
