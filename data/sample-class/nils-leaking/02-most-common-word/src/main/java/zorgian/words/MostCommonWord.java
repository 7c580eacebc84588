package zorgian.words;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads all bytes, and lets a stream group the words in the order in which they come. */
final class MostCommonWord {

    private MostCommonWord() {}

    static Answer in(String title, InputStream text, Set<String> stopWords) throws IOException {
        String book = new String(text.readAllBytes(), StandardCharsets.UTF_8);
        String unmarked = book.startsWith("\uFEFF") ? book.substring(1) : book;
        Map<String, Long> counts = Arrays.stream(unmarked.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty() && !stopWords.contains(word))
                .collect(Collectors.groupingBy(word -> word, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue())
                .<Answer>map(most -> new Answer.MostCommon(title, most.getKey(), Math.toIntExact(most.getValue())))
                .orElse(new Answer.NoWord(title));
    }
}
