package zorgian.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Drops every byte order mark, wherever it stands. */
final class MostCommonWord {

    private MostCommonWord() {}

    static Answer in(String title, InputStream text, Set<String> stopWords) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
        String line = lines.readLine();
        for (; line != null; line = lines.readLine()) {
            for (String word : line.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT).split("\\s+")) {
                if (!word.isEmpty() && !stopWords.contains(word)) {
                    counts.merge(word, 1, Integer::sum);
                }
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
