package zorgian.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder with books, one file "title.txt" each, and the file "stop-words.txt" beside them, one word a line. */
final class BookFolder {

    private static final String STOP_WORDS = "stop-words.txt";
    private static final List<String> PLACES = List.of("books", ".lab/books", "exercises/books", "exercises/.lab/books");
    private static final int LEVELS_UP = 3;

    private final Path folder;

    private BookFolder(Path folder) {
        this.folder = folder;
    }

    /** The folder that the system property "books" names; or the nearest one in or above the working directory, if there is one. */
    static Optional<BookFolder> find() {
        List<Path> candidates = new ArrayList<>();
        String named = System.getProperty("books");
        if (named != null) {
            candidates.add(Path.of(named));
        }
        Path at = Path.of("").toAbsolutePath();
        for (int up = 0; up <= LEVELS_UP && at != null; up++, at = at.getParent()) {
            for (String place : PLACES) {
                candidates.add(at.resolve(place));
            }
        }
        return candidates.stream().filter(each -> Files.isRegularFile(each.resolve(STOP_WORDS))).map(BookFolder::new).findFirst();
    }

    /** The texts by title. */
    Map<String, byte[]> texts() throws IOException {
        Map<String, byte[]> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (name.endsWith(".txt") && !name.equals(STOP_WORDS)) {
                    texts.put(name.substring(0, name.length() - ".txt".length()), Files.readAllBytes(file));
                }
            }
        }
        return texts;
    }

    Set<String> stopWords() throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve(STOP_WORDS))) {
            return lines.map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.toUnmodifiableSet());
        }
    }

    @Override
    public String toString() {
        return folder.normalize().toString();
    }
}
