package zorgian.lab.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Reads a zip that may be broken or hostile. What its headers say of sizes is not believed; every entry is unpacked, within the limits. */
final class ZipReader {

    private static final byte[] ENTRY_SIGNATURE = {'P', 'K', 1, 2};
    private static final int TYPE_OF_FILE = 0170000;
    private static final int SYMBOLIC_LINK = 0120000;

    private final String archive;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, byte[]> sources = new TreeMap<>();
    private long total;

    private ZipReader(String archive) {
        this.archive = archive;
    }

    /** Reads a zip; {@link UnusableInput} where it is broken, too large, or holds what no submission holds. */
    static ZipTree read(Path file) {
        ZipReader reader = new ZipReader(Names.harmless(file.getFileName().toString()));
        try {
            if (Files.size(file) > SizeLimits.TOTAL) {
                throw reader.tooLarge();
            }
            reader.read(Files.readAllBytes(file));
            return new ZipTree(reader.sources);
        } catch (UnusableInput e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // the library answers to a damaged archive with all kinds of exceptions
            throw new UnusableInput(reader.archive + " cannot be read as a zip archive; zip the folders of the exercises again.", e);
        }
    }

    private void read(byte[] bytes) throws IOException {
        if (count(bytes, ENTRY_SIGNATURE) > 10 * SizeLimits.ENTRIES) {
            throw tooMany();
        }
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).setIgnoreLocalFileHeader(true).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > SizeLimits.ENTRIES) {
                throw tooMany();
            }
            for (ZipArchiveEntry entry : entries) {
                take(zip, entry);
            }
        }
    }

    private void take(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        String path = EntryPath.of(entry, archive);
        if ((entry.getExternalAttributes() >>> 16 & TYPE_OF_FILE) == SYMBOLIC_LINK) {
            throw refused(path, "is a symbolic link; put the file itself there");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw refused(path, "is encrypted; zip without a password");
        }
        if (entry.isDirectory()) {
            return;
        }
        if (!seen.add(path)) {
            throw refused(path, "is there twice; zip the folders of the exercises again");
        }
        if (entry.getMethod() != ZipArchiveEntry.STORED && entry.getMethod() != ZipArchiveEntry.DEFLATED) {
            throw refused(path, "is packed by a method that is not read here; make a plain zip");
        }
        byte[] content = unpack(zip, entry, path);
        if (path.endsWith(".java")) {
            sources.put(path, content);
        }
    }

    private byte[] unpack(ZipFile zip, ZipArchiveEntry entry, String path) throws IOException {
        byte[] content;
        try (InputStream in = zip.getInputStream(entry)) {
            content = in.readNBytes(SizeLimits.FILE + 1);
        }
        if (content.length > SizeLimits.FILE) {
            throw refused(path, "is larger than 1 MiB; leave it out");
        }
        total += content.length;
        if (total > SizeLimits.TOTAL) {
            throw tooLarge();
        }
        CRC32 crc = new CRC32();
        crc.update(content);
        if (crc.getValue() != entry.getCrc()) {
            throw refused(path, "is damaged; zip the folders of the exercises again");
        }
        return content;
    }

    private static int count(byte[] bytes, byte[] wanted) {
        int count = 0;
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            int matching = 0;
            while (matching < wanted.length && bytes[i + matching] == wanted[matching]) {
                matching++;
            }
            count += matching == wanted.length ? 1 : 0;
        }
        return count;
    }

    private UnusableInput tooMany() {
        return new UnusableInput(archive + " has more than " + SizeLimits.ENTRIES + " entries; zip the folders of the exercises alone.");
    }

    private UnusableInput tooLarge() {
        return new UnusableInput(archive + " is larger than " + (SizeLimits.TOTAL >> 20) + " MiB; zip the folders of the exercises alone.");
    }

    private UnusableInput refused(String path, String why) {
        return new UnusableInput(archive + ": the entry \"" + Names.shown(path) + "\" " + why + ".");
    }
}
