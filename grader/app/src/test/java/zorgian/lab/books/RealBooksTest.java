package zorgian.lab.books;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zorgian.lab.archive.Archive;
import zorgian.lab.books.RealBooks;
import zorgian.lab.output.FileTree;
import zorgian.lab.submission.UnusableInput;

/** Books from a folder, and over real HTTP. */
class RealBooksTest {

    @TempDir
    private Path folder;
    private HttpServer server;

    @BeforeEach
    void aFolderOfBooksAndAServerOfIt() throws IOException {
        for (String title : Archive.titles()) {
            Files.writeString(folder.resolve(title + ".txt"), "The real " + title + ", naïve and all.");
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/data/", exchange -> {
            try (exchange) {
                Path file = folder.resolve(exchange.getRequestURI().getPath().substring("/data/".length()));
                boolean there = Files.exists(file);
                byte[] body = there ? Files.readAllBytes(file) : "gone".getBytes(StandardCharsets.US_ASCII);
                exchange.sendResponseHeaders(there ? 200 : 404, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String address() {
        return "http://" + server.getAddress().getAddress().getHostAddress() + ":" + server.getAddress().getPort() + "/data/";
    }

    private void assertAllThere(FileTree books) throws IOException {
        assertEquals(9, books.files().size());
        for (String title : Archive.titles()) {
            assertArrayEquals(Files.readAllBytes(folder.resolve(title + ".txt")), books.files().get(title + ".txt"), title);
        }
        assertArrayEquals(Archive.stopWordsFile(), books.files().get("stop-words.txt"));
    }

    @Test
    void aFolderOfRealBooksIsTakenAsItIsWithTheStopWords() throws IOException {
        assertAllThere(RealBooks.from(folder));
    }

    @Test
    void theyAreDownloadedOverHttpWithProgress() throws Exception {
        List<String> told = new ArrayList<>();
        assertAllThere(RealBooks.download(address(), told::add));
        assertEquals(Archive.titles(), told);
    }

    @Test
    void whatIsMissingIsNamedAndNothingIsTaken() throws IOException {
        Files.delete(folder.resolve("Gulliver.txt"));
        Files.delete(folder.resolve("Frankenstein.txt"));
        String inTheFolder = assertThrows(UnusableInput.class, () -> RealBooks.from(folder)).getMessage();
        assertTrue(inTheFolder.contains("lacks Gulliver.txt, Frankenstein.txt;"), inTheFolder);
        String overHttp = assertThrows(UnusableInput.class, () -> RealBooks.download(address(), title -> { })).getMessage();
        assertTrue(overHttp.contains("/data/Gulliver.txt cannot be downloaded: the server answers 404"), overHttp);
        assertTrue(assertThrows(UnusableInput.class, () -> RealBooks.from(folder.resolve("nowhere"))).getMessage().contains("no folder"));
    }

    @Test
    void aServerThatIsNotThereOrAnAddressThatIsNoneIsSaidInASentence() {
        String before = address();
        server.stop(0);
        assertTrue(assertThrows(UnusableInput.class, () -> RealBooks.download(before, title -> { })).getMessage().contains("cannot be downloaded (java.net."));
        assertTrue(assertThrows(UnusableInput.class, () -> RealBooks.download("no address", title -> { })).getMessage().contains("\"no address\""));
    }

    @Test
    void whatIsNoTextInUtf8IsRefused() throws IOException {
        Files.write(folder.resolve("Metamorphosis.txt"), "naïve".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(assertThrows(UnusableInput.class, () -> RealBooks.from(folder)).getMessage().endsWith("Metamorphosis.txt is no text in UTF-8; convert it."));
    }
}
