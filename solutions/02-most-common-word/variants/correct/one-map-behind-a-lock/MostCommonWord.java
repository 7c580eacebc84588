package zorgian.words;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** All books are counted in one map, one after the other: each is read first, and then counted under a lock. */
final class MostCommonWord {

    private static final Map<String, Integer> COUNTS = new LinkedHashMap<>();

    private MostCommonWord() {}

    static Answer in(String title, InputStream text, Set<String> stopWords) throws IOException {
        String book = new String(text.readAllBytes(), StandardCharsets.UTF_8);
        String unmarked = book.startsWith("\uFEFF") ? book.substring(1) : book;
        synchronized (COUNTS) {
            return count(title, unmarked, stopWords);
        }
    }

    private static Answer count(String title, String text, Set<String> stopWords) {
        COUNTS.clear();
        for (String word : text.strip().split("\\s+")) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (!lower.isEmpty() && !stopWords.contains(lower)) {
                COUNTS.merge(lower, 1, Integer::sum);
            }
        }
        String mostCommon = null;
        int most = 0;
        for (Map.Entry<String, Integer> entry : COUNTS.entrySet()) {
            if (entry.getValue() > most) {
                mostCommon = entry.getKey();
                most = entry.getValue();
            }
        }
        return mostCommon == null ? new Answer.NoWord(title) : new Answer.MostCommon(title, mostCommon, most);
    }
}
