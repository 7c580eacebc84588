package zorgian.lab.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipSubmissionTest {

    private static final String SOURCES = "01-kettle/src/main/java/demo/kettle/";
    private static final String KETTLE = SOURCES + "Kettle.java";

    @TempDir
    Path folder;

    @Test
    void aZipIsReadLikeAFolder() throws IOException {
        Path zip = zip("anna-main/", "anna-main/README.md", "anna-main/exercises/" + KETTLE, "anna-main/exercises/" + SOURCES + "deep/Deep.java");
        assertEquals(List.of(new SourceFile("Kettle.java", "anna-main/exercises/" + KETTLE, "content of anna-main/exercises/" + KETTLE)), sources(zip));
    }

    @Test
    void aSubmissionIsNamedAfterItsZip() throws IOException {
        assertEquals("anna", Submission.open(zip(KETTLE)).name());
        assertEquals("Anna B", Submission.open(Files.move(folder.resolve("anna.zip"), folder.resolve("Anna B.ZIP"))).name());
    }

    @Test
    void whatMacsAddIsIgnored() throws IOException {
        assertEquals(List.of("Kettle.java"), sources(zip(KETTLE, SOURCES + "._Kettle.java", "__MACOSX/" + KETTLE, ".DS_Store", "Icon\r"))
                .stream().map(SourceFile::name).toList());
    }

    @Test
    void anEmptyZipSubmitsNothing() throws IOException {
        assertEquals(List.of(), sources(zip()));
    }

    @Test
    void zipsInAZipAreIgnored() throws IOException {
        assertEquals(List.of(), sources(zip("01-kettle.zip", "README.md")));
    }

    @Test
    void stepsThatLeadNowhereAreFine() throws IOException {
        assertEquals(KETTLE, sources(zip("./" + KETTLE)).get(0).path());
    }

    @Test
    void namesMayBeInUtf8OrAsWindowsWritesThem() throws IOException {
        String umlauts = "M\u00fcller/" + SOURCES + "Gr\u00f6\u00dfe.java";
        assertEquals(umlauts, sources(zip(umlauts)).get(0).path());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, Charset.forName("IBM437"))) {
            out.putNextEntry(new ZipEntry(umlauts));
        }
        assertEquals(umlauts, sources(written(bytes.toByteArray())).get(0).path());
    }

    @Test
    void aNameThatNoJavaFileHasIsRefusedButOnlyForItsExercise() throws IOException {
        Submission submission = Submission.open(zip(SOURCES + "Kettle\u001b[2J.java", KETTLE.replace("01-kettle", "02-kettle")));
        String sentence = assertThrows(UnusableInput.class, () -> submission.sources("01-kettle", "demo.kettle")).getMessage();
        assertTrue(sentence.contains("\"Kettle?[2J.java\""), sentence);
        assertEquals(1, submission.sources("02-kettle", "demo.kettle").files().size());
    }

    @Test
    void pathsThatLeadOutAreRefused() throws IOException {
        assertTrue(refusal(zip(KETTLE, "../Kettle.java")).contains("leads out of the archive, \"../Kettle.java\""));
        assertTrue(refusal(zip(KETTLE, "a/../../b")).contains("leads out"));
        assertTrue(refusal(zip(KETTLE, "/etc/passwd")).contains("absolute"));
        assertTrue(refusal(zip(KETTLE, "C:/Kettle.java")).contains("absolute"));
        assertTrue(refusal(zip(KETTLE, "C:Kettle.java")).contains("absolute"));
        assertTrue(refusal(zip(KETTLE, "01-kettle\\Kettle.java")).contains("backslash"));
        assertTrue(refusal(zip(KETTLE, "a/b\\..\\c")).contains("backslash"));
        assertTrue(refusal(zip(KETTLE, "a\0b")).contains("NUL"));
    }

    @Test
    void linksAreNamedAndLeftOut() throws IOException {
        Path zip = folder.resolve("anna.zip");
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
            for (String name : List.of(KETTLE, "secret")) {
                ZipArchiveEntry link = new ZipArchiveEntry(name);
                link.setUnixMode(0120777);
                out.putArchiveEntry(link);
                out.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
                out.closeArchiveEntry();
            }
        }
        assertEquals(List.of(), sources(zip));
        assertEquals(List.of("left out: " + KETTLE + ", which is a symbolic link; put the file itself there"),
                Submission.open(zip).sources("01-kettle", "demo.kettle").leftOut());
    }

    @Test
    void encryptedEntriesAreRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(zip(KETTLE));
        bytes[indexOf(bytes, "PK\1\2") + 8] |= 1;
        assertTrue(refusal(written(bytes)).contains("is encrypted"));
    }

    @Test
    void entriesThatAreThereTwiceAreRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(zip(SOURCES + "KettlA.java", SOURCES + "KettlB.java"));
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("KettlB.java", "KettlA.java");
        assertTrue(refusal(written(text.getBytes(StandardCharsets.ISO_8859_1))).contains("is there twice"));
        assertTrue(refusal(zip(KETTLE, "./" + KETTLE)).contains("is there twice"));
    }

    @Test
    void moreThanTwoThousandSourceFilesAreRefusedAndOtherFilesDoNotCount() throws IOException {
        String[] names = Stream.iterate(0, i -> i + 1).limit(2001).map(i -> "f" + i).toArray(String[]::new);
        names[2000] = KETTLE;
        assertEquals(1, sources(zip(names)).size());
        String[] more = Stream.iterate(0, i -> i + 1).limit(2001).map(i -> "F" + i + ".java").toArray(String[]::new);
        assertTrue(refusal(zip(more)).contains("more than 2000 source files"));
        String[] many = Stream.iterate(0, i -> i + 1).limit(100_000).map(i -> "0123456789".repeat(10) + i).toArray(String[]::new);
        assertTrue(refusal(zip(many)).contains("far more entries than a submission needs"));
    }

    @Test
    void aSourceOverOneMebibyteIsRefusedWhateverItsHeaderSays() throws IOException {
        byte[] bytes = zipped("Bomb.java", new byte[(1 << 20) + 1]);
        assertTrue(refusal(written(bytes)).contains("\"Bomb.java\" is larger than 1 MiB"));
        int sizeField = indexOf(bytes, "PK\1\2") + 24;
        Arrays.fill(bytes, sizeField, sizeField + 4, (byte) 0);
        bytes[sizeField] = 10;
        assertTrue(refusal(written(bytes)).contains("\"Bomb.java\" is larger than 1 MiB"));
        assertEquals(List.of(), sources(written(zipped("video.mp4", new byte[100 << 20]))));
    }

    @Test
    void sourcesOfMoreThanSixtyFourMebibytesTogetherAreRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 65; i++) {
                out.putNextEntry(new ZipEntry("Part" + i + ".java"));
                out.write(new byte[1 << 20]);
            }
        }
        assertTrue(refusal(written(bytes.toByteArray())).contains("source files of more than 64 MiB"));
    }

    @Test
    void damagedContentIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            out.setMethod(ZipArchiveOutputStream.STORED);
            ZipArchiveEntry entry = new ZipArchiveEntry(KETTLE);
            byte[] content = "class Kettle { }".getBytes(StandardCharsets.UTF_8);
            entry.setSize(content.length);
            CRC32 crc = new CRC32();
            crc.update(content);
            entry.setCrc(crc.getValue());
            out.putArchiveEntry(entry);
            out.write(content);
            out.closeArchiveEntry();
        }
        byte[] whole = bytes.toByteArray();
        assertEquals(1, sources(written(whole)).size());
        whole[indexOf(whole, "class Kettle") + 1] ^= 1;
        assertTrue(refusal(written(whole)).contains("is damaged"));
    }

    @Test
    void whatIsNoZipIsRefused() throws IOException {
        assertTrue(refusal(written(new byte[0])).contains("cannot be read as a zip archive"));
        assertTrue(refusal(written("Rar!".getBytes(StandardCharsets.US_ASCII))).contains("cannot be read as a zip archive"));
        byte[] bytes = Files.readAllBytes(zip(KETTLE, "README.md"));
        assertTrue(refusal(written(Arrays.copyOf(bytes, bytes.length - 30))).contains("cannot be read as a zip archive"));
    }

    @Test
    void aZipWithAnyByteChangedIsReadOrRefusedAndNothingElse() throws IOException {
        byte[] bytes = Files.readAllBytes(zip(KETTLE, SOURCES + "Spoon.java", "README.md"));
        Random random = new Random(7);
        for (int round = 0; round < 1000; round++) {
            byte[] changed = bytes.clone();
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            Path zip = written(changed);
            try {
                sources(zip);
            } catch (UnusableInput e) {
                assertTrue(e.getMessage().endsWith("."), e.getMessage());
            }
        }
    }

    /** A zip whose files hold a text that names them; a name that ends with '/' is a folder. */
    private Path zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                if (!name.endsWith("/")) {
                    out.write(("content of " + name).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return written(bytes.toByteArray());
    }

    private static byte[] zipped(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private Path written(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("anna.zip"), bytes);
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    private static List<SourceFile> sources(Path zip) {
        return Submission.open(zip).sources("01-kettle", "demo.kettle").files();
    }

    private static String refusal(Path zip) {
        return assertThrows(UnusableInput.class, () -> Submission.open(zip)).getMessage();
    }
}
