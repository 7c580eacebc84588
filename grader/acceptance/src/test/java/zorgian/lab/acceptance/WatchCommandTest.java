package zorgian.lab.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any program, watched by the command. */
class WatchCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aProgramThatFinishesWithoutAFindingIsExitCode0WithWhatItPrinted() throws Exception {
        write("Hello.java", "class Hello { public static void main(String[] args) { System.out.println(\"hello, lab\"); } }");
        Program watch = Program.lab(folder, Map.of(), "watch", "Hello.java");
        assertEquals(0, watch.exitCode(), watch::toString);
        assertTrue(watch.out().contains("Hello: finished at tick 0, nothing found.") && watch.out().contains("hello, lab"), watch::toString);
        watch.out().lines().forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 80, line));
        assertEquals("", watch.err());
    }

    @Test
    void aProgramThatIsStuckIsExitCode1AndTheJsonSaysHow() throws Exception {
        write("Left.java", """
                class Left {
                    public static void main(String[] args) throws InterruptedException {
                        Object lock = new Object();
                        Thread ada = new Thread(() -> {
                            synchronized (lock) {
                                synchronized (Left.class) { }
                            }
                        }, "Ada");
                        synchronized (Left.class) {
                            ada.start();
                            Thread.sleep(10);
                            synchronized (lock) { }
                        }
                    }
                }
                """);
        Program watch = Program.lab(folder, Map.of(), "watch", "Left.java", "--json", "-");
        assertEquals(1, watch.exitCode(), watch::toString);
        JsonNode json = new ObjectMapper().readTree(watch.out());
        assertEquals("zorgian-lab/watch/v2", json.get("schema").textValue());
        assertEquals("stuck", json.get("ending").textValue());
        assertEquals("lock-cycle", json.get("stuck").textValue());
        assertTrue(json.get("findings").isArray(), watch::toString);
    }

    @Test
    void theJsonFileIsWrittenBesideTheText() throws Exception {
        write("sources/one/One.java", "package one; public class One { public static void main(String[] a) { System.out.println(two.Two.name()); } }");
        write("sources/two/Two.java", "package two; public class Two { public static String name() { return \"two\"; } }");
        Program watch = Program.lab(folder, Map.of(), "watch", "sources", "--json", "new/watch.json");
        assertEquals(0, watch.exitCode(), watch::toString);
        JsonNode json = new ObjectMapper().readTree(folder.resolve("new/watch.json").toFile());
        assertEquals("finished", json.get("ending").textValue());
        assertTrue(json.get("stuck").isNull());
        assertEquals("two", json.get("output").textValue().strip());
        assertTrue(watch.out().contains("one.One: finished"), watch::toString);
    }

    @Test
    void whatCannotBeWatchedIsExitCode2WithASentence() throws Exception {
        write("Broken.java", "class Broken { int n = \"n\"; }");
        write("two/A.java", "class A { public static void main(String[] args) { } }");
        write("two/B.java", "class B { public static void main(String[] args) { } }");
        for (String sources : new String[] {"Broken.java", "two", "missing"}) {
            Program watch = Program.lab(folder, Map.of(), "watch", sources);
            assertEquals(2, watch.exitCode(), watch::toString);
            assertEquals("", watch.out());
            assertTrue(watch.err().startsWith("lab: "), watch::toString);
        }
        assertEquals(0, Program.lab(folder, Map.of(), "watch", "two", "--main", "B").exitCode());
    }

    private void write(String name, String source) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }
}
