package zorgian.lab.submission;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Reads a tar, packed by gzip or not, that may be broken or hostile, up to a bound; only source files are kept. */
final class TarReader {

    private final Archive archive;

    private TarReader(Archive archive) {
        this.archive = archive;
    }

    /** Reads a tar; {@link UnusableInput} where it is broken, too large, or holds what no submission holds. */
    static ArchiveTree read(Path file, boolean isPacked) {
        Archive archive = new Archive(file.getFileName().toString());
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                InputStream unpacked = isPacked
                        ? GzipCompressorInputStream.builder().setInputStream(raw).setDecompressConcatenated(true).get() : raw;
                TarArchiveInputStream tar = new TarArchiveInputStream(new BoundedInput(unpacked, archive))) {
            new TarReader(archive).readAll(tar);
            return archive.tree();
        } catch (UnusableInput e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnusableInput(archive.name() + " cannot be read as a tar archive; pack the folders of the exercises again.", e);
        }
    }

    private void readAll(TarArchiveInputStream tar) throws IOException {
        TarArchiveEntry first = tar.getNextEntry();
        if (first == null) {
            throw new UnusableInput(archive.name() + " has nothing in it that is a tar archive; pack the folders of the exercises again.");
        }
        for (TarArchiveEntry entry = first; entry != null; entry = tar.getNextEntry()) {
            String path = EntryPath.of(entry.getName(), archive.name());
            if (entry.isDirectory()) {
                continue;
            }
            if (entry.isLink() || entry.isSymbolicLink() || entry.isFIFO() || entry.isCharacterDevice() || entry.isBlockDevice()) {
                archive.leaveOut(path, entry.isSymbolicLink() || entry.isLink() ? Names.LINK : Names.NO_FILE);
            } else if (Archive.isTaken(path)) {
                archive.take(path, tar);
            }
        }
    }
}
