package zorgian.words;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Scanner;
import java.util.Set;

/** Reads with a Scanner, which keeps the IOException to itself and says that there is no more. */
final class MostCommonWord {

    private MostCommonWord() {}

    static Answer in(String title, InputStream text, Set<String> stopWords) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Scanner words = new Scanner(text, StandardCharsets.UTF_8);
        boolean first = true;
        while (words.hasNext()) {
            String word = words.next().toLowerCase(Locale.ROOT);
            if (first && word.startsWith("\uFEFF")) {
                word = word.substring(1);
            }
            first = false;
            if (!word.isEmpty() && !stopWords.contains(word)) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        String mostCommon = null;
        int most = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                mostCommon = entry.getKey();
                most = entry.getValue();
            }
        }
        return mostCommon == null ? new Answer.NoWord(title) : new Answer.MostCommon(title, mostCommon, most);
    }
}
