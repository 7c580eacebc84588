package zorgian.lab.cli;

import picocli.CommandLine.Option;
import zorgian.lab.judge.Crew;
import zorgian.lab.judge.RunLimits;
import zorgian.lab.judge.Workers;

/** Where student code runs. */
final class WorkersMixin {

    @Option(names = "--debug", paramLabel = "PORT", defaultValue = "0",
            description = "Let student code wait for a debugger at this port of the loopback interface. The result is not a grade.")
    private int port;

    Workers start() {
        warn();
        return Workers.forGrading(port, RunLimits.USUAL);
    }

    /** @param size how many at once, 1 or more; with a debugger it is one at a time */
    Crew crew(int size) {
        warn();
        return port == 0 ? Crew.of(size) : Crew.debuggedAt(port);
    }

    private void warn() {
        if (port != 0) {
            System.err.println("lab: run with a debugger; the result is not a grade.");
        }
    }
}
