// tries: to be reached from outside by a given class that listens at a port
// expect: refused: BookServer
// exercise: 02-most-common-word
package zorgian.words;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

public final class WordSearch {

    public WordSearch(Library library, Set<String> stopWords) {
    }

    public List<Answer> sequentially(List<String> titles) {
        try {
            return new BookServer(Map.of(), 0, (title, millis) -> { }).port() > 0 ? List.of() : null;
        } catch (IOException noPort) {
            return List.of();
        }
    }

    public List<Answer> pooled(List<String> titles, int workers) {
        return sequentially(titles);
    }

    public void asCompleted(List<String> titles, int workers, Consumer<Answer> consumer) {
    }
}
