package zorgian.lab.compiler;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The javac of the running JDK. Without --release: it would say the running JDK's own version, which is the default,
 * and costs a quarter of a second for the first compilation.
 */
final class Javac {

    private static final List<String> OPTIONS = List.of("-g", "-proc:none", "-implicit:none", "-Xlint:none");
    /** Of the thread that compiles, in bytes: sources may nest. */
    private static final long STACK = 16L << 20;
    /** In bytes, of all class files together. */
    private static final int LARGEST = 12 << 20;

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

    /** The class files by binary name; none where there are errors. */
    Map<String, byte[]> compile(List<MemorySource> sources, List<String> options, Errors errors) throws InterruptedException {
        FutureTask<Map<String, byte[]>> task = new FutureTask<>(() -> run(sources, options, errors));
        Thread thread = new Thread(null, task, "javac", STACK);
        thread.start();
        try {
            Map<String, byte[]> classes = task.get();
            if (classes.values().stream().mapToLong(bytes -> bytes.length).sum() > LARGEST) {
                errors.addHere("the class files together are larger than " + (LARGEST >> 20) + " MiB");
            }
            return errors.isEmpty() ? classes : Map.of();
        } catch (ExecutionException e) {
            givesUp(errors, e.getCause().toString());
            return Map.of();
        }
    }

    private Map<String, byte[]> run(List<MemorySource> sources, List<String> options, Errors errors) {
        StringWriter crash = new StringWriter();
        try (StandardJavaFileManager jdk = compiler.getStandardFileManager(errors, Locale.ROOT, StandardCharsets.UTF_8);
                MemoryFiles files = new MemoryFiles(jdk)) {
            List<String> all = Stream.concat(OPTIONS.stream(), options.stream()).toList();
            JavacTask task = (JavacTask) compiler.getTask(crash, files, errors, all, null, sources);
            task.setTaskListener(errors);
            if (!task.call() && errors.isEmpty()) {
                givesUp(errors, crash.toString());
            }
            return files.classes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void givesUp(Errors errors, String trace) {
        boolean tooDeep = trace.contains("StackOverflowError");
        errors.addHere("javac itself gives up on this file" + (tooDeep ? ": something in it is nested too deeply" : "")
                + "; please write it more simply");
    }
}
