package zorgian.lab.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import zorgian.lab.gate.Subject;
import zorgian.lab.run.Ending;
import zorgian.lab.run.Limits;
import zorgian.lab.run.Scenario;
import zorgian.lab.run.Transcript;
import zorgian.lab.run.Workers;
import zorgian.lab.spec.Account;
import zorgian.lab.worker.MainProgram;

/** Runs programs in a worker and says how they went. */
public final class Watch {

    /** More patient than a grading: a program may have a lot to compute. */
    public static final Limits LIMITS = new Limits(200_000, Duration.ofSeconds(300));

    private final Workers workers;

    public Watch(Workers workers) {
        this.workers = workers;
    }

    /**
     * Runs a program's main until it and every thread that is no daemon has ended, or it is known that they never will.
     *
     * @param seed names the schedule; 0 is the natural one
     */
    public Watched run(WatchedProgram program, long seed) {
        List<Object> values = new ArrayList<>(List.of(program.main()));
        values.addAll(program.arguments());
        Transcript run = workers.run(new Scenario(program.classes(), MainProgram.SCENARIO, "", values, seed));
        Account account = Account.of(run, Subject.anyProgram());
        EndingKind kind = kind(run.ending());
        return new Watched(program, seed, kind, how(run.ending()), message(kind, run, account), run.ticks(), account.findings(), account.threads(),
                account.where(), account.timeline(), run.output(), run.tracing().cut());
    }

    private static EndingKind kind(Ending ending) {
        if (ending instanceof Ending.Finished finished) {
            return finished.failure() == null ? EndingKind.FINISHED : EndingKind.CRASHED;
        } else if (ending instanceof Ending.Stuck) {
            return EndingKind.STUCK;
        } else if (ending instanceof Ending.Spinning) {
            return EndingKind.SPINNING;
        } else if (ending instanceof Ending.Crashed) {
            return EndingKind.CRASHED;
        } else if (ending instanceof Ending.Exited) {
            return EndingKind.EXITED;
        }
        return ending instanceof Ending.OutOfMemory ? EndingKind.OUT_OF_MEMORY : EndingKind.INCONCLUSIVE;
    }

    private static String how(Ending ending) {
        return ending instanceof Ending.Stuck stuck ? stuck.how().text() : null;
    }

    private static String message(EndingKind kind, Transcript run, Account account) {
        if (account.otherwise() == null) {
            return "finished at tick " + run.ticks();
        }
        if (kind == EndingKind.CRASHED && run.ending() instanceof Ending.Finished) {
            return "main threw " + account.otherwise();
        }
        return account.otherwise() + (run.failure() == null ? "" : "; before that, main threw " + Account.exception(run.failure()));
    }
}
