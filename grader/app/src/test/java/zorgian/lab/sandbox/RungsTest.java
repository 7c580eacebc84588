package zorgian.lab.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each rung in each of its forms, as far as it works on this machine. */
class RungsTest {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> aRungKeepsWhatItPromises() {
        return Rungs.each(rung -> {
            Map<Claim, String> broken = new EnumMap<>(Claim.class);
            broken.putAll(Probing.broken(rung));
            broken.keySet().retainAll(rung.claims());
            assertEquals(Map.of(), broken);
        });
    }

    /** Or the probe would not be able to show anything. */
    @Test
    void withoutASandboxEachClaimIsBroken() throws IOException {
        Rungs.assumeLinux();
        Set<Claim> broken = Probing.broken(Sandbox.none()).keySet();
        for (Claim claim : Claim.values()) {
            // Where the user may have few threads, or addresses, whoever is in no sandbox has no more either.
            if (claim != Claim.LOOPBACK && claim != Claim.THREADS && claim != Claim.MEMORY) {
                assertTrue(broken.contains(claim), () -> claim + " was not broken");
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> whatAProcessMayWriteItWritesAndWhatItMayReadItReads() {
        return Rungs.each(rung -> {
            Path mine = Files.createTempDirectory(folder, "mine");
            Path given = Files.writeString(Files.createTempFile(folder, "given", ""), "flour");
            Access access = Access.toRead(List.of(given, Path.of("target/test-classes"))).writing(List.of(mine));
            Process process = Starter.start(new ProcessBuilder(rung.around(List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                    .toString(), "-cp",
                    Path.of("target/test-classes").toAbsolutePath().toString(), Copies.class.getName(), given.toString(),
                    mine.resolve("a/copy").toString()), access)));
            process.getOutputStream().close();
            String words = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals("flour", Files.exists(mine.resolve("a/copy")) ? Files.readString(mine.resolve("a/copy")) : words);
        });
    }

    static final class Copies {

        private Copies() {
        }

        public static void main(String[] args) throws IOException {
            Files.createDirectories(Path.of(args[1]).getParent());
            Files.copy(Path.of(args[0]), Path.of(args[1]));
        }
    }

    @TestFactory
    Stream<DynamicTest> whatEndsACommandIsToldAsItIsWithoutASandbox() {
        return Rungs.each(rung -> {
            Process process = Starter.start(Trial.jvm(rung, Trial.Nothing.class, List.of()));
            assertEquals(0, process.waitFor());
            Process missing = Starter.start(Trial.jvm(rung, Rungs.class, List.of()));
            assertEquals(1, missing.waitFor());
        });
    }

    @TestFactory
    Stream<DynamicTest> theLadderTakesTheFirstThatWorks() {
        return Stream.of(dynamicTest("of " + System.getProperty("os.name"), () -> {
            Sandbox best = Sandbox.best();
            assertNotNull(best);
            assertEquals(Ladder.rungs(Tools.here()).filter(Trial::works).findFirst().orElseThrow(), best);
        }));
    }
}
