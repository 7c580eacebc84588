package zorgian.lab.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSubmissionTest {

    private static final String SOURCES = "01-kettle/src/main/java/demo/kettle/";

    @TempDir
    Path folder;

    @Test
    void sourcesAreTheJavaFilesInThePackageOfTheExercise() throws IOException {
        write(SOURCES + "Spoon.java", "class Spoon { }");
        write(SOURCES + "Kettle.java", "class Kettle { }");
        write(SOURCES + "notes.txt", "no source");
        write(SOURCES + "deep/Deep.java", "in another package");
        write("01-kettle/src/test/java/demo/kettle/KettleTest.java", "a test");
        write("02-teapot/src/main/java/demo/teapot/Teapot.java", "another exercise");
        assertEquals(List.of(new SourceFile("Kettle.java", SOURCES + "Kettle.java", "class Kettle { }"),
                new SourceFile("Spoon.java", SOURCES + "Spoon.java", "class Spoon { }")), sources());
    }

    @Test
    void hiddenFilesAndDescriptionsOfPackagesAreIgnored() throws IOException {
        write(SOURCES + "Kettle.java", "");
        write(SOURCES + "._Kettle.java", "of macOS");
        write(SOURCES + ".Kettle.java", "");
        write(SOURCES + "package-info.java", "");
        write(SOURCES + "module-info.java", "");
        assertEquals(List.of("Kettle.java"), names());
    }

    @Test
    void anExerciseMayLieInExercisesAndInUpToTwoFoldersAround() throws IOException {
        for (String around : List.of("", "exercises/", "anna-main/", "anna-main/exercises/", "a/b/", "a/b/exercises/")) {
            Path file = write(around + SOURCES + "Kettle.java", "");
            assertEquals(around + SOURCES + "Kettle.java", sources().get(0).path());
            Files.delete(file);
        }
        write("a/b/c/" + SOURCES + "Kettle.java", "");
        assertEquals(List.of(), sources());
    }

    @Test
    void whatLiesLeastDeepIsTaken() throws IOException {
        write("solutions/" + SOURCES + "Kettle.java", "");
        write("exercises/" + SOURCES + "Kettle.java", "");
        assertEquals("exercises/" + SOURCES + "Kettle.java", sources().get(0).path());
        write(SOURCES + "Kettle.java", "");
        assertEquals(SOURCES + "Kettle.java", sources().get(0).path());
    }

    @Test
    void anExerciseThatIsThereTwiceIsRefused() throws IOException {
        write("old/" + SOURCES + "Kettle.java", "");
        write("new/" + SOURCES + "Kettle.java", "");
        String sentence = refusal();
        assertTrue(sentence.contains("new/01-kettle") && sentence.contains("old/01-kettle") && sentence.contains("hand in one"), sentence);
    }

    @Test
    void buildOutputAndHiddenFoldersAreNotLookedInto() throws IOException {
        write("target/" + SOURCES + "Kettle.java", "");
        write(".git/" + SOURCES + "Kettle.java", "");
        write("__MACOSX/" + SOURCES + "Kettle.java", "");
        assertEquals(List.of(), sources());
    }

    @Test
    void anEmptyFolderSubmitsNothing() {
        assertEquals(List.of(), sources());
    }

    @Test
    void aSubmissionIsNamedAfterItsFolder() throws IOException {
        Path anna = Files.createDirectories(folder.resolve("class/anna"));
        assertEquals("anna", Submission.open(anna).name());
        assertEquals("anna", Submission.open(anna.resolve("../anna/.")).name());
    }

    @Test
    void aByteOrderMarkIsTakenOffAndWindowsLinesAreFine() throws IOException {
        write(SOURCES + "Kettle.java", "\uFEFFclass Kettle {\r\n}\r\n");
        assertEquals("class Kettle {\r\n}\r\n", sources().get(0).content());
    }

    @Test
    void aFileThatIsNotUtf8IsRefusedWithItsLine() throws IOException {
        Files.write(write(SOURCES + "Kettle.java", ""), "class Kettle {\n// für\n}".getBytes(StandardCharsets.ISO_8859_1));
        String sentence = refusal();
        assertTrue(sentence.contains("demo/kettle/Kettle.java, line 2, is not UTF-8"), sentence);
    }

    @Test
    void aFileOverOneMebibyteIsRefused() throws IOException {
        write(SOURCES + "Kettle.java", " ".repeat(1 << 20));
        assertEquals(1, sources().size());
        write(SOURCES + "Kettle.java", " ".repeat((1 << 20) + 1));
        assertTrue(refusal().contains("Kettle.java is larger than 1 MiB"));
    }

    @Test
    void moreThanTwoHundredFilesAreRefused() throws IOException {
        for (int i = 0; i < 200; i++) {
            write(SOURCES + "Kettle" + i + ".java", "");
        }
        assertEquals(200, sources().size());
        write(SOURCES + "Kettle.java", "");
        assertTrue(refusal().contains("201 .java files"));
    }

    @Test
    void aNameThatNoJavaFileHasIsRefusedWithoutItsControlCharacters() throws IOException {
        write(SOURCES + "Kettle (1)\u001b[31m.java", "");
        String sentence = refusal();
        assertTrue(sentence.contains("\"Kettle (1)?[31m.java\""), sentence);
        assertEquals(List.of(), Submission.open(folder).sources("02-teapot", "demo.teapot").files());
    }

    @Test
    void aLinkOnTheWayToASourceIsNamedAndNotFollowed() throws IOException {
        Path secret = write("elsewhere/Kettle.java", "secret");
        Path link = folder.resolve(SOURCES + "Kettle.java");
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, secret);
        assertEquals(List.of("left out: 01-kettle/src/main/java/"
                + "demo/kettle/Kettle.java, which is a symbolic link; put the file itself there"), leftOut());
        write(SOURCES + "Spoon.java", "");
        assertEquals(List.of("Spoon.java"), names());
        Files.delete(folder.resolve(SOURCES + "Spoon.java"));
        Files.delete(link);
        Files.delete(link.getParent());
        Files.createSymbolicLink(link.getParent(), secret.getParent());
        assertEquals(List.of("left out: 01-kettle/src/main/java/"
                + "demo/kettle, which is a symbolic link; put the file itself there"), leftOut());
        assertEquals(List.of(), names());
    }

    @Test
    void whatIsNeitherAFileNorAFolderIsNamedAndNotOpened() throws Exception {
        Path pipe = folder.resolve(SOURCES + "Kettle.java");
        Files.createDirectories(pipe.getParent());
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "there is no mkfifo here");
        write(SOURCES + "Spoon.java", "");
        assertEquals(List.of("Spoon.java"), names());
        assertEquals(List.of("left out: 01-kettle/src/main/java/"
                + "demo/kettle/Kettle.java, which is neither a file nor a folder; put the file itself there"),
                leftOut());
    }

    @Test
    void linksElsewhereDoNoHarm() throws IOException {
        write(SOURCES + "Kettle.java", "");
        Files.createSymbolicLink(folder.resolve("latest"), folder);
        Files.createSymbolicLink(folder.resolve("broken"), folder.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve(SOURCES + "notes.txt"), folder.resolve("nowhere"));
        assertEquals(List.of("Kettle.java"), names());
    }

    @Test
    void aFolderNamedLikeASourceIsNone() throws IOException {
        Files.createDirectories(folder.resolve(SOURCES + "Kettle.java"));
        assertEquals(List.of(), sources());
    }

    @Test
    void whatIsNoFolderAndNoZipIsRefused() throws IOException {
        assertTrue(refusal(folder.resolve("nowhere")).startsWith("There is no file or folder"));
        assertTrue(refusal(write("anna.rar", "")).contains("neither a folder nor a .zip"));
        Path link = folder.resolve("link");
        Files.createSymbolicLink(link, folder);
        assertTrue(refusal(link).contains("symbolic link"));
    }

    private Path write(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private List<SourceFile> sources() {
        return Submission.open(folder).sources("01-kettle", "demo.kettle").files();
    }

    private List<String> leftOut() {
        return Submission.open(folder).sources("01-kettle", "demo.kettle").leftOut();
    }

    private List<String> names() {
        return sources().stream().map(SourceFile::name).toList();
    }

    private String refusal() {
        return assertThrows(UnusableInput.class, this::sources).getMessage();
    }

    private static String refusal(Path path) {
        return assertThrows(UnusableInput.class, () -> Submission.open(path)).getMessage();
    }
}
