package zorgian.lab.mutate;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import zorgian.lab.compile.SourceCompiler;
import zorgian.lab.course.Exercise;
import zorgian.lab.submission.SourceFile;
import zorgian.lab.verify.Check;

/** All mutants of an answer that compile, and are no other program's twins: neither the answer's own nor each other's. */
public final class Mutants {

    private static final int KEY_BYTES = 4;

    private final Exercise exercise;
    private final Check answer;
    private final Set<String> changed;
    private final SourceCompiler compiler = SourceCompiler.ofThisJdk();

    /**
     * @param answer one that gets all points
     * @param changed names of the files to be changed
     */
    public Mutants(Exercise exercise, Check answer, Set<String> changed) {
        this.exercise = exercise;
        this.answer = answer;
        this.changed = Set.copyOf(changed);
    }

    /** All, in the order of the files and of the places in them. */
    public List<Mutant> all(Set<Operator> operators) {
        return some(operators, Integer.MAX_VALUE);
    }

    /** So many at most, of each operator as many as there are, the same each time; in the same order. */
    public List<Mutant> some(Set<Operator> operators, int most) {
        List<Mutant> candidates = candidates(operators);
        Set<String> programs = new HashSet<>();
        programs.add(Objects.requireNonNull(program(answer.sources()), () -> answer.name() + " does not compile"));
        List<Mutant> open = most < candidates.size() ? Sample.shuffled(candidates) : candidates;
        Set<Mutant> chosen = new HashSet<>();
        while (chosen.size() < most && !open.isEmpty()) {
            List<Mutant> next = open.subList(0, Math.min(most - chosen.size(), open.size()));
            List<String> compiled = next.parallelStream().map(mutant -> program(mutant.sources())).toList();
            for (int i = 0; i < next.size(); i++) {
                if (compiled.get(i) != null && programs.add(compiled.get(i))) {
                    chosen.add(next.get(i));
                }
            }
            open = open.subList(next.size(), open.size());
        }
        return candidates.stream().filter(chosen::contains).toList();
    }

    private List<Mutant> candidates(Set<Operator> operators) {
        List<Mutant> candidates = new ArrayList<>();
        for (ParsedFile file : parse()) {
            SourceFile source = file.source();
            Keys keys = new Keys(answer.name(), source.name());
            if (changed.contains(source.name())) {
                changes(file).stream().filter(change -> operators.contains(change.operator()))
                        .filter(change -> !change.applyTo(source.content()).equals(source.content()))
                        .forEach(change -> candidates.add(mutant(file, source, change, keys)));
            }
        }
        return candidates;
    }

    private List<ParsedFile> parse() {
        List<Text> texts = withGiven(answer.sources()).stream().map(Text::new).toList();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostic -> { }, List.of("-proc:none"), null, texts);
        try {
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            task.analyze();
            return units.stream().map(unit -> new ParsedFile(unit, source(texts, unit), task)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An answer's files, and the given ones that are not among them. */
    private List<SourceFile> withGiven(List<SourceFile> sources) {
        List<String> own = sources.stream().map(SourceFile::name).toList();
        return Stream.concat(sources.stream(), exercise.givenSources().stream().filter(file -> !own.contains(file.name()))).toList();
    }

    private static SourceFile source(List<Text> texts, CompilationUnitTree unit) {
        return texts.stream().filter(text -> text.toUri().equals(unit.getSourceFile().toUri())).findFirst().orElseThrow().file;
    }

    private static List<Change> changes(ParsedFile file) {
        List<Change> changes = new ArrayList<>();
        for (ChangeScanner scanner : List.of(new LockChanges(), new WaitChanges(), new ThreadChanges(), new SharedStateChanges(),
                new GeneralChanges())) {
            scanner.scan(file, changes::add);
        }
        return changes;
    }

    private Mutant mutant(ParsedFile file, SourceFile source, Change change, Keys keys) {
        String text = change.applyTo(source.content());
        List<SourceFile> sources = answer.sources().stream()
                .map(each -> each.name().equals(source.name()) ? new SourceFile(each.name(), each.path(), text) : each).toList();
        int line = file.line(change.at());
        return new Mutant(answer.name(), change.operator(), source.name(), line, keys.of(change, source.content()),
                LineDiff.of(source.content(), text), sources);
    }

    /** A digest of the compiled program without its line numbers; null if it does not compile. */
    private String program(List<SourceFile> sources) {
        Map<String, byte[]> classes = new TreeMap<>();
        if (!compiler.compile(withGiven(sources), classes).isEmpty()) {
            return null;
        }
        MessageDigest digest = sha256();
        for (byte[] bytes : classes.values()) {
            ClassWriter writer = new ClassWriter(0);
            new ClassReader(bytes).accept(writer, ClassReader.SKIP_DEBUG);
            digest.update(writer.toByteArray());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Text extends SimpleJavaFileObject {

        private final SourceFile file;

        Text(SourceFile file) {
            super(URI.create("source:///" + file.name()), Kind.SOURCE);
            this.file = file;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return file.content();
        }
    }

    /** Names mutants by what is changed and in which member, so that a name survives changes elsewhere in the file. */
    private static final class Keys {

        private final String prefix;
        private final Map<String, Integer> used = new HashMap<>();

        Keys(String answer, String file) {
            this.prefix = answer + "/" + file.replaceFirst("\\.java$", "") + "/";
        }

        String of(Change change, String text) {
            byte[] essence = sha256().digest(change.essence(text).getBytes(StandardCharsets.UTF_8));
            String key = prefix + change.member() + "/" + change.operator().id() + "/" + HexFormat.of().formatHex(essence, 0, KEY_BYTES);
            int before = used.merge(key, 1, Integer::sum);
            return before == 1 ? key : key + "-" + before;
        }
    }
}
