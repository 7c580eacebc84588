package zorgian.lab.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A hostile answer out of src/test/attacks, whose README says what a file of it looks like.
 *
 * @param exercise the id of the exercise that it pretends to answer
 * @param expected what must become of it
 * @param ungated what must become of it where the gate lets everything pass; null where nothing is known of that
 * @param costsMuch whether it takes more than a few seconds of a processor
 * @param oldest the oldest JDK that it compiles on
 * @param open why it is not yet what is expected; null where it is
 * @param files its sources, by name
 */
record Attack(String name, String exercise, Expectation expected, Expectation ungated, boolean costsMuch, int oldest, String open,
        Map<String, String> files) {

    static final Path FOLDER = Repository.ROOT.resolve("grader/acceptance/src/test/attacks");
    private static final Pattern HEADER = Pattern.compile("// (tries|expect|ungated|exercise|with|costs|jdk|open): (.+)");
    private static final String FILE = "// file: ";
    private static final Pattern PUBLIC_TYPE = Pattern.compile("(?m)^public .*?\\b(?:class|record|enum|interface) (\\w+)");
    private static final Pattern TIMES = Pattern.compile("(?m)^(.*) // times (\\d+)\n");
    private static final String JAVA = ".java";

    /** All that there are, by name. */
    static List<Attack> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Attack> attacks = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(JAVA)).sorted().toList()) {
                attacks.add(read(file));
            }
            return attacks;
        }
    }

    private static Attack read(Path file) throws IOException {
        String name = file.getFileName().toString().replace(JAVA, "");
        String text = TIMES.matcher(Files.readString(file))
                .replaceAll(line -> Matcher.quoteReplacement((line.group(1) + "\n").repeat(Integer.parseInt(line.group(2)))));
        Map<String, String> says = new LinkedHashMap<>();
        for (Matcher line = HEADER.matcher(text); line.lookingAt(); line.region(line.end() + 1, text.length())) {
            says.put(line.group(1), line.group(2));
        }
        if (!says.containsKey("tries") || !says.containsKey("expect")) {
            throw new IllegalArgumentException(file + " must begin with a line \"// tries: \" and a line \"// expect: \"");
        }
        Map<String, String> sources = new LinkedHashMap<>();
        for (String helper : says.containsKey("with") ? says.get("with").split(", ") : new String[0]) {
            sources.put(helper + JAVA, Files.readString(FOLDER.resolve("with").resolve(helper + JAVA)));
        }
        String[] parts = text.split("(?m)^" + FILE);
        Matcher type = PUBLIC_TYPE.matcher(parts[0]);
        sources.put((type.find() ? type.group(1) : name) + JAVA, parts[0]);
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            int end = part.indexOf('\n');
            sources.put(part.substring(0, end), part.substring(end + 1));
        }
        return new Attack(name, says.getOrDefault("exercise", "01-counting-duet"), Expectation.of(says.get("expect")),
                says.containsKey("ungated") ? Expectation.of(says.get("ungated")) : null, says.containsKey("costs"),
                Integer.parseInt(says.getOrDefault("jdk", "17")), says.get("open"), sources);
    }

    boolean isForThisJdk() {
        return Runtime.version().feature() >= oldest;
    }
}
