package zorgian.lab.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import zorgian.lab.submission.SourceFile;
import zorgian.lab.submission.UnusableInput;

class ExerciseTest {

    @TempDir
    Path course;

    private Exercise kettle;

    @BeforeEach
    void anExercise() {
        kettle = KettleExercise.in(course);
    }

    @Test
    void givenFilesAreReadFromTheSourcesOfASolution() {
        List<SourceFile> given = kettle.givenSources();
        assertEquals(List.of("Guest.java", "Cup.java", "Main.java"), given.stream().map(SourceFile::name).toList());
        assertEquals("src/main/java/demo/kettle/Guest.java", given.get(0).path());
        assertTrue(given.get(0).content().contains("interface Guest"));
    }

    @Test
    void givenFilesAndSpecOfAHandoutLieInFoldersOfTheirOwn() throws IOException {
        Path given = kettle.folder().resolve("given");
        Files.move(kettle.folder().resolve("src/main/java/demo/kettle"), given);
        assertEquals("given/Guest.java", kettle.givenSources().get(0).path());
        assertEquals(kettle.folder().resolve("spec"), kettle.specClasses());
    }

    @Test
    void aMissingGivenFileIsNamed() throws IOException {
        Files.delete(kettle.folder().resolve("src/main/java/demo/kettle/Cup.java"));
        String sentence = assertThrows(UnusableInput.class, kettle::givenSources).getMessage();
        assertTrue(sentence.contains("Cup.java"), sentence);
    }

    @Test
    void aMissingSpecSaysThatItMustBeBuilt() {
        String sentence = assertThrows(UnusableInput.class, kettle::spec).getMessage();
        assertTrue(sentence.contains("compiled spec of 01-kettle") && sentence.contains("mvn"), sentence);
    }

    @Test
    void theSpecIsLoadedFromItsFolderWithTheHarnessAbove() throws IOException {
        Exercise exercise = new Exercise("01-kettle", "The kettle", "elsewhere", "elsewhere.Spec", 1, "", List.of(), List.of(), "Main", course);
        Path file = exercise.specClasses().resolve("elsewhere/Spec.class");
        Files.createDirectories(file.getParent());
        Files.write(file, emptyClass("elsewhere/Spec"));

        Class<?> spec = exercise.spec();
        assertEquals("elsewhere.Spec", spec.getName());
        assertSame(Exercise.class.getClassLoader(), spec.getClassLoader().getParent());
    }

    @Test
    void aSpecThatIsNoClassFileIsRefused() {
        KettleExercise.write(kettle.specClasses().resolve("demo/kettle/spec/KettleSpec.class"), "no class");
        String sentence = assertThrows(UnusableInput.class, kettle::spec).getMessage();
        assertTrue(sentence.contains("cannot be loaded"), sentence);
    }

    @Test
    void variantsAreReadWithTheRightOnesFirst() {
        variant("wrong/cold", "says=Never heats.\nmisses=heats, serves-all\n");
        variant("correct/with-pool", "says=Serves from a pool.\n");
        variant("correct/virtual", "says=Serves on virtual threads.\njdk=21\n");
        List<Variant> variants = kettle.variants();
        assertEquals(List.of("virtual", "with-pool", "cold"), variants.stream().map(Variant::name).toList());
        assertEquals(List.of(true, true, false), variants.stream().map(Variant::right).toList());
        assertEquals(List.of(21, 17, 17), variants.stream().map(Variant::jdk).toList());
        assertEquals(Set.of("heats", "serves-all"), variants.get(2).misses());
        assertEquals("Never heats.", variants.get(2).says());
        assertEquals("Kettle.java", variants.get(0).files().get(0).name());
    }

    @Test
    void aWrongVariantMustSayWhatItMissesAndARightOneMissesNothing() {
        variant("wrong/cold", "says=Never heats.\n");
        String wrong = assertThrows(UnusableInput.class, kettle::variants).getMessage();
        assertTrue(wrong.contains("cold") && wrong.contains("\"misses\""), wrong);
        variant("correct/odd", "says=Right.\nmisses=heats\n");
        String right = assertThrows(UnusableInput.class, kettle::variants).getMessage();
        assertTrue(right.contains("odd") && right.contains("\"misses\""), right);
    }

    @Test
    void anExerciseWithoutVariantsHasNone() {
        assertEquals(List.of(), kettle.variants());
    }

    private void variant(String name, String properties) {
        Path folder = kettle.folder().resolve("variants").resolve(name);
        KettleExercise.write(folder.resolve("variant.properties"), properties);
        KettleExercise.write(folder.resolve("Kettle.java"), "package demo.kettle;\npublic class Kettle {\n}\n");
    }

    private static byte[] emptyClass(String internalName) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER, internalName, null, "java/lang/Object", null);
        return writer.toByteArray();
    }
}
