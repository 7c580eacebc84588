package zorgian.lab.cli;

import picocli.CommandLine.Option;
import zorgian.lab.run.Limits;
import zorgian.lab.run.Workers;

/** Where student code runs. */
final class WorkersMixin {

    @Option(names = "--in-this-jvm", description = "Run student code in the grader's own JVM, so that a debugger stops in it. The result is not a grade.")
    private boolean inThisJvm;

    @Option(names = "--by-thread-state", description = "Tell rest from Thread.State, as it is done where there is no /proc (macOS, Windows).")
    private boolean byThreadState;

    Workers start() {
        return start(Limits.USUAL);
    }

    Workers start(Limits limits) {
        return new Workers(inThisJvm ? Workers.Mode.THIS_JVM : byThreadState ? Workers.Mode.PROCESS_BY_THREAD_STATE : Workers.Mode.PROCESS, limits);
    }
}
