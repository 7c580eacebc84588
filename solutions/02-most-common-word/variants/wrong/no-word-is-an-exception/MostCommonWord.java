package zorgian.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Takes for granted that a book has a most common word. */
final class MostCommonWord {

    private MostCommonWord() {}

    static Answer in(String title, InputStream text, Set<String> stopWords) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
        String line = lines.readLine();
        if (line != null && line.startsWith("\uFEFF")) {
            line = line.substring(1);
        }
        for (; line != null; line = lines.readLine()) {
            for (String word : line.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
                if (!word.isEmpty() && !stopWords.contains(word)) {
                    counts.merge(word, 1, Integer::sum);
                }
            }
        }
        int most = Collections.max(counts.values());
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() == most) {
                return new Answer.MostCommon(title, entry.getKey(), most);
            }
        }
        throw new IllegalStateException("the highest count is nobody's");
    }
}
