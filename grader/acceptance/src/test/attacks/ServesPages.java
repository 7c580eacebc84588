// tries: to stay reachable as a server
// expect: refused: com.sun.net.httpserver
package zorgian.duet;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;

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
        HttpServer.create(new InetSocketAddress(0), 0).start();
        return 0;
    }
}
