package zorgian.lab.acceptance;

import static org.apache.commons.compress.archivers.tar.TarConstants.LF_BLK;
import static org.apache.commons.compress.archivers.tar.TarConstants.LF_CHR;
import static org.apache.commons.compress.archivers.tar.TarConstants.LF_FIFO;
import static org.apache.commons.compress.archivers.tar.TarConstants.LF_LINK;
import static org.apache.commons.compress.archivers.tar.TarConstants.LF_SYMLINK;
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

/**
 * Tars, packed by gzip. They are no submissions yet, and each is refused as what it is; once they are read, each has to be refused for what
 * it tries, or to be harmless, and its words here change with that.
 */
final class HostileTars {

    private static final String NOT_READ = "neither a folder nor";
    private static final int SIZE = 124;

    private HostileTars() {
    }

    static List<HostileArchive> all() {
        return List.of(
                tar("slip.tgz", "writes beside the archive", entry("../A.java", "")),
                tar("absolute.tar.gz", "names a place of the machine", entry("/tmp/lab-attack", "")),
                tar("link.tgz", "reads a file of the machine", link(SOURCES + "A.java", LF_SYMLINK, "/etc/passwd")),
                tar("hard-link.tgz", "reads a file of the machine by another name for it", link(SOURCES + "A.java", LF_LINK,
                        "/etc/passwd")),
                tar("link-to-folder.tgz", "writes by way of a folder that is a link",
                        link("a", LF_SYMLINK, "/tmp"), entry("a/lab-attack", "")),
                tar("pipe.tgz", "is a pipe", link(SOURCES + "A.java", LF_FIFO, "")),
                tar("device.tgz", "is a device", link(SOURCES + "A.java", LF_CHR, "")),
                tar("disk.tgz", "is a disk", link(SOURCES + "A.java", LF_BLK, "")),
                tar("twice.tgz", "has a file twice", entry(SOURCES + "A.java", "class A { }"), entry(SOURCES + "A.java", "class B { }")),
                bytes("size-huge.tgz", "says that it has eight gigabytes", () -> gzip(sized("77777777777\0"))),
                bytes("size-negative.tgz", "says that it has less than nothing", () -> gzip(sized("-0000000001\0"))),
                bytes("cut.tgz", "ends in the middle", () -> Arrays.copyOf(gzip(sized(null)), 60)),
                bytes("members.tgz", "is two archives in one", () -> twice(gzip(sized(null)))),
                bytes("bomb.tgz", "becomes 200 mebibytes", () -> gzip(new byte[200 << 20])),
                bytes("no-tar.tar.gz", "is something else", () -> gzip("no tar".getBytes(StandardCharsets.US_ASCII))));
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

    private static HostileArchive tar(String file, String tries, Entry... entries) {
        return bytes(file, tries, () -> gzip(packed(entries)));
    }

    private static HostileArchive bytes(String file, String tries, Bytes bytes) {
        return unusable(file, tries, NOT_READ, path -> Files.write(path, bytes.make()));
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
