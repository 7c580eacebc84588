package zorgian.lab.books;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import zorgian.lab.archive.Archive;
import zorgian.lab.output.FileTree;
import zorgian.lab.submission.UnusableInput;

/** The real books that the archive's stand for, for whoever wants to work on these. Nothing that is graded depends on them. */
public final class RealBooks {

    /** Where the lesson's author keeps them. */
    public static final String AUTHORS_COPY = "https://raw.githubusercontent.com/yoavram/Py4Eng/master/data/";

    private static final long LARGEST = 16L << 20;
    private static final Duration CONNECTING = Duration.ofSeconds(20);
    private static final Duration ANSWERING = Duration.ofSeconds(60);

    private RealBooks() {
    }

    /**
     * Reads the eight books, and adds the list of stop words.
     *
     * @param folder has TITLE.txt for each title of the archive
     * @throws UnusableInput where one is missing, cannot be read or is no text in UTF-8
     */
    public static FileTree from(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UnusableInput("There is no folder " + folder + " with books; name one that has " + Archive.titles().get(0) + ".txt and the others.");
        }
        List<String> missing = new ArrayList<>();
        for (String title : Archive.titles()) {
            if (!Files.isRegularFile(folder.resolve(title + ".txt"))) {
                missing.add(title + ".txt");
            }
        }
        if (!missing.isEmpty()) {
            throw new UnusableInput("The folder " + folder + " lacks " + String.join(", ", missing) + "; put a text there for each of the eight books.");
        }
        FileTree books = new FileTree();
        for (String title : Archive.titles()) {
            Path file = folder.resolve(title + ".txt");
            try {
                if (Files.size(file) > LARGEST) {
                    throw new UnusableInput("The book " + file + " is larger than 16 MiB; take one that is not.");
                }
                books.put(title + ".txt", text(file.toString(), Files.readAllBytes(file)));
            } catch (IOException e) {
                throw new UnusableInput("The book " + file + " cannot be read (" + e + ").", e);
            }
        }
        return withStopWords(books);
    }

    /**
     * Downloads the eight books, and adds the list of stop words.
     *
     * @param base address of a folder that has TITLE.txt for each title of the archive, ends in '/'
     * @param progress is told each title before its download
     * @throws UnusableInput where one cannot be had or is no text in UTF-8
     */
    public static FileTree download(String base, Consumer<String> progress) throws InterruptedException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECTING).followRedirects(HttpClient.Redirect.NORMAL).build();
        FileTree books = new FileTree();
        Map<String, URI> addresses = new LinkedHashMap<>();
        Archive.titles().forEach(title -> addresses.put(title, address(base, title)));
        for (Map.Entry<String, URI> book : addresses.entrySet()) {
            String title = book.getKey();
            URI address = book.getValue();
            progress.accept(title);
            try {
                HttpResponse<byte[]> response = client.send(HttpRequest.newBuilder(address).timeout(ANSWERING).build(), HttpResponse.BodyHandlers.ofByteArray());
                if (response.statusCode() != 200) {
                    throw new UnusableInput("The book " + address + " cannot be downloaded: the server answers " + response.statusCode() + "; use --from with texts of your own.");
                }
                books.put(title + ".txt", text(address.toString(), response.body()));
            } catch (IOException e) {
                throw new UnusableInput("The book " + address + " cannot be downloaded (" + e + "); look whether this machine reaches it, or use --from.", e);
            }
        }
        return withStopWords(books);
    }

    /** The archive's own books, in the same form. */
    public static FileTree seeded() {
        FileTree books = new FileTree();
        Archive.titles().forEach(title -> books.put(title + ".txt", Archive.book(title)));
        return withStopWords(books);
    }

    private static FileTree withStopWords(FileTree books) {
        books.put("stop-words.txt", Archive.stopWordsFile());
        return books;
    }

    private static URI address(String base, String title) {
        try {
            return URI.create(base).resolve(new URI(null, null, title + ".txt", null).getRawPath());
        } catch (IllegalArgumentException | URISyntaxException e) {
            throw new UnusableInput("\"" + base + "\" is no address of a folder (" + e.getMessage() + ").", e);
        }
    }

    private static byte[] text(String name, byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            throw new UnusableInput("The book " + name + " is no text in UTF-8; convert it.", e);
        }
        return bytes;
    }
}
