package zorgian.lab.sandbox;

import java.util.List;
import java.util.Set;

/** A rung of the ladder: how a process is kept from hurting the machine that it runs on. */
public sealed interface Sandbox permits Bubblewrap, Landlock, NoSandbox {

    /** The name of the lowest rung, where nothing keeps student code from the machine. */
    String NONE = "none";

    /** "bubblewrap", "landlock" or "none". */
    String name();

    /**
     * The command that runs a command in this sandbox. It keeps standard input, output and error, ends with the exit code of the command
     * (128 and the number of the signal that ended it), and passes few variables of the environment on. Start it with {@link
     * Starter#start}: it dies with the thread that starts it.
     *
     * @param command begins with the path of the JDK's java
     * @param access what it may use of the machine
     */
    List<String> around(List<String> command, Access access);

    /** What holds of a process in it. */
    Set<Claim> claims();

    /**
     * The best that works here, found out once by starting a process in it. The system property {@code lab.sandbox} names another one.
     *
     * @throws zorgian.lab.submission.UnusableInput if the property names one that there is not, or that does not work here
     */
    static Sandbox best() {
        return Ladder.chosen();
    }

    /** None at all. */
    static Sandbox none() {
        return new NoSandbox();
    }
}
