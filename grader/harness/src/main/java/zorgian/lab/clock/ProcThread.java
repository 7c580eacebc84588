package zorgian.lab.clock;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** One thread in /proc. Keeps its files open and reads them again, which is several times cheaper than to open them. */
final class ProcThread {

    /** nanosleep and clock_nanosleep by architecture, and a thread that is not in any. */
    private static final Set<String> ENDING_BY_THEMSELVES = switch (System.getProperty("os.arch")) {
        case "amd64", "x86_64" -> Set.of("35", "230", "running");
        case "aarch64" -> Set.of("101", "115", "running");
        default -> Set.of("running");
    };

    private final File folder;
    private final byte[] buffer = new byte[512];
    private RandomAccessFile stat;
    private RandomAccessFile schedstat;
    private RandomAccessFile syscall;
    private boolean syscallUnreadable;

    ProcThread(File folder) {
        this.folder = folder;
    }

    /** How often it was given a core: the third number of schedstat; -1 if it has ended. */
    long slices() {
        try {
            if (schedstat == null) {
                schedstat = new RandomAccessFile(new File(folder, "schedstat"), "r");
            }
            int at = read(schedstat) - 1;
            while (at >= 0 && !isDigit(buffer[at])) {
                at--;
            }
            long slices = at < 0 ? -1 : 0;
            for (long place = 1; at >= 0 && isDigit(buffer[at]); at--, place *= 10) {
                slices += place * (buffer[at] - '0');
            }
            return slices;
        } catch (IOException e) {
            return -1;
        }
    }

    /** Whether its state is S; false if it has ended. */
    boolean isAsleep() {
        return state() == 'S';
    }

    /** Whether its state is R; false if it has ended. */
    boolean isKnownToRun() {
        return state() == 'R';
    }

    private char state() {
        try {
            if (stat == null) {
                stat = new RandomAccessFile(new File(folder, "stat"), "r");
            }
            int length = read(stat);
            // "tid (name) S ...": a name may hold anything, at most 15 bytes of it.
            int at = Math.min(length - 1, 40);
            while (at >= 0 && buffer[at] != ')') {
                at--;
            }
            return at < 0 || at + 2 >= length ? 'X' : (char) buffer[at + 2];
        } catch (IOException e) {
            return 'X';
        }
    }

    /** False also where the machine does not let it be read. */
    boolean isInSystemCallThatEndsByItself() {
        if (syscallUnreadable) {
            return false;
        }
        try {
            if (syscall == null) {
                syscall = new RandomAccessFile(new File(folder, "syscall"), "r");
            }
            int length = read(syscall);
            int end = 0;
            while (end < length && buffer[end] != ' ' && buffer[end] != '\n') {
                end++;
            }
            return ENDING_BY_THEMSELVES.contains(new String(buffer, 0, end, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            syscallUnreadable = true;
            return false;
        }
    }

    private int read(RandomAccessFile file) throws IOException {
        file.seek(0);
        return file.read(buffer);
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    void close() {
        for (RandomAccessFile file : new RandomAccessFile[] {stat, schedstat, syscall}) {
            try {
                if (file != null) {
                    file.close();
                }
            } catch (IOException e) {
                // A read-only file of /proc: nothing is lost.
            }
        }
    }
}
