// right: a pool of plain connections in a synchronized deque with wait and notify; a connection belongs to its tenant until it is given back.
import java.util.ArrayDeque;
import java.util.Deque;

public class ConnectionPoolLease {

    private static final class Connection {
        private int queries;
        private String tenant = "";
    }

    private final Deque<Connection> idle = new ArrayDeque<>();

    private Connection lease() throws InterruptedException {
        synchronized (idle) {
            while (idle.isEmpty()) {
                idle.wait();
            }
            return idle.pop();
        }
    }

    private void giveBack(Connection connection) {
        synchronized (idle) {
            idle.push(connection);
            idle.notify();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ConnectionPoolLease pool = new ConnectionPoolLease();
        Connection[] all = {new Connection(), new Connection()};
        for (Connection connection : all) {
            pool.giveBack(connection);
        }
        Thread[] tenants = new Thread[5];
        for (int i = 0; i < tenants.length; i++) {
            String name = "tenant-" + i;
            tenants[i] = new Thread(() -> {
                try {
                    for (int query = 0; query < 4; query++) {
                        Connection connection = pool.lease();
                        try {
                            connection.tenant = name;
                            Thread.sleep(3);
                            connection.queries++;
                            if (!connection.tenant.equals(name)) {
                                throw new IllegalStateException("two tenants");
                            }
                        } finally {
                            pool.giveBack(connection);
                        }
                    }
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }, name);
            tenants[i].start();
        }
        for (Thread tenant : tenants) {
            tenant.join();
        }
        if (all[0].queries + all[1].queries != 20 || pool.idle.size() != 2) {
            throw new AssertionError(all[0].queries + " and " + all[1].queries);
        }
    }
}
