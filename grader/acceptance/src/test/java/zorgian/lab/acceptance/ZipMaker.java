package zorgian.lab.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import zorgian.lab.course.Exercise;

/** Makes a zip with a right answer in it, and whatever else somebody puts there. */
final class ZipMaker implements AutoCloseable {

    static final Exercise EXERCISE = Repository.exercises().get(0);
    /** Where the sources of that exercise lie, with a '/' at the end. */
    static final String SOURCES = HandedIn.sources(EXERCISE) + "/";
    static final int FILE = 0100644;

    private final ZipArchiveOutputStream out;

    private ZipMaker(Path path) throws IOException {
        out = new ZipArchiveOutputStream(path);
    }

    /** With a right answer in it. */
    static ZipMaker right(Path path) throws IOException {
        ZipMaker zip = new ZipMaker(path);
        try (Stream<Path> files = Files.list(Repository.SOLUTIONS.resolve(SOURCES))) {
            for (Path file : files.toList()) {
                zip.put(SOURCES + file.getFileName(), FILE, Files.readAllBytes(file));
            }
        }
        return zip;
    }

    /** With nothing in it. */
    static ZipMaker empty(Path path) throws IOException {
        return new ZipMaker(path);
    }

    /** A zip with a right answer and one more file. */
    static HostileArchive.Maker with(String name, int mode, String content) {
        return path -> {
            try (ZipMaker zip = right(path)) {
                zip.put(name, mode, content.getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    /** The same, with a file that holds nothing. */
    static HostileArchive.Maker with(String name) {
        return with(name, FILE, "");
    }

    /** A zip with a right answer, some bytes of which are changed. */
    static HostileArchive.Maker changed(Change change) {
        return path -> {
            right(path).close();
            Files.write(path, change.of(Files.readAllBytes(path)));
        };
    }

    /** Changes bytes. */
    interface Change {
        byte[] of(byte[] bytes) throws IOException;
    }

    void put(String name, int mode, byte[] content) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setUnixMode(mode);
        out.putArchiveEntry(entry);
        out.write(content);
        out.closeArchiveEntry();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
