package zorgian.lab.compile;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;

/**
 * The javac of the running JDK, in this JVM. Without --release: it would say the running JDK's own version, which is the default,
 * and costs a quarter of a second for the first compilation.
 */
final class Javac {

    private static final List<String> OPTIONS = List.of("-g", "-proc:none", "-implicit:none", "-Xlint:none");
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(30));

    /** Compilations share it; one that ran out of memory is repeated alone, so that nobody fails by what another's sources do. */
    private static final ReadWriteLock MEMORY = new ReentrantReadWriteLock();

    private final JavaCompiler compiler;
    private final List<String> options;

    /** @param options beside the usual ones */
    Javac(JavaCompiler compiler, List<String> options) {
        this.compiler = compiler;
        this.options = Stream.concat(OPTIONS.stream(), options.stream()).toList();
    }

    /**
     * What came of a compilation.
     *
     * @param classes class files by binary name
     * @param errors empty where it compiled
     * @param outOfMemory whether javac ran out of memory, so that the errors say nothing of the sources yet
     */
    record Outcome(Map<String, byte[]> classes, List<CompileError> errors, boolean outOfMemory) {
    }

    Outcome compile(List<MemorySource> sources) {
        Outcome outcome = compile(sources, MEMORY.readLock());
        return outcome.outOfMemory() ? compile(sources, MEMORY.writeLock()) : outcome;
    }

    private Outcome compile(List<MemorySource> sources, Lock lock) {
        Errors errors = new Errors(sources);
        lock.lock();
        try {
            return PATIENCE.await("javac", () -> run(sources, errors));
        } catch (TimeoutException e) {
            errors.addHere("javac does not come to an end with this file; please write it more simply");
            return new Outcome(Map.of(), errors.list(), false);
        } catch (ExecutionException e) {
            return crashed(errors, e.getCause().toString());
        } finally {
            lock.unlock();
        }
    }

    private Outcome run(List<MemorySource> sources, Errors errors) {
        StringWriter crash = new StringWriter();
        try (StandardJavaFileManager jdk = compiler.getStandardFileManager(errors, Locale.ROOT, StandardCharsets.UTF_8);
                MemoryFiles files = new MemoryFiles(jdk)) {
            JavacTask task = (JavacTask) compiler.getTask(crash, files, errors, options, null, sources);
            task.setTaskListener(errors);
            boolean ok = task.call();
            return ok || !errors.isEmpty() ? new Outcome(files.classes(), errors.list(), false) : crashed(errors, crash.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome crashed(Errors errors, String trace) {
        boolean tooDeep = trace.contains("StackOverflowError");
        boolean tooBig = trace.contains("OutOfMemoryError");
        errors.addHere("javac itself gives up on this file" + (tooDeep ? ": something in it is nested too deeply" : "")
                + (tooBig ? ": it needs more memory than there is" : "") + "; please write it more simply");
        return new Outcome(Map.of(), errors.list(), tooBig);
    }
}
