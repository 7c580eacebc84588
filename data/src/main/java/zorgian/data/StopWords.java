package zorgian.data;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/** English words that every text is full of, whatever it is about: the list of the Snowball project, as Lucene ships it. */
final class StopWords {

    private StopWords() {
    }

    /** The words in the order of the alphabet, lower-cased. */
    static Set<String> english() throws IOException {
        Set<String> words = new TreeSet<>();
        try (Reader list = new InputStreamReader(SnowballFilter.class.getResourceAsStream("english_stop.txt"), StandardCharsets.UTF_8)) {
            CharArraySet set = WordlistLoader.getSnowballWordSet(list);
            set.forEach(word -> words.add(new String((char[]) word)));
        }
        return words;
    }
}
