package zorgian.lab.gate;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Why something is refused, and what to take in its place: a line of refusals.txt.
 *
 * @param names names of types and members as in a source, with a star at an end for any end
 * @param why goes on after "which"
 * @param instead begins with a verb
 */
public record Refusal(List<String> names, String why, String instead) {

    private static final List<Refusal> ALL = ListFile.lines("refusals.txt").stream().map(Refusal::parse).toList();

    public Refusal {
        names = List.copyOf(names);
    }

    /** All reasons there are, in the order in which they are looked at. */
    public static List<Refusal> all() {
        return ALL;
    }

    private static Refusal parse(String line) {
        String[] columns = line.split(" \\| ");
        if (columns.length != 3) {
            throw new IllegalStateException("refusals.txt has a line of other than three columns: " + line);
        }
        return new Refusal(Arrays.asList(columns[0].split(" ")), columns[1], columns[2]);
    }

    /** The first one that has a name, "java.lang.Thread.stop". */
    static Refusal of(String name) {
        return ALL.stream().filter(refusal -> refusal.has(name)).findFirst().orElseThrow();
    }

    private boolean has(String name) {
        return names.stream().anyMatch(pattern -> name.matches(
                Arrays.stream(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"))));
    }

    /** "reaches files; take it out". */
    String words() {
        return why + "; " + instead;
    }
}
