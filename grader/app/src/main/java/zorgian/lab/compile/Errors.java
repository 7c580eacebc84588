package zorgian.lab.compile;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;
import zorgian.lab.verdict.SourceLine;

/** Collects what javac complains of, and remembers which file it is at, for the case that it crashes there. */
final class Errors implements DiagnosticListener<JavaFileObject>, TaskListener {

    private static final int LONGEST = 300;
    private static final Pattern QUALIFIER = Pattern.compile("\\b(?:\\p{javaLowerCase}\\w*\\.)+(?=\\p{javaUpperCase})");

    private record Entry(boolean given, CompileError error) {
    }

    private final List<MemorySource> sources;
    private final Set<Entry> entries = new LinkedHashSet<>();
    private volatile MemorySource at;

    /** @param sources what is compiled; an error for which javac names no file is put to the one it is at, at first the first */
    Errors(List<MemorySource> sources) {
        this.sources = sources;
        at = sources.get(0);
    }

    @Override
    public void started(TaskEvent event) {
        at = source(event.getSourceFile());
    }

    /** The source that is meant; javac hands out wrappers of them. */
    private MemorySource source(JavaFileObject named) {
        return sources.stream().filter(source -> named != null && source.toUri().equals(named.toUri())).findFirst().orElse(at);
    }

    @Override
    public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
        if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
            int line = (int) Math.max(0, diagnostic.getLineNumber());
            add(source(diagnostic.getSource()), line, diagnostic.getMessage(Locale.ROOT));
        }
    }

    /** Adds an error about the file that javac is, or was last, at. */
    void addHere(String message) {
        add(at, 0, message);
    }

    private synchronized void add(MemorySource source, int line, String message) {
        String text = oneLine(source.given() ? "in a given file: " + message : message);
        entries.add(new Entry(source.given(), new CompileError(new SourceLine(source.file().name(), line), text)));
    }

    /** The message with simple names of types, as javac prints it itself, in one line. */
    private static String oneLine(String message) {
        List<String> lines = QUALIFIER.matcher(message).replaceAll("").lines().map(line -> line.replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
                .filter(line -> !line.isEmpty()).toList();
        String text = String.join("; ", lines);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3) + "...";
    }

    synchronized boolean isEmpty() {
        return entries.isEmpty();
    }

    /** All errors, those in the student's files first. */
    synchronized List<CompileError> list() {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(Entry::given));
        return sorted.stream().map(Entry::error).toList();
    }
}
