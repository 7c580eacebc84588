// tries: to call somebody over the network
// expect: refused: java.net.Socket
package zorgian.duet;

import java.net.Socket;

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
        try (Socket socket = new Socket("127.0.0.1", 22)) {
            return socket.getPort();
        }
    }
}
