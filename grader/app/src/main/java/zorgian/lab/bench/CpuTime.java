package zorgian.lab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;

/** CPU time of this process, of the children that have ended, and of those that live. Linux only. */
final class CpuTime {

    /** A tick of /proc/PID/stat, in ms. */
    private static final int TICK = 10;

    private CpuTime() {
    }

    static double millis() throws IOException {
        long ticks = ticks(ProcessHandle.current().pid(), true);
        for (ProcessHandle child : ProcessHandle.current().descendants().toList()) {
            ticks += ticks(child.pid(), false);
        }
        return ticks * TICK;
    }

    private static long ticks(long pid, boolean withChildren) throws IOException {
        Path stat = Path.of("/proc", Long.toString(pid), "stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        String text = Files.readString(stat);
        // After the name, in brackets, which may have blanks: state is the third field of all; 14 to 17 are utime, stime, cutime, cstime.
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
        return LongStream.rangeClosed(14, withChildren ? 17 : 15).map(field -> Long.parseLong(fields[(int) field - 3])).sum();
    }
}
