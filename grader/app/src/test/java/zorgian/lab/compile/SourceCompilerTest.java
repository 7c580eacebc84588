package zorgian.lab.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zorgian.lab.course.Exercise;
import zorgian.lab.course.KettleExercise;
import zorgian.lab.submission.SourceFile;
import zorgian.lab.verdict.SourceLine;

class SourceCompilerTest {

    private static final String KETTLE = """
            package demo.kettle;

            public class Kettle {
                public Kettle(int cups) {
                }
                public void serve(Guest guest) throws InterruptedException {
                    guest.drink(new Cup("mint", 200));
                }
            }
            """;

    @TempDir
    Path folder;

    private final SourceCompiler compiler = SourceCompiler.ofThisJdk();
    private Exercise exercise;

    @BeforeEach
    void anExercise() {
        exercise = KettleExercise.in(folder.resolve("course"));
    }

    @Test
    void studentsAndGivenFilesAreCompiledTogetherWithoutTheMain() {
        Path classes = compiled(file("Kettle.java", KETTLE), file("Spoon.java", "package demo.kettle; class Spoon { }"));
        assertEquals(List.of("Cup.class", "Guest.class", "Kettle.class", "Spoon.class"), names(classes.resolve("demo/kettle")));
    }

    @Test
    void aGivenFileIsOursEvenWhereTheStudentHandedInAnother() {
        Path classes = compiled(file("Kettle.java", KETTLE), file("Cup.java", "does not compile"), file("Main.java", "neither"));
        assertTrue(Files.exists(classes.resolve("demo/kettle/Cup.class")));
    }

    @Test
    void aProgramThatNeedsTheMainGetsIt() {
        Path classes = compiled(file("Kettle.java", KETTLE),
                file("Demo.java", "package demo.kettle; class Demo { void run() throws Exception { Main.main(null); } }"));
        assertTrue(Files.exists(classes.resolve("demo/kettle/Main.class")));
    }

    @Test
    void errorsNameTheStudentsFileAndLineInPlainEnglish() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.JAPAN);
        try {
            assertEquals(List.of(
                    new CompileError(new SourceLine("Kettle.java", 2), "cannot find symbol; symbol: class Teapot; location: class Kettle"),
                    new CompileError(new SourceLine("Spoon.java", 1), "incompatible types: String cannot be converted to int")),
                    errors(file("Kettle.java", "package demo.kettle; class Kettle {\n Teapot pot; }"),
                            file("Spoon.java", "package demo.kettle; class Spoon { int i = \"\"; }")));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void errorsInGivenFilesComeLastAndSaySo() {
        List<CompileError> errors = errors(file("Kettle.java", """
                package demo.kettle;
                class Kettle { void drink(Guest guest, Main main) { guest.sip(); } }
                class Cup { }
                """));
        assertEquals("Kettle.java", errors.get(0).where().file());
        assertTrue(errors.stream().anyMatch(error -> error.where().file().equals("Cup.java")
                && error.message().startsWith("in a given file: duplicate class")), errors.toString());
    }

    @Test
    void nothingOnTheGradersClassPathIsInSight() {
        List<CompileError> errors = errors(file("Kettle.java", """
                package demo.kettle;
                import org.junit.jupiter.api.Test;
                import zorgian.lab.verdict.Verdict;
                class Kettle { }
                """));
        assertEquals(List.of(2, 3), errors.stream().map(error -> error.where().line()).toList());
    }

    @Test
    void annotationProcessorsAreNotRun() {
        compiled(file("Kettle.java", KETTLE), file("Processor.java", """
                package demo.kettle;
                @javax.annotation.processing.SupportedAnnotationTypes("*")
                public class Processor extends javax.annotation.processing.AbstractProcessor {
                    public boolean process(java.util.Set<? extends javax.lang.model.element.TypeElement> types,
                            javax.annotation.processing.RoundEnvironment round) { throw new Error(); }
                }
                """));
    }

    @Test
    void sourcesOnWhichJavacOverflowsItsStackDoNotCompile() {
        String deep = "package demo.kettle; class Kettle { int i = " + "(".repeat(200_000) + "1" + ")".repeat(200_000) + "; }";
        CompileError error = errors(file("Spoon.java", "package demo.kettle; class Spoon { }"), file("Kettle.java", deep)).get(0);
        assertEquals(new CompileError(new SourceLine("Kettle.java", 0),
                "javac itself gives up on this file: something in it is nested too deeply; please write it more simply"), error);
    }

    @Test
    void sourcesThatNeedMoreMemoryThanThereIsDoNotCompile() {
        StringBuilder doubling = new StringBuilder("package demo.kettle; class Kettle { static final String S0 = \"" + "x".repeat(1000) + "\";\n");
        for (int i = 1; i <= 22; i++) {
            doubling.append("static final String S").append(i).append(" = S").append(i - 1).append(" + S").append(i - 1).append(";\n");
        }
        String message = errors(file("Kettle.java", doubling + "}")).get(0).message();
        assertEquals("javac itself gives up on this file: it needs more memory than there is; please write it more simply", message);
        assertTrue(Files.exists(compiled(file("Kettle.java", KETTLE))), "the next one has a compiler");
    }

    @Test
    void sourcesOnWhichJavacDoesNotComeToAnEndDoNotCompile() {
        String pair = "null";
        for (int i = 0; i < 11; i++) {
            pair = "of(" + pair + ", " + pair + ")";
        }
        String message = errors(file("Spoon.java", "package demo.kettle; class Spoon { }"), file("Kettle.java",
                "package demo.kettle; class Kettle<A, B> { static <A, B> Kettle<A, B> of(A a, B b) { return null; }\nObject o = " + pair + "; }"))
                .get(0).toString();
        assertEquals("Kettle.java: javac does not come to an end with this file; please write it more simply", message);
    }

    @Test
    void longConcatenationsAreNoTrouble() {
        String terms = String.join(" + ", java.util.Collections.nCopies(3000, "i"));
        compiled(file("Kettle.java", "package demo.kettle; class Kettle { String s(int i) { return \"\" + " + terms + "; } }"));
    }

    @Test
    void thousandsOfClassesAndVeryLongNamesAreRefused() {
        String many = IntStream.range(0, 2001).mapToObj(i -> "class C" + i + " { }").reduce("package demo.kettle;", String::concat);
        assertTrue(errors(file("Kettle.java", many)).get(0).message().contains("at most 2000"));
        assertTrue(errors(file("Kettle.java", "package demo.kettle; class Kettle" + "e".repeat(300) + " { }")).get(0).message().contains("too long"));
    }

    @Test
    void givenFilesAloneAreNoSubmission() {
        assertTrue(errors(file("Cup.java", "package demo.kettle;")).get(0).message().contains("only given files"));
    }

    @Test
    void classesCarryTheirLinesAndLocalVariables() throws Exception {
        Path classes = compiled(file("Kettle.java", KETTLE));
        String bytes = new String(Files.readAllBytes(classes.resolve("demo/kettle/Kettle.class")), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertTrue(bytes.contains("LineNumberTable") && bytes.contains("LocalVariableTable") && bytes.contains("Kettle.java"));
    }

    @Test
    void parallelCompilationsDoNotDisturbEachOther() {
        List<CompileResult> results = IntStream.range(0, 8).parallel().mapToObj(i -> compiler.compile(exercise,
                List.of(i % 2 == 0 ? file("Kettle.java", KETTLE) : file("Kettle.java", "class")), folder.resolve("parallel" + i))).toList();
        for (int i = 0; i < results.size(); i++) {
            assertEquals(i % 2 == 0, results.get(i) instanceof Compiled, "compilation " + i);
            assertEquals(i % 2 == 0, Files.exists(folder.resolve("parallel" + i)));
        }
    }

    private Path compiled(SourceFile... files) {
        CompileResult result = compiler.compile(exercise, List.of(files), folder.resolve("classes"));
        return assertInstanceOf(Compiled.class, result, result.toString()).classes();
    }

    private List<CompileError> errors(SourceFile... files) {
        CompileResult result = compiler.compile(exercise, List.of(files), folder.resolve("classes"));
        List<CompileError> errors = assertInstanceOf(DoesNotCompile.class, result).errors();
        assertFalse(errors.isEmpty());
        return errors;
    }

    private static SourceFile file(String name, String content) {
        return new SourceFile(name, name, content);
    }

    private static List<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
