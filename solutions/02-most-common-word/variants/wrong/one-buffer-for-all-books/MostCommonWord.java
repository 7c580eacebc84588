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

/** All workers read through the same buffer, to save memory; each of them only for a moment. */
final class MostCommonWord {

    private static final StringBuilder BOOK = new StringBuilder();

    private MostCommonWord() {}

    static Answer in(String title, InputStream text, Set<String> stopWords) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
        StringBuilder all = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            all.append(line).append('\n');
        }
        BOOK.setLength(0);
        BOOK.append(all);
        if (BOOK.length() > 0 && BOOK.charAt(0) == '\uFEFF') {
            BOOK.deleteCharAt(0);
        }
        for (String line : BOOK.toString().split("\n")) {
            for (String word : line.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
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
