package zorgian.lab.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zorgian.lab.judge.RunLimits;
import zorgian.lab.judge.Workers;
import zorgian.lab.run.Ending;
import zorgian.lab.run.Finding;
import zorgian.lab.run.Scenario;
import zorgian.lab.run.Schedules;
import zorgian.lab.run.Subject;
import zorgian.lab.run.Transcript;
import zorgian.lab.spec.Account;
import zorgian.lab.worker.MainProgram;

/** Runs programs in a worker and says how they went. */
public final class Watch {

    /** More patient than a grading: a program may have a lot to compute. */
    public static final RunLimits LIMITS = new RunLimits(200_000, Duration.ofSeconds(300));

    private static final long MOST = 20;
    private static final long FEWEST = 3;
    /** A program whose loops are shorter than so many turns is run under as many schedules as any. */
    private static final long SHORT = 200;
    /** What is true of a program whichever schedule shows it. */
    private static final Set<Finding.Kind> OF_ANY_SCHEDULE = Set.of(Finding.Kind.DATA_RACE, Finding.Kind.POTENTIAL_DEADLOCK,
            Finding.Kind.CHECK_THEN_ACT,
            Finding.Kind.LOCK_NOT_RELEASED, Finding.Kind.LEAKED_THREAD, Finding.Kind.THREAD_DIED);

    private final Workers workers;

    public Watch(Workers workers) {
        this.workers = workers;
    }

    /**
     * Runs a program's main until it and every thread that is no daemon has ended, or it is known that they never will.
     *
     * @param schedule its name
     */
    public Watched run(WatchedProgram program, String schedule) {
        Transcript run = transcript(program, schedule);
        Account account = Account.of(run, Subject.anyProgram());
        EndingKind kind = kind(run.ending());
        return new Watched(program, schedule, kind, how(run.ending()), message(kind, run, account), run.ticks(), account.findings(),
                account.threads(),
                account.where(), account.timeline(), run.output(), run.tracing().cut(),
                run.ending() instanceof Ending.Exited exited && exited.code() == 0, run.turns());
    }

    /**
     * Runs a program under the natural schedule, and if it comes to its end there, under a few more: what only these show is found too.
     *
     * @return the natural run, with the findings of all
     */
    public Watched runUnderSchedules(WatchedProgram program) {
        Watched natural = run(program, Schedules.FIRST);
        if (natural.ending() != EndingKind.FINISHED) {
            return natural;
        }
        Map<Object, Finding> findings = new LinkedHashMap<>();
        natural.findings().forEach(finding -> findings.put(key(finding), finding));
        long schedules = Math.max(FEWEST, Math.min(MOST, MOST * SHORT / Math.max(1, natural.turns())));
        for (String schedule : List.of("locks", "queues", "reverse", "late", "walk-5", "walk-6")) {
            for (Finding finding : transcript(program, schedule).tracing().findings()) {
                if (OF_ANY_SCHEDULE.contains(finding.kind())) {
                    findings.putIfAbsent(key(finding), finding.under(schedule));
                }
            }
        }
        return natural.with(findings.values().stream().sorted(Comparator.comparing(Finding::kind)).toList());
    }

    private static Object key(Finding finding) {
        return List.of(finding.kind(), finding.places().stream().map(place -> String.valueOf(place.line())).sorted().toList());
    }

    private Transcript transcript(WatchedProgram program, String schedule) {
        List<Object> values = new ArrayList<>(List.of(program.main()));
        values.addAll(program.arguments());
        return workers.run(new Scenario(program.classes(), MainProgram.SCENARIO, "", values, schedule));
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
