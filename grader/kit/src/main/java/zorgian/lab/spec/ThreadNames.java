package zorgian.lab.spec;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Thread names as they are shown. The JDK numbers its pools and unnamed threads over the whole life of a JVM, so the same program would get other names in
 * a worker that was used before: the numbers are counted anew, in order of appearance.
 */
final class ThreadNames {

    private static final Pattern POOL = Pattern.compile("(pool-|ForkJoinPool-)(\\d+)(-.*)");
    private static final Pattern UNNAMED = Pattern.compile("(Thread-)(\\d+)()");

    private static final Pattern IN_A_TEXT = Pattern.compile("\\b(?:(?:pool-|ForkJoinPool-)\\d+-(?:thread|worker)-\\d+|Thread-\\d+)\\b");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();

    private final boolean asTheyAre;

    ThreadNames() {
        this(false);
    }

    private ThreadNames(boolean asTheyAre) {
        this.asTheyAre = asTheyAre;
    }

    /** For a run that is the only one of its worker. */
    static ThreadNames asTheyAre() {
        return new ThreadNames(true);
    }

    String of(String name) {
        if (asTheyAre) {
            return name;
        }
        for (Pattern pattern : new Pattern[] {POOL, UNNAMED}) {
            Matcher matcher = pattern.matcher(name);
            if (matcher.matches()) {
                int number = numbers.computeIfAbsent(matcher.group(1) + matcher.group(2), key -> used.merge(matcher.group(1), 1, Integer::sum));
                return matcher.group(1) + number + matcher.group(3);
            }
        }
        return name;
    }

    /** A text with every such name in it as it is shown. */
    String in(String text) {
        return IN_A_TEXT.matcher(text).replaceAll(name -> Matcher.quoteReplacement(of(name.group())));
    }
}
