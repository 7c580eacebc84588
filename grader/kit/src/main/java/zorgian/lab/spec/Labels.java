package zorgian.lab.spec;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Names that are cut to a width, and of which those that differ stay different. Of a name that is too long the beginning and the last word
 * stay, which tells most apart; where that is not enough more of its end does, and a number where nothing else would tell them apart.
 */
public final class Labels {

    private static final String CUT = "~";

    private final int width;
    private final Map<String, String> labels = new HashMap<>();

    /**
     * @param names all that are shown together
     * @param width in characters, 8 or more
     */
    public Labels(Collection<String> names, int width) {
        this.width = width;
        Set<String> used = new HashSet<>();
        for (String name : new LinkedHashSet<>(names)) {
            if (name.length() <= width) {
                labels.put(name, name);
                used.add(name);
            }
        }
        for (String name : new LinkedHashSet<>(names)) {
            labels.computeIfAbsent(name, key -> label(key, used));
        }
    }

    /** What stands for a name: the name itself where it fits, or is none of those. */
    public String of(String name) {
        return labels.getOrDefault(name, name);
    }

    private String label(String name, Set<String> used) {
        for (int tail = lastWord(name); tail < width - 1; tail++) {
            String label = name.substring(0, width - 1 - tail) + CUT + name.substring(name.length() - tail);
            if (used.add(label)) {
                return label;
            }
        }
        for (int number = 2; ; number++) {
            String end = CUT + number;
            String label = name.substring(0, width - end.length()) + end;
            if (used.add(label)) {
                return label;
            }
        }
    }

    /** Length of the last word, with the blank before it; 0 if it would take more than half of the room. */
    private int lastWord(String name) {
        int length = name.length() - Math.max(0, name.lastIndexOf(' '));
        return length > 1 && length <= width / 2 ? length : 0;
    }
}
