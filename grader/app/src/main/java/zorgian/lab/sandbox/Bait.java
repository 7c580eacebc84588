package zorgian.lab.sandbox;

import java.nio.file.Path;
import java.util.List;

/**
 * What is laid out for a {@link Probe}, which gets it as its arguments.
 *
 * @param folder with a file {@value #SECRET} and a Unix socket {@value #SOCKET}
 * @param high a TCP port of this machine's loopback interface that the system has handed out
 * @param low one below those
 * @param datagrams a UDP port of it
 * @param grader the process that has laid it out
 * @param victim a process that may be ended
 */
record Bait(Path folder, int high, int low, int datagrams, long grader, long victim) {

    static final String SECRET = "secret";
    static final String SOCKET = "socket";

    /** A variable that the probe's environment has where nothing takes it away. */
    static final String VARIABLE = "LAB_DOCTOR_BAIT";

    List<String> arguments() {
        return List.of(folder.toString(), Integer.toString(high), Integer.toString(low), Integer.toString(datagrams), Long.toString(grader),
                Long.toString(victim));
    }

    static Bait of(String[] arguments) {
        return new Bait(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]), Long.parseLong(arguments[4]), Long.parseLong(arguments[5]));
    }
}
