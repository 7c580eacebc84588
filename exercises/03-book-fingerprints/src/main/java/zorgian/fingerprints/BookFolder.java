package zorgian.fingerprints;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the books lie on this computer: one file for each, {@code <title>.txt}, in UTF-8. */
final class BookFolder {

    private static final List<String> NAMES = List.of("books", ".lab/books", "exercises/books", "exercises/.lab/books");
    private static final int LEVELS_UP = 3;

    private BookFolder() {}

    /**
     * Reads the books with these titles.
     *
     * @throws IOException if a book is not there or cannot be read; the message says what to do
     */
    static List<Book> read(List<String> titles) throws IOException {
        Path folder = find().orElseThrow(() -> new IOException("There are no books here: the exercises bring some in .lab/books (in a clone, "
                + "./lab exercises makes them); or put texts into a folder \"books\"."));
        List<Book> books = new ArrayList<>();
        for (String title : titles) {
            Path file = folder.resolve(title + ".txt");
            if (!Files.isRegularFile(file)) {
                throw new IOException("There is no file \"" + title + ".txt\" in " + folder + ": put it there, or name another folder with -Dbooks=FOLDER.");
            }
            books.add(new Book(title, Files.readString(file, StandardCharsets.UTF_8)));
        }
        return books;
    }

    private static Optional<Path> find() {
        String named = System.getProperty("books");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        Path above = Path.of("").toAbsolutePath();
        for (int level = 0; level <= LEVELS_UP && above != null; level++) {
            for (String name : NAMES) {
                Path folder = above.resolve(name);
                if (Files.isDirectory(folder)) {
                    return Optional.of(folder);
                }
            }
            above = above.getParent();
        }
        return Optional.empty();
    }
}
