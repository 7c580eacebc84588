package zorgian.lab.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zorgian.lab.compile.CompileError;
import zorgian.lab.compile.SourceCompiler;
import zorgian.lab.run.CodeLine;
import zorgian.lab.submission.SourceFile;
import zorgian.lab.submission.UnusableInput;

/**
 * A program to watch, compiled.
 *
 * @param classes class files by binary name
 * @param main binary name of the class whose main is run
 * @param paths of its sources, relative to the folder named
 * @param arguments that its main is given
 */
public record WatchedProgram(Map<String, byte[]> classes, String main, List<String> paths, List<String> arguments) {

    private static final int MOST_ERRORS = 20;

    public WatchedProgram {
        classes = Map.copyOf(classes);
        paths = List.copyOf(paths);
        arguments = List.copyOf(arguments);
    }

    /**
     * Compiles a program with the compiler of the running JDK.
     *
     * @param path a .java file, or a folder; of that every .java file in it and below
     * @param main the class whose main is run, by its name with or without the package; null where only one has a main
     * @throws UnusableInput where there is nothing to compile, it does not compile, or it is not clear which main is meant
     */
    public static WatchedProgram of(Path path, String main) {
        return of(path, main, SourceCompiler.ofThisJdk());
    }

    /** The same with a compiler that may know more of the language; its workers have to be started with the same options. */
    public static WatchedProgram of(Path path, String main, SourceCompiler compiler) {
        List<SourceFile> sources = Sources.in(path);
        Map<String, byte[]> classes = new TreeMap<>();
        List<CompileError> errors = compiler.compile(sources, classes);
        if (!errors.isEmpty()) {
            List<String> lines = errors.stream().limit(MOST_ERRORS).map(CompileError::toString).toList();
            throw new UnusableInput(path + " does not compile:\n" + String.join("\n", lines)
                    + (errors.size() > MOST_ERRORS ? "\n... and " + (errors.size() - MOST_ERRORS) + " errors more" : ""));
        }
        return new WatchedProgram(classes, Mains.choose(classes, main), sources.stream().map(SourceFile::path).toList(), List.of());
    }

    /** The same with arguments for its main. */
    public WatchedProgram with(List<String> given) {
        return new WatchedProgram(classes, main, paths, given);
    }

    /** The path of the source that a line is in, as far as its package and name tell; else its file's name. */
    String path(CodeLine line) {
        String folder = line.type().contains(".") ? line.type().substring(0, line.type().lastIndexOf('.') + 1).replace('.', '/') : "";
        String tail = folder + line.file();
        List<String> named = ending(tail).isEmpty() ? ending(line.file()) : ending(tail);
        return named.isEmpty() ? line.file() : named.get(0);
    }

    private List<String> ending(String tail) {
        return paths.stream().filter(path -> path.equals(tail) || path.endsWith("/" + tail)).toList();
    }
}
