package zorgian.lab.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import zorgian.lab.course.Exercise;
import zorgian.lab.verify.Check;

/** A class in which nearly everybody hands in something hostile; the good answers among it are graded as if alone, and the empty ones get what they are. */
class HostileSubmissionsTest {

    private static final Exercise EXERCISE = Repository.exercises().get(0);
    private static final String SOURCES = EXERCISE.id() + "/src/main/java/" + EXERCISE.packageName().replace('.', '/') + "/";
    private static final int SYMBOLIC_LINK = 0120777;
    private static final int FILE = 0100644;

    /** What the thread overrides that an otherwise empty answer starts with each call. */
    private static final Map<String, String> OVERRIDES = Map.of(
            "interrupt", "public void interrupt() { throw new IllegalStateException(\"not now\"); }",
            "equals", "public boolean equals(Object other) { return true; } public int hashCode() { return 0; }",
            "run", "public void run() { throw new Error() { public String getMessage() { throw this; } }; }");

    /** What a thread must not override, since others ask it by that. */
    private static final Map<String, String> MUST_NOT_OVERRIDE = Map.of(
            "getId", "public long getId() { throw new IllegalStateException(\"no id\"); }",
            "isInterrupted", "public boolean isInterrupted() { throw new IllegalStateException(\"who asks?\"); }",
            "getState", "public State getState() { return State.TERMINATED; }");

    /** What each hostile submission is refused for, in a word of the sentence. */
    private static final Map<String, String> REFUSED = new LinkedHashMap<>();

    @TempDir
    private static Path temp;
    private static Gradebook gradebook;

    @BeforeAll
    static void gradeThem() throws Exception {
        Path all = Files.createDirectory(temp.resolve("class"));
        try (ZipArchiveOutputStream good = zip(all, "good", null); Stream<Path> files = Files.list(Repository.SOLUTIONS.resolve(SOURCES))) {
            for (Path file : files.toList()) {
                put(good, "somebody-main/" + SOURCES + file.getFileName(), Files.readAllBytes(file), FILE);
            }
        }
        one(all, "absolute", "absolute", "/tmp/" + SOURCES + "A.java", FILE, 1);
        REFUSED.put("backslash", "backslash");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(all.resolve("backslash.zip")))) {
            zip.putNextEntry(new ZipEntry("exercises\\" + EXERCISE.id() + "\\A.java"));
        }
        one(all, "drive", "absolute", "C:/A.java", FILE, 1);
        one(all, "large-file", "1 MiB", SOURCES + "A.java", FILE, (1 << 20) + 1);
        one(all, "symbolic-link", null, SOURCES + "A.java", SYMBOLIC_LINK, 1);
        one(all, "zip-slip", "out of the archive", SOURCES + "../../../../../../../../A.java", FILE, 1);
        try (ZipArchiveOutputStream many = zip(all, "many-files", "2000 source files")) {
            for (int i = 0; i <= 2000; i++) {
                put(many, SOURCES + "A" + i + ".java", new byte[0], FILE);
            }
        }
        byte[] whole = Files.readAllBytes(all.resolve("good.zip"));
        whole[whole.length / 3] ^= 0x55;
        REFUSED.put("damaged", "zip the folders of the exercises again");
        Files.write(all.resolve("damaged.zip"), whole);
        REFUSED.put("no-zip-at-all", "cannot be read as a zip archive");
        Files.writeString(all.resolve("no-zip-at-all.zip"), "<html>404</html>");
        REFUSED.put("other-archive.rar", "neither a folder nor a .zip");
        Files.writeString(all.resolve("other-archive.rar"), "Rar!");
        Files.createDirectory(all.resolve("empty"));
        write(all.resolve("does-nothing"), "");
        Map<String, String> overrides = new LinkedHashMap<>(OVERRIDES);
        overrides.putAll(MUST_NOT_OVERRIDE);
        for (Map.Entry<String, String> override : overrides.entrySet()) {
            write(all.resolve("does-nothing-but-" + override.getKey()), "new Hostile().start();");
            String hostile = "package " + EXERCISE.packageName() + "; final class Hostile extends Thread { "
                    + (override.getKey().equals("run") ? "" : "public void run() { try { Thread.sleep(5); } catch (InterruptedException e) { } } ")
                    + override.getValue() + " }";
            Files.writeString(all.resolve("does-nothing-but-" + override.getKey()).resolve(SOURCES + "Hostile.java"), hostile);
        }
        Program batch = Program.lab(temp, Map.of(), "batch", "class", "--out", "grades", "--exercise", EXERCISE.id(), "--jobs", "1");
        assertEquals(0, batch.exitCode(), batch::toString);
        gradebook = Gradebook.read(temp.resolve("grades"));
    }

    /** The skeleton, whose every method does no more than this and returns. */
    private static void write(Path submission, String statement) throws IOException {
        Files.createDirectories(submission.resolve(SOURCES));
        try (Stream<Path> files = Files.list(Repository.EXERCISES.resolve(SOURCES))) {
            for (Path file : files.toList()) {
                String source = Files.readString(file).replaceAll("throw new UnsupportedOperationException\\([^)]*\\);", statement + " return 0;");
                Files.writeString(submission.resolve(SOURCES + file.getFileName()), source);
            }
        }
    }

    private static void one(Path folder, String name, String why, String path, int mode, int size) throws IOException {
        try (ZipArchiveOutputStream zip = zip(folder, name, why)) {
            put(zip, path, " ".repeat(size).getBytes(StandardCharsets.US_ASCII), mode);
        }
    }

    private static ZipArchiveOutputStream zip(Path folder, String name, String why) throws IOException {
        if (why != null) {
            REFUSED.put(name, why);
        }
        return new ZipArchiveOutputStream(folder.resolve(name + ".zip"));
    }

    private static void put(ZipArchiveOutputStream zip, String path, byte[] content, int mode) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(path);
        entry.setUnixMode(mode);
        zip.putArchiveEntry(entry);
        zip.write(content);
        zip.closeArchiveEntry();
    }

    @TestFactory
    Stream<DynamicTest> eachIsRefusedWithASentence() {
        return REFUSED.entrySet().stream().map(refused -> dynamicTest(refused.getKey(), () -> {
            NamedCsvRecord row = gradebook.row(refused.getKey());
            assertEquals("unusable", row.getField("status"));
            assertTrue(row.getField("message").contains(refused.getValue()) && row.getField("message").endsWith("."), row.getField("message"));
            assertEquals("", row.getField(EXERCISE.id()));
            assertTrue(gradebook.results().get(refused.getKey()).get("exercises").isEmpty());
        }));
    }

    @Test
    void aLinkInThePlaceOfASourceIsNamedAndNothingElseIsTaken() {
        assertEquals("nothing submitted", gradebook.row("symbolic-link").getField("status"));
        assertTrue(gradebook.row("symbolic-link").getField("message").contains("A.java, which is a symbolic link"));
    }

    @Test
    void theGoodOneAmongThemGetsAllItsPoints() {
        assertEquals("100", gradebook.row("good").getField("points"));
        assertEquals("graded", gradebook.row("good").getField("status"));
    }

    @TestFactory
    Stream<DynamicTest> anAnswerThatDoesNothingGetsNothingForWhatItKeepsTheWorkerFrom() {
        List<String> metByNothing = ids("does-nothing", "met");
        return OVERRIDES.keySet().stream().map(override -> dynamicTest(override, () -> {
            String name = "does-nothing-but-" + override;
            List<String> met = ids(name, "met");
            assertTrue(metByNothing.containsAll(met), () -> met + " are met, and " + metByNothing + " without the thread");
            assertEquals(List.of(), ids(name, "inconclusive"));
            assertEquals("graded", gradebook.row(name).getField("status"));
            assertEquals("0", gradebook.row(name).getField("pointsOpen"));
            assertTrue(Integer.parseInt(gradebook.row(name).getField("points")) <= Check.SKELETON_AT_MOST, gradebook.row(name)::toString);
        }));
    }

    @TestFactory
    Stream<DynamicTest> aThreadThatHidesWhatItDoesIsRefusedWithASentenceAndGetsNothing() {
        return MUST_NOT_OVERRIDE.keySet().stream().map(method -> dynamicTest(method, () -> {
            String name = "does-nothing-but-" + method;
            assertEquals("0", gradebook.row(name).getField("points"));
            assertEquals("0", gradebook.row(name).getField("pointsOpen"));
            assertEquals(List.of(), ids(name, "met"));
            String sentence = "`Hostile` overrides `Thread." + method + "()` at Hostile.java:1, which tells others what the thread does; leave it as it is";
            assertTrue(gradebook.results().get(name).toString().contains(sentence), () -> gradebook.results().get(name).toString());
        }));
    }

    @Test
    void anAnswerThatDoesNothingEndsTheCommandWith1() throws Exception {
        Program grade = Program.lab(temp, Map.of(), "grade", "class/does-nothing-but-interrupt", "--exercise", EXERCISE.id());
        assertEquals(1, grade.exitCode(), grade::toString);
    }

    private static List<String> ids(String submission, String verdict) {
        List<String> ids = new ArrayList<>();
        gradebook.results().get(submission).at("/exercises/0/requirements").forEach(requirement -> {
            if (requirement.get("verdict").textValue().equals(verdict)) {
                ids.add(requirement.get("id").textValue());
            }
        });
        return ids;
    }

    @Test
    void theEmptyOneGets0SinceNothingWasSubmitted() {
        assertEquals("0", gradebook.row("empty").getField(EXERCISE.id()));
        assertEquals("nothing submitted", gradebook.row("empty").getField("status"));
    }

    @Test
    void nothingIsUnpackedAnywhere() throws IOException {
        try (Stream<Path> files = Files.walk(temp)) {
            assertEquals(0, files.filter(file -> !file.startsWith(temp.resolve("class")) && file.toString().endsWith(".java")).count());
        }
    }
}
