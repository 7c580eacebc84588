package zorgian.lab.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import zorgian.lab.compile.Compiled;
import zorgian.lab.compile.SourceCompiler;
import zorgian.lab.course.Exercise;
import zorgian.lab.gate.Gate;
import zorgian.lab.output.FileTree;
import zorgian.lab.run.Subject;
import zorgian.lab.spec.ScenarioClasses;
import zorgian.lab.submission.SourceFile;
import zorgian.lab.submission.Submission;
import zorgian.lab.verify.Check;
import zorgian.lab.verify.Checks;

/** Puts everything that is kept with the course before the gate, and runs none of it: what a student may have written in good faith gets through. */
class GateTest {

    private static final SourceCompiler COMPILER = SourceCompiler.ofThisJdk();
    /** Programs of the corpus that are broken, and use what a solution must not use. */
    private static final Set<String> NO_SOLUTIONS = Set.of("ReflectedCells.java");

    @TempDir
    private static Path temp;

    @TestFactory
    Stream<DynamicTest> everyAnswerThatIsKeptGetsThroughTheRightOnesAndTheWrongOnes() {
        Submission solutions = Submission.open(Repository.SOLUTIONS);
        Submission skeletons = Submission.open(Repository.EXERCISES);
        return Repository.exercises().stream().map(exercise -> dynamicTest(exercise.id(), () -> {
            Collection<byte[]> scenarios = ScenarioClasses.of(exercise.spec()).values();
            Map<String, List<String>> refused = new TreeMap<>();
            for (Check check : Checks.of(exercise, solutions, skeletons)) {
                List<String> problems = check.isForThisJdk() ? problems(exercise, check.sources(), scenarios) : List.of();
                if (!problems.isEmpty()) {
                    refused.put(check.name(), problems);
                }
            }
            assertEquals(Map.of(), refused);
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyProgramOfTheCorpusAndOfTheBenchGetsThrough() throws IOException {
        List<Path> programs = new ArrayList<>();
        for (String folder : List.of("right", "broken")) {
            CorpusProgram.in(folder).stream().filter(program -> program.jdk() <= Runtime.version().feature()).forEach(program -> programs.add(program.file()));
        }
        try (Stream<Path> files = Files.list(Repository.ROOT.resolve("bench/programs"))) {
            files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(programs::add);
        }
        return programs.stream().filter(file -> !NO_SOLUTIONS.contains(file.getFileName().toString()))
                .map(file -> dynamicTest(file.getFileName().toString(), () -> assertEquals(List.of(), problems(file))));
    }

    @Test
    void givenClassesThatOpenPortsAndUrlsAndReadFilesAreNotForASolution() throws IOException {
        Exercise books = Repository.exercises().get(1);
        List<SourceFile> sources = new ArrayList<>(Submission.open(Repository.SOLUTIONS).sources(books.id(), books.packageName()).files());
        String own = """
                package zorgian.words;
                class Own {
                    Object server() throws Exception { return new BookServer(java.util.Map.of(), 1, (title, ticks) -> { }).books(); }
                    Object library(Library library) { return new HttpLibrary(null); }
                    Object folder() { return BookFolder.find(); }
                    Object mine() { return (Library) title -> java.io.InputStream.nullInputStream(); }
                }
                """;
        sources.add(new SourceFile("Own.java", "Own.java", own));
        String why = ", which reaches files, ports or processes and is given for watching only; take what your methods are given, and leave it to Main";
        assertEquals(List.of("`Own` uses `BookServer` at Own.java:3" + why, "`Own` uses `HttpLibrary` at Own.java:4" + why,
                "`Own` uses `BookFolder` at Own.java:5" + why), problems(books, sources, ScenarioClasses.of(books.spec()).values()));
    }

    private static List<String> problems(Exercise exercise, List<SourceFile> sources, Collection<byte[]> scenarios) throws IOException {
        Path classes = Files.createTempDirectory(temp, "answer");
        assertInstanceOf(Compiled.class, COMPILER.compile(exercise, sources, classes));
        return Gate.check(new Subject(classes, exercise.packageName(), Set.copyOf(exercise.given())), scenarios);
    }

    /** A program is in no package; here it is put into one, as an answer is. */
    private static List<String> problems(Path program) throws IOException {
        String name = program.getFileName().toString();
        Map<String, byte[]> compiled = new TreeMap<>();
        SourceFile source = new SourceFile(name, name, "package corpus; " + Files.readString(program));
        assertEquals(List.of(), COMPILER.compile(List.of(source), compiled));
        FileTree tree = new FileTree();
        compiled.forEach((type, bytes) -> tree.put(type.replace('.', '/') + ".class", bytes));
        Path classes = Files.createTempDirectory(temp, "program");
        tree.create(classes);
        return Gate.check(new Subject(classes, "corpus", Set.of()), List.of());
    }
}
