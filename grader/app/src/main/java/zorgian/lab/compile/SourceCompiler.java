package zorgian.lab.compile;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zorgian.lab.compile.CompilerProcess.Outcome;
import zorgian.lab.course.Exercise;
import zorgian.lab.submission.SourceFile;
import zorgian.lab.verdict.SourceLine;

/** Compiles what a student handed in together with the given files, in a process of its own. Thread-safe. */
public final class SourceCompiler {

    /** In characters, of all source files together. */
    private static final int LARGEST = 4 << 20;

    private final List<String> options;

    private SourceCompiler(List<String> options) {
        if (ModuleLayer.boot().findModule("jdk.compiler").isEmpty()) {
            throw new IllegalStateException("The Java in " + System.getProperty("java.home")
                    + " has no compiler; install a JDK, 17 or newer, and start the grader with that.");
        }
        this.options = options;
    }

    /**
     * The compiler of the JDK that this program runs on.
     *
     * @throws IllegalStateException where it runs on a JRE, which has none
     */
    public static SourceCompiler ofThisJdk() {
        return new SourceCompiler(List.of());
    }

    /**
     * The same, with the preview features of that JDK.
     *
     * @throws IllegalStateException where it runs on a JRE, which has none
     */
    public static SourceCompiler withPreview() {
        return new SourceCompiler(List.of("--enable-preview", "--release", Integer.toString(Runtime.version().feature())));
    }

    /**
     * Compiles an exercise. A student's file with the name of a given one is not looked at: ours is taken.
     * The given main is left out, since it is never run in a grading, unless a student's file does not compile without it.
     *
     * @param exercise whose given files are taken
     * @param students the student's files, at least one
     * @param output an empty folder for the class files
     * @throws UncheckedIOException where the class files cannot be written
     * @throws IllegalStateException where the file system cannot hold their names, or the calling thread was interrupted
     */
    public CompileResult compile(Exercise exercise, List<SourceFile> students, Path output) {
        List<SourceFile> given = exercise.givenSources();
        List<String> givenNames = given.stream().map(SourceFile::name).toList();
        List<SourceFile> own = students.stream().filter(file -> !givenNames.contains(file.name())).toList();
        String main = exercise.main() + ".java";
        if (own.isEmpty()) {
            return refused(students, "there are only given files, none of the student's own");
        }
        Outcome outcome = compile(sources(own, given.stream().filter(file -> !file.name().equals(main)).toList()));
        if (!outcome.errors().isEmpty() && mentions(exercise.main(), own)) {
            Outcome withMain = compile(sources(own, given));
            outcome = withMain.errors().isEmpty() ? withMain : outcome;
        }
        if (!outcome.errors().isEmpty()) {
            return new DoesNotCompile(outcome.errors());
        }
        Optional<String> problem = ClassFiles.problem(outcome.classes());
        if (problem.isPresent()) {
            return refused(own, problem.get());
        }
        ClassFiles.write(outcome.classes(), output);
        return new Compiled(output);
    }

    /**
     * Compiles a program that belongs to no exercise.
     *
     * @param sources at least one; their names are paths, so that two of the same name in two packages can be told apart
     * @param classes gets the class files by binary name
     * @return what does not compile; empty if all does
     */
    public List<CompileError> compile(List<SourceFile> sources, Map<String, byte[]> classes) {
        Outcome outcome = compile(sources(sources, List.of()));
        classes.putAll(outcome.classes());
        return outcome.errors();
    }

    private static DoesNotCompile refused(List<SourceFile> files, String message) {
        return new DoesNotCompile(List.of(new CompileError(new SourceLine(files.get(0).name(), 0), message)));
    }

    private Outcome compile(List<List<Object>> sources) {
        long size = sources.stream().mapToLong(source -> ((String) source.get(1)).length()).sum();
        if (size > LARGEST) {
            SourceLine first = new SourceLine((String) sources.get(0).get(0), 0);
            String message = "the source files together are larger than " + (LARGEST >> 20) + " MiB";
            return new Outcome(Map.of(), List.of(new CompileError(first, message)));
        }
        return Compilers.compile(sources, options);
    }

    private static List<List<Object>> sources(List<SourceFile> own, List<SourceFile> given) {
        return Stream.concat(own.stream().map(file -> List.<Object>of(file.name(), file.content(), false)),
                given.stream().map(file -> List.<Object>of(file.name(), file.content(), true))).toList();
    }

    private static boolean mentions(String type, List<SourceFile> files) {
        Pattern word = Pattern.compile("\\b" + Pattern.quote(type) + "\\b");
        return files.stream().anyMatch(file -> word.matcher(file.content()).find());
    }
}
