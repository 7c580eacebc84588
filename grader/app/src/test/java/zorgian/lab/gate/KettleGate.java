package zorgian.lab.gate;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zorgian.lab.compile.CompileResult;
import zorgian.lab.compile.Compiled;
import zorgian.lab.compile.SourceCompiler;
import zorgian.lab.course.Exercise;
import zorgian.lab.course.KettleExercise;
import zorgian.lab.run.Subject;
import zorgian.lab.submission.SourceFile;

/** Compiles answers to a made-up exercise, and scenarios against its reference, and puts both before the gate. */
final class KettleGate {

    private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|enum|record) ([\\w$]+)");

    private static final String TASTER = "package demo.kettle; public class Taster { public static void taste(Guest guest) { } }";

    private final SourceCompiler compiler = SourceCompiler.ofThisJdk();
    private final Exercise exercise;
    private final Path folder;

    KettleGate(Path folder) {
        this.folder = folder;
        exercise = KettleExercise.in(folder.resolve("course"));
    }

    /** What the gate says of a student's sources, where the scenarios were compiled among the given sources of a reference. */
    List<String> problems(List<String> student, List<String> referenceAndScenarios) {
        Subject subject = new Subject(classes(student), exercise.packageName(), Set.copyOf(exercise.given()));
        return Gate.check(subject, scenarios(referenceAndScenarios));
    }

    /** What the gate says of a student's one source, where no scenario asks anything of it, but passes a guest to another class. */
    List<String> problems(String student) {
        return problems(List.of(student, TASTER), List.of(TASTER, "package demo.kettle.spec; class Scenarios { void taste() { demo.kettle.Taster.taste(null); } }"));
    }

    /** The class files of the scenarios among some sources: those in the package of the spec. */
    Collection<byte[]> scenarios(List<String> sources) {
        Path spec = classes(sources).resolve("demo/kettle/spec");
        return ClassFolder.read(spec).values();
    }

    private Path classes(List<String> sources) {
        try {
            Path output = Files.createTempDirectory(folder, "classes");
            List<SourceFile> files = sources.stream().map(KettleGate::file).toList();
            CompileResult result = compiler.compile(exercise, files, output);
            return assertInstanceOf(Compiled.class, result, result.toString()).classes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile file(String source) {
        Matcher type = TYPE.matcher(source);
        if (!type.find()) {
            throw new IllegalArgumentException(source);
        }
        String name = type.group(1) + ".java";
        return new SourceFile(name, name, source);
    }
}
