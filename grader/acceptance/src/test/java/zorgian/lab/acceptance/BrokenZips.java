package zorgian.lab.acceptance;

import static zorgian.lab.acceptance.HostileArchive.empty;
import static zorgian.lab.acceptance.HostileArchive.graded;
import static zorgian.lab.acceptance.HostileArchive.unusable;
import static zorgian.lab.acceptance.ZipMaker.FILE;
import static zorgian.lab.acceptance.ZipMaker.changed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/** Zips whose bytes lie: their headers do not say what is there. */
final class BrokenZips {

    private static final String NO_ZIP = "cannot be read as a zip archive";
    private static final int ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;
    /** Where the fields of an entry in the directory of a zip lie, in bytes after its beginning. */
    private static final int FLAGS = 8;
    private static final int METHOD = 10;
    private static final int CRC = 16;
    private static final int PACKED = 20;
    private static final int SIZE = 24;
    private static final int OFFSET = 42;
    private static final int HEADER = 46;
    private static final int OVERLAPPING = 100;

    private BrokenZips() {
    }

    static List<HostileArchive> all() {
        return List.of(
                unusable("encrypted.zip", "keeps to itself what it holds", "is encrypted", changed(in(FLAGS, 1))),
                unusable("method.zip", "is packed as nobody can unpack", "packed by a method", changed(in(METHOD, 98))),
                unusable("crc.zip", "is not what it was", "is damaged", changed(in(CRC, 12345))),
                unusable("packed-size.zip", "says that it is packed in four gigabytes", NO_ZIP, changed(in(PACKED, 0xFFFF_FFF0))),
                unusable("offset.zip", "says that it begins behind the end", NO_ZIP, changed(in(OFFSET, 0x7FFF_FFF0))),
                graded("size-small.zip", "says that it is smaller than it is", changed(in(SIZE, 1))),
                graded("size-huge.zip", "says that it becomes four gigabytes", changed(in(SIZE, 0xFFFF_FFF0))),
                graded("zip64.zip", "says that its sizes are elsewhere, where they are not", changed(in(SIZE, 0xFFFF_FFFF))),
                graded("many-by-count.zip", "says that it has more entries than there are", changed(bytes -> {
                    ByteBuffer end = little(bytes).position(bytes.length - 22);
                    end.putShort(end.position() + 8, (short) 60_000).putShort(end.position() + 10, (short) 60_000);
                    return bytes;
                })),
                unusable("cut.zip", "ends in the middle", NO_ZIP, changed(bytes -> Arrays.copyOf(bytes, bytes.length / 2))),
                graded("tail.zip", "has something behind its end", changed(bytes -> Arrays.copyOf(bytes, bytes.length + 1_000))),
                unusable("damaged.zip", "has another byte", "zip the folders of the exercises again", changed(bytes -> {
                    bytes[bytes.length / 3] ^= 0x55;
                    return bytes;
                })),
                unusable("overlapping.zip", "has a hundred files in the same bytes", "64 MiB", path -> {
                    try (ZipMaker zip = ZipMaker.empty(path)) {
                        zip.put("Zeros.java", FILE, new byte[1 << 20]);
                    }
                    Files.write(path, overlapping(Files.readAllBytes(path)));
                }),
                unusable("page.zip", "is a page that says that there is no zip", NO_ZIP, path -> Files.writeString(path,
                        "<html>404</html>")),
                unusable("no-bytes.zip", "is nothing at all", NO_ZIP, path -> Files.write(path, new byte[0])),
                unusable("huge.zip", "is larger than the memory", "1024 MiB", path -> {
                    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
                        file.setLength(100L << 30);
                    }
                }),
                empty("empty.zip", "is a zip of nothing", path -> ZipMaker.empty(path).close()),
                unusable("other.rar", "is packed by another program", "neither a folder nor", path -> Files.writeString(path, "Rar!")),
                unusable("other.7z", "is packed by a third program", "neither a folder nor", path -> Files.writeString(path,
                        "7z\u00BC\u00AF")));
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int find(byte[] bytes, int signature) {
        int at = 0;
        while (little(bytes).getInt(at) != signature) {
            at++;
        }
        return at;
    }

    /** Changes a field of the first entry of the directory; those of two bytes are those below {@link #CRC}. */
    private static ZipMaker.Change in(int field, int value) {
        return bytes -> {
            int at = find(bytes, ENTRY) + field;
            if (field < CRC) {
                little(bytes).putShort(at, (short) value);
            } else {
                little(bytes).putInt(at, value);
            }
            return bytes;
        };
    }

    /** As in "A better zip bomb" by D. Fifield: the directory names the one file that is there many times, each time by another name. */
    private static byte[] overlapping(byte[] one) throws IOException {
        int directory = find(one, ENTRY);
        int end = find(one, END);
        byte[] entry = Arrays.copyOfRange(one, directory, end);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(one, 0, directory);
        for (int i = 0; i < OVERLAPPING; i++) {
            System.arraycopy(String.format("Z%04d", i).getBytes(StandardCharsets.US_ASCII), 0, entry, HEADER, 5);
            all.write(entry);
        }
        byte[] last = Arrays.copyOfRange(one, end, one.length);
        little(last).putShort(8, (short) OVERLAPPING).putShort(10, (short) OVERLAPPING).putInt(12, OVERLAPPING * entry.length);
        all.write(last);
        return all.toByteArray();
    }
}
