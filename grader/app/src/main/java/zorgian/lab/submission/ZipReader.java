package zorgian.lab.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads a zip that may be broken or hostile. What its headers say of sizes is not believed; only source files are unpacked. */
final class ZipReader {

    private static final int TYPE = 0170000;
    private static final int FILE = 0100000;
    private static final int FOLDER = 0040000;
    private static final int LINK = 0120000;

    private final Archive archive;

    private ZipReader(Archive archive) {
        this.archive = archive;
    }

    /** Reads a zip; {@link UnusableInput} where it is broken, too large, or holds what no submission holds. */
    static ArchiveTree read(Path file) {
        Archive archive = new Archive(file.getFileName().toString());
        try {
            if (Files.size(file) > SizeLimits.ARCHIVE) {
                throw archive.tooLarge();
            }
            new ZipReader(archive).readAll(file);
            return archive.tree();
        } catch (UnusableInput e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // the library answers to a damaged archive with all kinds of exceptions
            throw new UnusableInput(archive.name() + " cannot be read as a zip archive; zip the folders of the exercises again.", e);
        }
    }

    private void readAll(Path file) throws IOException {
        try (BoundedChannel channel = new BoundedChannel(Files.newByteChannel(file), SizeLimits.LISTING, archive);
                ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).setIgnoreLocalFileHeader(true).get()) {
            channel.isBounded(false);
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            for (ZipArchiveEntry entry : entries) {
                take(zip, entry);
            }
        }
    }

    private void take(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        String path = EntryPath.of(entry, archive.name());
        int type = (int) (entry.getExternalAttributes() >>> 16) & TYPE;
        if (type != 0 && type != FILE && type != FOLDER) {
            archive.leaveOut(path, type == LINK ? Names.LINK : Names.NO_FILE);
            return;
        }
        if (entry.isDirectory() || !Archive.isTaken(path)) {
            return;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw archive.refused(path, "is encrypted; zip without a password");
        }
        if (entry.getMethod() != ZipArchiveEntry.STORED && entry.getMethod() != ZipArchiveEntry.DEFLATED) {
            throw archive.refused(path, "is packed by a method that is not read here; make a plain zip");
        }
        CRC32 crc = new CRC32();
        try (InputStream in = zip.getInputStream(entry)) {
            crc.update(archive.take(path, in));
        }
        if (crc.getValue() != entry.getCrc()) {
            throw archive.refused(path, "is damaged; zip the folders of the exercises again");
        }
    }
}
