package zorgian.lab.author;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zorgian.lab.output.OutputFile;
import zorgian.lab.submission.UnusableInput;

class LabJarTest {

    @TempDir
    private Path folder;

    private List<String> names(byte[] jar) throws IOException {
        Path file = folder.resolve("x.jar");
        Files.write(file, jar);
        try (JarFile open = new JarFile(file.toFile())) {
            return open.stream().map(entry -> entry.getName()).toList();
        }
    }

    @Test
    void theRunningHarnessIsInItWithItsTemplates() throws IOException {
        List<String> names = names(LabJar.ofThisHarness());
        assertEquals("META-INF/MANIFEST.MF", names.get(0));
        assertTrue(names.contains("zorgian/lab/author/LabJar.class"));
        assertTrue(names.contains("zorgian/lab/author/exercises-pom.xml"));
    }

    @Test
    void theSameClassesGiveTheSameBytes() {
        assertArrayEquals(LabJar.ofThisHarness(), LabJar.ofThisHarness());
    }

    @Test
    void aJarGivesTheSameAsItsFolder() throws IOException {
        OutputFile.write(folder.resolve("classes/b/B.class"), "b");
        OutputFile.write(folder.resolve("classes/a/A.class"), "a");
        OutputFile.write(folder.resolve("classes/META-INF/services/x"), "x");
        byte[] jar = LabJar.of(List.of(folder.resolve("classes")));
        assertEquals(List.of("META-INF/MANIFEST.MF", "META-INF/services/x", "a/A.class", "b/B.class"), names(jar));
        assertArrayEquals(jar, LabJar.of(List.of(folder.resolve("x.jar"))));
    }

    @Test
    void aHarnessThatIsGoneIsToldInOneSentence() {
        assertThrows(UnusableInput.class, () -> LabJar.of(List.of(folder.resolve("gone.jar"))));
    }
}
