package zorgian.lab.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarSubmissionTest {

    private static final String SOURCES = "01-kettle/src/main/java/demo/kettle/";
    private static final String KETTLE = SOURCES + "Kettle.java";

    @TempDir
    Path folder;

    @Test
    void aTarIsReadLikeAFolderPackedOrNot() throws IOException {
        byte[] tar = tar("anna-main/" + KETTLE, "anna-main/README.md");
        for (String name : List.of("anna.tar.gz", "anna.TGZ", "anna.tar")) {
            Submission submission = Submission.open(Files.write(folder.resolve(name), name.equals("anna.tar") ? tar : packed(tar)));
            assertEquals("anna", submission.name());
            assertEquals(List.of(new SourceFile("Kettle.java", "anna-main/" + KETTLE, "content of anna-main/" + KETTLE)),
                    submission.sources("01-kettle", "demo.kettle").files());
        }
    }

    @Test
    void linksPipesAndDevicesAreNamedAndLeftOut() throws IOException {
        byte[] kinds = {TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_FIFO, TarConstants.LF_CHR, TarConstants.LF_BLK};
        for (byte kind : kinds) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes)) {
                TarArchiveEntry entry = new TarArchiveEntry(KETTLE, kind);
                entry.setLinkName("/etc/passwd");
                out.putArchiveEntry(entry);
                out.closeArchiveEntry();
            }
            Sources sources = Submission.open(written(packed(bytes.toByteArray()))).sources("01-kettle", "demo.kettle");
            assertEquals(List.of(), sources.files());
            boolean isLink = kind == TarConstants.LF_SYMLINK || kind == TarConstants.LF_LINK;
            assertEquals(List.of("left out: " + KETTLE + ", which is " + (isLink ? "a symbolic link" : "neither a file nor a folder")
                    + "; put the file itself there"), sources.leftOut());
        }
    }

    @Test
    void pathsThatLeadOutAreRefused() throws IOException {
        assertTrue(refusal(packed(tar("../Kettle.java"))).contains("leads out of the archive"));
        assertTrue(refusal(packed(tar("a/\\b"))).contains("backslash"));
    }

    @Test
    void aSourceThatIsThereTwiceOrTooLargeIsRefused() throws IOException {
        assertTrue(refusal(packed(tar(KETTLE, KETTLE))).contains("is there twice"));
        assertTrue(refusal(packed(tar(KETTLE, "x".repeat(60) + ".java", new byte[(1 << 20) + 1]))).contains("is larger than 1 MiB"));
    }

    @Test
    void whatUnpacksToMoreThanAGibibyteIsRefused() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb); TarArchiveOutputStream out = new TarArchiveOutputStream(gzip)) {
            out.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
            TarArchiveEntry entry = new TarArchiveEntry("video.mp4");
            entry.setSize((1L << 30) + 1);
            out.putArchiveEntry(entry);
            byte[] mebibyte = new byte[1 << 20];
            for (int i = 0; i < 1024; i++) {
                out.write(mebibyte);
            }
            out.write(0);
            out.closeArchiveEntry();
        }
        assertTrue(bomb.size() < 2 << 20, "it is a small file");
        assertTrue(refusal(bomb.toByteArray()).contains("is larger than 1024 MiB"));
    }

    @Test
    void aTarWithAnyByteChangedIsReadOrRefusedAndNothingElse() throws IOException {
        byte[] bytes = tar(KETTLE, SOURCES + "Spoon.java", "README.md");
        byte[] packed = packed(bytes);
        Random random = new Random(7);
        for (int round = 0; round < 1000; round++) {
            byte[] changed = (round % 2 == 0 ? bytes : packed).clone();
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve(round % 2 == 0 ? "anna.tar" : "anna.tar.gz"), changed);
            try {
                Submission.open(file).sources("01-kettle", "demo.kettle");
            } catch (UnusableInput e) {
                assertTrue(e.getMessage().endsWith("."), e.getMessage());
            }
        }
    }

    /** A tar whose files hold a text that names them, or the bytes that follow a name. */
    private static byte[] tar(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(bytes)) {
            out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (int i = 0; i < namesAndContents.length; i++) {
                String name = (String) namesAndContents[i];
                boolean hasContent = i + 1 < namesAndContents.length && namesAndContents[i + 1] instanceof byte[];
                byte[] content = hasContent ? (byte[]) namesAndContents[++i] : ("content of " + name).getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry(name, true);
                entry.setSize(content.length);
                out.putArchiveEntry(entry);
                out.write(content);
                out.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] packed(byte[] tar) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(tar);
        }
        return bytes.toByteArray();
    }

    private Path written(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("anna.tar.gz"), bytes);
    }

    private String refusal(byte[] bytes) throws IOException {
        Path file = written(bytes);
        return assertThrows(UnusableInput.class, () -> Submission.open(file)).getMessage();
    }
}
