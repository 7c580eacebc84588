package zorgian.lab.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The right programs of the course's corpus. */
final class Corpus {

    private static final Path RIGHT = Path.of("..", "acceptance", "src", "test", "corpus", "right");
    private static final Pattern JDK = Pattern.compile("(?m)^// jdk: (\\d+)");
    private static List<Program> all;

    private Corpus() {
    }

    /** Those that this JDK can run, compiled once for all tests. */
    static synchronized List<Program> right() {
        if (all == null) {
            all = compile();
        }
        return all;
    }

    private static List<Program> compile() {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(RIGHT)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                Matcher jdk = JDK.matcher(source);
                if (!jdk.find() || Integer.parseInt(jdk.group(1)) <= Runtime.version().feature()) {
                    sources.put(file.getFileName().toString().replace(".java", ""), source);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, byte[]> classes = JavaSources.compile(sources);
        List<Program> programs = new ArrayList<>();
        sources.forEach((name, source) -> {
            Map<String, byte[]> own = new TreeMap<>();
            classes.forEach((type, bytes) -> {
                if (type.equals(name) || type.startsWith(name + "$")) {
                    own.put(type, bytes);
                }
            });
            programs.add(new Program(name, source, own));
        });
        return programs;
    }
}
