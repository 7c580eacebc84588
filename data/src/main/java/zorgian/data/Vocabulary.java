package zorgian.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Words that look as if they were some language's, a few of them beyond ASCII. */
final class Vocabulary {

    private static final List<String> ONSETS = List.of("b", "br", "c", "ch", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "l", "m", "n", "p", "pl",
            "qu", "r", "s", "sh", "st", "t", "th", "tr", "v", "w", "z");
    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ai", "ea", "ou", "y", "é");
    private static final List<String> CODAS = List.of("", "", "", "n", "r", "l", "s", "nd", "rk", "st", "ng", "m");

    private Vocabulary() {
    }

    /**
     * Different words, the shorter ones mostly first, as in languages.
     *
     * @param without words that must not be among them
     */
    static List<String> of(int size, SplitMix random, Set<String> without) {
        Set<String> words = new LinkedHashSet<>();
        while (words.size() < size) {
            int syllables = 1 + random.below(2) + (words.size() > size / 8 ? random.below(2) : 0);
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < syllables; i++) {
                word.append(any(ONSETS, random)).append(any(VOWELS, random));
            }
            word.append(any(CODAS, random));
            if (word.length() > 2 && !without.contains(word.toString())) {
                words.add(word.toString());
            }
        }
        return new ArrayList<>(words);
    }

    private static String any(List<String> parts, SplitMix random) {
        return parts.get(random.below(parts.size()));
    }
}
