package zorgian.lab.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zorgian.lab.gate.JdkList;
import zorgian.lab.gate.Refusal;
import zorgian.lab.submission.UnusableInput;

class SkeletonsTest {

    private static final String SOURCES = "01-kettles/src/main/java/zorgian/kettles/";

    @TempDir
    private Path folder;
    private KettleCourse kettles;
    private Path out;

    @BeforeEach
    void makeACourse() {
        kettles = new KettleCourse(folder);
        out = folder.resolve("exercises");
    }

    private String text(String path) throws IOException {
        return Files.readString(out.resolve(path));
    }

    private String refused() {
        return assertThrows(UnusableInput.class, () -> kettles.skeletons().write(out)).getMessage();
    }

    @Test
    void aStudentGetsSkeletonGivenFilesMainAndExample() throws IOException {
        kettles.skeletons().write(out);
        assertEquals("package zorgian.kettles;\n\n/** Boils. */\npublic class Kitchen {\n    // TODO 1: boil\n}\n", text(SOURCES + "Kitchen.java"));
        assertEquals("package zorgian.kettles;\n\npublic interface Kettle { }\n", text(SOURCES + "Kettle.java"));
        assertTrue(Files.exists(out.resolve(SOURCES + "Main.java")));
        assertTrue(Files.exists(out.resolve("01-kettles/src/test/java/zorgian/kettles/KitchenExampleTest.java")));
    }

    @Test
    void nothingOfTheSolutionIsInIt() throws IOException {
        kettles.skeletons().write(out);
        assertFalse(Files.exists(out.resolve(SOURCES + "Helper.java")));
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file).contains(KettleCourse.SECRET), () -> file + " gives the answer away");
                assertFalse(file.toString().contains("Spec"), () -> file + " is part of the hidden suite");
            }
        }
    }

    @Test
    void theBriefListsTheRequirementsWithTheirPoints() throws IOException {
        kettles.skeletons().write(out);
        assertEquals("""
                # Kettles & <pots>

                ## Requirements

                | Id | Requirement | Points |
                | --- | --- | ---: |
                | `order` | Kettles boil in order | 40 |
                | `or` | a \\|\\| b is said of 01-kettles | 60 |
                | | **Total** | **100** |

                That is all.
                """, text("01-kettles/README.md"));
    }

    @Test
    void thePomsNameModulesTitleAndMain() throws IOException {
        kettles.skeletons().write(out);
        assertTrue(text("pom.xml").contains("  <modules>\n    <module>01-kettles</module>\n    <module>02-pots</module>\n  </modules>\n"));
        assertTrue(text("01-kettles/pom.xml").contains("<name>Kettles &amp; &lt;pots&gt;</name>"));
        assertTrue(text("01-kettles/pom.xml").contains("<exec.mainClass>zorgian.kettles.Main</exec.mainClass>"));
        assertTrue(text("README.md").contains("| [02-pots: Pots](02-pots/README.md) | stirring | 01 | 25 min | 100 |\n| **In all** | | | **50 min** | **200** |\n"));
        for (String file : List.of("pom.xml", "01-kettles/pom.xml", "README.md")) {
            assertFalse(text(file).contains("@"), file + " has a place that was not filled in");
        }
    }

    @Test
    void aPageSaysWhatASolutionMayUseAndNamesEveryPackageOfTheGatesList() throws IOException {
        kettles.skeletons().write(out);
        String page = text("what-a-solution-may-use.md");
        JdkList.ofThisHarness().types().keySet().stream().map(type -> type.substring(0, type.lastIndexOf('/')).replace('/', '.')).distinct().forEach(name -> {
            String last = name.substring(name.lastIndexOf('.') + 1);
            assertTrue(page.contains("`" + name + "`") || page.contains("`." + last + "`"), () -> name + " is not on the page");
        });
        Refusal.all().forEach(refusal -> assertTrue(page.contains(" | " + refusal.why() + " | " + refusal.instead() + " |\n"), refusal::why));
        assertTrue(page.contains("| `java.lang.Runtime` | `availableProcessors`, "), page);
        assertTrue(text("README.md").contains("(what-a-solution-may-use.md)"));
    }

    @Test
    void whatTheAuthorSaysOfTheCourseIsInItsReadme() throws IOException {
        kettles.write("course.md", "\n## The way\n\nFirst kettles, then pots.\n\n");
        kettles.skeletons().write(out);
        assertTrue(text("README.md").contains("|\n\n## The way\n\nFirst kettles, then pots.\n\n## "), text("README.md"));
    }

    @Test
    void writingTwiceChangesNothingTheSecondTime() {
        assertFalse(kettles.skeletons().write(out).isEmpty());
        assertEquals(List.of(), kettles.skeletons().write(out));
        assertEquals(List.of(), kettles.skeletons().check(out));
    }

    @Test
    void aCheckNamesEveryFileThatIsNotAsGenerated() throws IOException {
        kettles.skeletons().write(out);
        Files.writeString(out.resolve("pom.xml"), "changed");
        Files.delete(out.resolve(SOURCES + "Main.java"));
        Files.writeString(out.resolve(SOURCES + "Mine.java"), "");
        assertEquals(List.of("missing: " + SOURCES + "Main.java", "extra: " + SOURCES + "Mine.java", "differs: pom.xml"), kettles.skeletons().check(out));
    }

    @Test
    void buildOutputTheLabAndEditorFilesDoNotCount() throws IOException {
        kettles.skeletons().write(out);
        for (String path : List.of("01-kettles/target/classes/x", "books/Gulliver.txt", ".lab/lab.jar", ".idea/x", "01-kettles/kettles.iml")) {
            Files.createDirectories(out.resolve(path).getParent());
            Files.writeString(out.resolve(path), "");
        }
        assertEquals(List.of(), kettles.skeletons().check(out));
        kettles.skeletons().write(out);
        assertTrue(Files.exists(out.resolve(".lab/lab.jar")));
    }

    @Test
    void theModulesOfSolutionsFollowTheFoldersThatAreThere() throws IOException {
        Path pom = kettles.solutions.resolve("pom.xml");
        assertEquals("differs: " + pom, kettles.skeletons().check(out).get(0));
        kettles.skeletons().write(out);
        assertEquals("""
                <project>
                  <!-- the exercises -->
                  <modules>
                    <module>01-kettles</module>
                    <module>02-pots</module>
                  </modules>
                </project>
                """, Files.readString(pom));
    }

    @Test
    void malformedMarksAreRefusedAndNothingIsWritten() {
        kettles.write("02-pots/src/main/java/zorgian/pots/Pot.java", "package zorgian.pots;\n// <solution>\nclass Pot { }\n");
        Path file = kettles.solutions.resolve("02-pots/src/main/java/zorgian/pots/Pot.java");
        assertEquals(file + ":2: the solution that begins here has no // </solution>.", refused());
        assertFalse(Files.exists(out));
    }

    @Test
    void aFileThatIsNeitherGivenNorMarkedIsRefused() {
        kettles.write("02-pots/src/main/java/zorgian/pots/Pot.java", "package zorgian.pots;\nclass Pot { }\n");
        assertTrue(refused().endsWith("Pot.java would be handed out whole: mark its solution, or add it to given in exercise.properties."));
    }

    @Test
    void aGivenFileWithMarksIsRefused() {
        kettles.write("02-pots/src/main/java/zorgian/pots/Kettle.java", "package zorgian.pots;\n// <solution>\n// </solution>\n");
        assertTrue(refused().endsWith("Kettle.java has solution marks; take them out, or take it out of given in exercise.properties."));
    }

    @Test
    void aBriefWithoutAPlaceForTheRequirementsIsRefused() {
        kettles.write("02-pots/README.md", "# Pots\n");
        assertTrue(refused().endsWith("needs one line <!-- requirements -->, where the table of requirements goes."));
    }

    @Test
    void anExerciseWithoutAnExampleTestIsRefused() throws IOException {
        Files.delete(kettles.solutions.resolve("02-pots/src/example/java/zorgian/pots/KitchenExampleTest.java"));
        assertTrue(refused().startsWith("There is no example test in "));
    }
}
