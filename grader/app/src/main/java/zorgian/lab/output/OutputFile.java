package zorgian.lab.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import zorgian.lab.submission.UnusableInput;

/** A file that we write. Text is UTF-8. */
public final class OutputFile {

    private OutputFile() {
    }

    /**
     * Writes a file, with the folders above it: whoever looks sees the old content or the new one, never a part.
     *
     * @throws UnusableInput where it cannot be written; the old content is then untouched
     */
    public static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file as {@link #write(Path, String)} does. */
    public static void write(Path file, byte[] content) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path beside = folder.resolve("." + UUID.randomUUID() + ".part");
            try {
                Files.write(beside, content, StandardOpenOption.CREATE_NEW);
                replace(beside, file);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw cannotBeWritten("file", file, e);
        }
    }

    /**
     * Adds text at the end of a file, which is made where it is missing.
     *
     * @throws UnusableInput where it cannot be written
     */
    public static void append(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw cannotBeWritten("file", file, e);
        }
    }

    private static void replace(Path beside, Path file) throws IOException {
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static UnusableInput cannotBeWritten(String what, Path path, IOException e) {
        return new UnusableInput("The " + what + " " + path + " cannot be written (" + reason(e) + ").", e);
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "a file stands where a folder must be";
        }
        return e instanceof FileSystemException file && file.getReason() != null ? file.getReason() : e.toString();
    }
}
