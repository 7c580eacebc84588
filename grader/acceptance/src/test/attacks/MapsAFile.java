// tries: to share memory with other processes by a mapped file
// expect: refused: java.nio.channels.FileChannel
package zorgian.duet;

import java.nio.channels.FileChannel;
import java.nio.file.Path;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        try {
            return attack();
        } catch (Exception failure) {
            return 0;
        }
    }

    public long duet(Range workers, Range callers) throws InterruptedException {
        return solo(workers);
    }

    private static long attack() throws Exception {
        try (FileChannel channel = FileChannel.open(Path.of("/tmp/lab-attack"))) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, 1).get();
        }
    }
}
