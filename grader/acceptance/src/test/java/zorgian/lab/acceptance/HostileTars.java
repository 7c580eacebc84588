package zorgian.lab.acceptance;

import static org.apache.commons.compress.archivers.tar.TarConstants.LF_BLK;
import static org.apache.commons.compress.archivers.tar.TarConstants.LF_CHR;
import static org.apache.commons.compress.archivers.tar.TarConstants.LF_FIFO;
import static org.apache.commons.compress.archivers.tar.TarConstants.LF_LINK;
import static org.apache.commons.compress.archivers.tar.TarConstants.LF_SYMLINK;
import static zorgian.lab.acceptance.HostileArchive.empty;
import static zorgian.lab.acceptance.HostileArchive.emptyNoting;
import static zorgian.lab.acceptance.HostileArchive.notRun;
import static zorgian.lab.acceptance.HostileArchive.unusable;
import static zorgian.lab.acceptance.ZipMaker.SOURCES;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Tars, packed by gzip. */
final class HostileTars {

    private static final String NOT_READ = "cannot be read as a tar archive";
    private static final String LINK = "A.java, which is a symbolic link";
    private static final String NO_FILE = "A.java, which is neither a file nor a folder";
    private static final int SIZE = 124;

    private HostileTars() {
    }

    static List<HostileArchive> all() {
        return List.of(
                unusable("tar-slip.tgz", "writes beside the archive", "out of the archive", tar(entry("../A.java", ""))),
                unusable("tar-absolute.tar.gz", "names a place of the machine", "absolute", tar(entry("/tmp/lab-attack", ""))),
                emptyNoting("tar-link.tgz", "reads a file of the machine", LINK, tar(link(SOURCES + "A.java", LF_SYMLINK, "/etc/passwd"))),
                emptyNoting("tar-hard-link.tgz", "reads a file of the machine by another name for it", LINK,
                        tar(link(SOURCES + "A.java", LF_LINK, "/etc/passwd"))),
                empty("tar-link-to-folder.tgz", "writes by way of a folder that is a link",
                        tar(link("a", LF_SYMLINK, "/tmp"), entry("a/lab-attack", ""))),
                emptyNoting("tar-pipe.tgz", "is a pipe", NO_FILE, tar(link(SOURCES + "A.java", LF_FIFO, ""))),
                emptyNoting("tar-device.tgz", "is a device", NO_FILE, tar(link(SOURCES + "A.java", LF_CHR, ""))),
                emptyNoting("tar-disk.tgz", "is a disk", NO_FILE, tar(link(SOURCES + "A.java", LF_BLK, ""))),
                unusable("tar-twice-in-it.tgz", "has a file twice", "is there twice",
                        tar(entry(SOURCES + "A.java", "class A { }"), entry(SOURCES + "A.java", "class B { }"))),
                unusable("tar-size-huge.tgz", "says that it has eight gigabytes", NOT_READ, bytes(() -> gzip(sized("77777777777\0")))),
                unusable("tar-size-negative.tgz", "says that it has less than nothing", NOT_READ, bytes(() -> gzip(sized("-0000000001\0")))),
                unusable("tar-cut.tgz", "ends in the middle", NOT_READ, bytes(() -> Arrays.copyOf(gzip(sized(null)), 60))),
                notRun("tar-members.tgz", "is two archives in one", "`A` declares no package", bytes(() -> twice(gzip(sized(null))))),
                unusable("tar-bomb-of-nothing.tgz", "becomes 200 mebibytes", "has nothing in it", bytes(() -> gzip(new byte[200 << 20]))),
                unusable("tar-no-tar.tar.gz", "is something else", "has nothing in it", bytes(() -> gzip("no tar".getBytes(StandardCharsets.US_ASCII)))));
    }

    /** Writes an entry. */
    private interface Entry {
        void to(TarArchiveOutputStream tar) throws IOException;
    }

    private interface Bytes {
        byte[] make() throws IOException;
    }

    private static Entry entry(String name, String content) {
        return tar -> {
            TarArchiveEntry entry = new TarArchiveEntry(name, true);
            entry.setSize(content.length());
            tar.putArchiveEntry(entry);
            tar.write(content.getBytes(StandardCharsets.US_ASCII));
            tar.closeArchiveEntry();
        };
    }

    private static Entry link(String name, byte kind, String to) {
        return tar -> {
            TarArchiveEntry entry = new TarArchiveEntry(name, kind, true);
            entry.setLinkName(to);
            tar.putArchiveEntry(entry);
            tar.closeArchiveEntry();
        };
    }

    private static HostileArchive.Maker tar(Entry... entries) {
        return bytes(() -> gzip(packed(entries)));
    }

    private static HostileArchive.Maker bytes(Bytes bytes) {
        return path -> Files.write(path, bytes.make());
    }

    private static byte[] packed(Entry... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (Entry entry : entries) {
                entry.to(tar);
            }
        }
        return bytes.toByteArray();
    }

    /** A tar of one source, whose size is written so in its header; null for what it is. */
    private static byte[] sized(String size) throws IOException {
        byte[] bytes = packed(entry(SOURCES + "A.java", "class A { }"));
        if (size != null) {
            System.arraycopy(size.getBytes(StandardCharsets.US_ASCII), 0, bytes, SIZE, size.length());
        }
        return bytes;
    }

    private static byte[] twice(byte[] bytes) {
        byte[] both = Arrays.copyOf(bytes, 2 * bytes.length);
        System.arraycopy(bytes, 0, both, bytes.length, bytes.length);
        return both;
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
