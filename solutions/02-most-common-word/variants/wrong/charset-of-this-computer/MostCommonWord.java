package zorgian.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the most common word of one book. Only {@link WordSearch} uses it: change it as you like, or do without it. */
final class MostCommonWord {

    private MostCommonWord() {}

    /**
     * Reads a book to its end and counts its words; what a word is says the brief.
     *
     * @param title for the answer
     * @param text the book, in UTF-8
     * @param stopWords words that are not counted, in lower case
     * @return the most common word and its count; of words that are equally common, the one that comes first in the book
     * @throws IOException if the book cannot be read to its end
     */
    static Answer in(String title, InputStream text, Set<String> stopWords) throws IOException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(text));
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
