// tries: to call any server by a given class that opens what it is told to
// expect: refused: HttpLibrary
// exercise: 02-most-common-word
package zorgian.words;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

public final class WordSearch {

    public WordSearch(Library library, Set<String> stopWords) {
    }

    public List<Answer> sequentially(List<String> titles) throws InterruptedException {
        try {
            new HttpLibrary(URI.create("http://127.0.0.1:1/")).open("the answer").close();
        } catch (IOException nobodyThere) {
            return List.of();
        }
        return List.of();
    }

    public List<Answer> pooled(List<String> titles, int workers) throws InterruptedException {
        return sequentially(titles);
    }

    public void asCompleted(List<String> titles, int workers, Consumer<Answer> consumer) {
    }
}
