package zorgian.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Puts words together letter by letter, and remembers the place at which each came first in a HashMap. */
final class MostCommonWord {

    private MostCommonWord() {}

    static Answer in(String title, InputStream text, Set<String> stopWords) throws IOException {
        Map<String, int[]> placeAndCount = new HashMap<>();
        Reader letters = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
        StringBuilder word = new StringBuilder();
        int place = 0;
        for (int letter = letters.read(); ; letter = letters.read()) {
            if (letter >= 0 && !Character.isWhitespace(letter)) {
                if (letter != 0xFEFF || place > 0) {
                    word.append((char) letter);
                }
            } else if (word.length() > 0) {
                int at = place;
                placeAndCount.computeIfAbsent(word.toString().toLowerCase(Locale.ROOT), found -> new int[] {at, 0})[1]++;
                word.setLength(0);
            }
            place++;
            if (letter < 0) {
                break;
            }
        }
        placeAndCount.keySet().removeAll(stopWords);
        Answer.MostCommon best = null;
        int bestPlace = 0;
        for (Map.Entry<String, int[]> entry : placeAndCount.entrySet()) {
            int from = entry.getValue()[0];
            int count = entry.getValue()[1];
            if (best == null || count > best.count() || count == best.count() && from < bestPlace) {
                best = new Answer.MostCommon(title, entry.getKey(), count);
                bestPlace = from;
            }
        }
        return best == null ? new Answer.NoWord(title) : best;
    }
}
