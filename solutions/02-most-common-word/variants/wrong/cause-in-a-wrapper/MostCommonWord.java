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
import java.util.stream.Stream;

/** Reads with lines(), which wraps the IOException, and reports the wrapper. */
final class MostCommonWord {

    private MostCommonWord() {}

    static Answer in(String title, InputStream text, Set<String> stopWords) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
        lines.mark(1);
        if (lines.read() != 0xFEFF) {
            lines.reset();
        }
        lines.lines().flatMap(line -> Stream.of(line.strip().toLowerCase(Locale.ROOT).split("\\s+")))
                .filter(word -> !word.isEmpty() && !stopWords.contains(word))
                .forEachOrdered(word -> counts.merge(word, 1, Integer::sum));
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
