package zorgian.lab.compiler;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/** Collects what javac complains of, and says which file it is at, for the case that it ends there. */
final class Errors implements DiagnosticListener<JavaFileObject>, TaskListener {

    private static final int LONGEST = 300;
    private static final Pattern QUALIFIER = Pattern.compile("\\b(?:\\p{javaLowerCase}\\w*\\.)+(?=\\p{javaUpperCase})");

    private record Entry(boolean given, String file, long line, String message) {
    }

    private final List<MemorySource> sources;
    private final Consumer<MemorySource> moved;
    private final Set<Entry> entries = new LinkedHashSet<>();
    private volatile MemorySource at;

    /**
     * @param sources what is compiled; an error for which javac names no file is put to the one it is at, at first the first
     * @param moved is told when javac comes to another file
     */
    Errors(List<MemorySource> sources, Consumer<MemorySource> moved) {
        this.sources = sources;
        this.moved = moved;
        at = sources.get(0);
    }

    @Override
    public void started(TaskEvent event) {
        MemorySource next = source(event.getSourceFile());
        if (next != at) {
            at = next;
            moved.accept(next);
        }
    }

    /** The source that is meant; javac hands out wrappers of them. */
    private MemorySource source(JavaFileObject named) {
        return sources.stream().filter(source -> named != null && source.toUri().equals(named.toUri())).findFirst().orElse(at);
    }

    @Override
    public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
        if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
            long line = Math.max(0, diagnostic.getLineNumber());
            add(source(diagnostic.getSource()), line, diagnostic.getMessage(Locale.ROOT));
        }
    }

    /** Adds an error about the file that javac is, or was last, at. */
    void addHere(String message) {
        add(at, 0, message);
    }

    private synchronized void add(MemorySource source, long line, String message) {
        entries.add(new Entry(source.given(), source.name(), line, oneLine(source.given() ? "in a given file: " + message : message)));
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

    /** File, line and message of all errors, those in the student's files first. */
    synchronized List<List<Object>> plain() {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(Entry::given));
        return sorted.stream().map(entry -> List.<Object>of(entry.file(), entry.line(), entry.message())).toList();
    }
}
