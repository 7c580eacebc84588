package zorgian.lab.sandbox;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** What a {@link Probe} tries to do to files. Each says what it could do, or null for nothing. */
final class FileAttempts {

    private static final int MEGABYTES = 40;
    private static final int FILES = 3;

    private FileAttempts() {
    }

    static String reads(Bait bait) throws IOException {
        for (Path file : List.of(bait.folder().resolve(Bait.SECRET), Path.of("/etc/passwd"), Path.of("/etc/shadow"))) {
            if (Files.isReadable(file) && opens(file)) {
                return "read " + file;
            }
        }
        return null;
    }

    static boolean opens(Path file) {
        try {
            Files.readAllBytes(file);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static String writes(Bait bait) {
        Path secret = bait.folder().resolve(Bait.SECRET);
        try {
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-rw-rw-"));
            return "changed the mode of " + secret;
        } catch (IOException e) {
            try {
                return "made " + Files.createFile(bait.folder().resolve("made-by-probe"));
            } catch (IOException refused) {
                return null;
            }
        }
    }

    static String fills() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        long written = 0;
        try {
            for (int i = 0; i < FILES; i++) {
                written += fill(folder.resolve("lab-probe-" + i));
            }
        } finally {
            for (int i = 0; i < FILES; i++) {
                Files.deleteIfExists(folder.resolve("lab-probe-" + i));
            }
        }
        return written > Bubblewrap.SPACE ? "wrote " + (written >> 20) + " MiB in " + folder : null;
    }

    private static long fill(Path file) {
        long written = 0;
        byte[] megabyte = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < MEGABYTES; i++) {
                out.write(megabyte);
                written += megabyte.length;
            }
        } catch (IOException e) {
            return written;
        }
        return written;
    }
}
