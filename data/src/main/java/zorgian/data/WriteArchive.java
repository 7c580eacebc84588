package zorgian.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the archive into a folder: books/TITLE.txt, books/stop-words.txt, titles.txt, numbers.txt, primes.txt. The build runs it. */
public final class WriteArchive {

    private WriteArchive() {
    }

    /** @param args the folder, which is made if need be */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path books = Files.createDirectories(folder.resolve("books"));
        Set<String> stopWords = StopWords.english();
        for (Book book : Book.ALL) {
            Files.write(books.resolve(book.title() + ".txt"), BookText.of(book, stopWords));
        }
        write(books.resolve("stop-words.txt"), stopWords);
        write(folder.resolve("titles.txt"), Book.ALL.stream().map(Book::title).toList());
        write(folder.resolve("numbers.txt"), Numbers.OF_THE_LESSON);
        write(folder.resolve("primes.txt"), Numbers.primes());
    }

    private static void write(Path file, Collection<?> lines) throws IOException {
        Files.writeString(file, lines.stream().map(line -> line + "\n").collect(Collectors.joining()));
    }
}
