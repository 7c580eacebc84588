package zorgian.lab.runtime;

import java.io.BufferedReader;
import java.io.File;
import java.io.FileReader;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * Connections on the ports of a run: whether bytes or connections are under way on them, which the kernel tells in /proc/self/net/tcp. For
 * the porter, and for the thread that names a port.
 */
final class Connections {

    /**
     * What has been under way without any change for so long waits for a reader, not for the kernel: acknowledgements are delayed by 200 ms
     * at most.
     */
    private static final long STALLED_NANOS = 250_000_000;
    private static final File[] TABLES = {new File("/proc/self/net/tcp"), new File("/proc/self/net/tcp6")};

    private static final String SYN_SENT = "02";
    private static final String SYN_RECEIVED = "03";
    private static final String LISTEN = "0A";
    private static final String TIME_WAIT = "06";
    private static final String NOTHING = "00000000";

    private final Set<String> ports = new HashSet<>();
    private String underWay = "";
    private long since;

    synchronized void watch(int port) {
        ports.add(String.format(":%04X", port));
    }

    /** Whether something is under way, other than what has not moved for a quarter of a second. */
    synchronized boolean areBusy() {
        if (ports.isEmpty()) {
            return false;
        }
        String now = look();
        if (!now.equals(underWay)) {
            underWay = now;
            since = System.nanoTime();
        }
        return !now.isEmpty() && System.nanoTime() - since < STALLED_NANOS;
    }

    /** The connections on which something is under way, a line each. */
    private String look() {
        StringBuilder found = new StringBuilder();
        for (File table : TABLES) {
            if (table.canRead()) {
                try (BufferedReader lines = new BufferedReader(new FileReader(table))) {
                    lines.readLine();
                    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                        // slot, local address, remote address, state, bytes to send:bytes to read
                        String[] words = line.trim().split(" +", 6);
                        if ((isWatched(words[1]) || isWatched(words[2])) && isUnderWay(words[3], words[4])) {
                            found.append(String.join(" ", words[1], words[2], words[3], words[4])).append('\n');
                        }
                    }
                } catch (IOException e) {
                    // Without the table nothing is known of it.
                    continue;
                }
            }
        }
        return found.toString();
    }

    private boolean isWatched(String address) {
        return ports.contains(address.substring(address.indexOf(':')));
    }

    private static boolean isUnderWay(String state, String queues) {
        int colon = queues.indexOf(':');
        return switch (state) {
            case SYN_SENT, SYN_RECEIVED -> true;
            // Of a listening socket the second number counts connections that wait to be accepted.
            case LISTEN -> !queues.substring(colon + 1).equals(NOTHING);
            case TIME_WAIT -> false;
            default -> !queues.substring(0, colon).equals(NOTHING);
        };
    }
}
