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
import zorgian.lab.run.Decisions;
import zorgian.lab.run.Ending;
import zorgian.lab.run.Finding;
import zorgian.lab.run.Scenario;
import zorgian.lab.run.Schedules;
import zorgian.lab.run.SmallestSchedule;
import zorgian.lab.run.Subject;
import zorgian.lab.run.Transcript;
import zorgian.lab.spec.Account;
import zorgian.lab.worker.MainProgram;

/** Runs programs in a worker and says how they went. */
public final class Watch {

    /** More patient than a grading: a program may have a lot to compute. */
    public static final RunLimits LIMITS = new RunLimits(200_000, Duration.ofSeconds(120), Duration.ofSeconds(300));

    /** How many schedules are tried, if nobody says otherwise. */
    public static final int SCHEDULES = 100;

    private static final int FEWEST = 3;
    /** A program whose loops are shorter than so many turns is run under as many schedules as any. */
    private static final long SHORT = 200;
    /** Of all schedules together: a program with thousands of threads has so many that a few schedules take a minute. */
    private static final long MOST_DECISIONS = 200_000;
    private static final int MOST_MADE_SMALL = 3;
    /** What is true of a program whichever schedule shows it. */
    private static final Set<Finding.Kind> OF_ANY_SCHEDULE = Set.of(Finding.Kind.DATA_RACE, Finding.Kind.POTENTIAL_DEADLOCK,
            Finding.Kind.CHECK_THEN_ACT, Finding.Kind.LOCK_NOT_RELEASED, Finding.Kind.LEAKED_THREAD, Finding.Kind.THREAD_DIED);

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
        return watched(program, schedule, transcript(program, schedule));
    }

    /**
     * Runs a program by first-in-line, and if it comes to its end there, under more schedules: what only these show is found too, and how
     * else the program may come out.
     *
     * @param most how many schedules at most; a program with long loops is run under fewer
     * @return the first run, with the findings and the outcomes of all
     */
    public Watched runUnderSchedules(WatchedProgram program, int most) {
        Transcript natural = transcript(program, Schedules.FIRST);
        Watched first = watched(program, Schedules.FIRST, natural);
        if (first.ending() != EndingKind.FINISHED && first.ending() != EndingKind.EXITED) {
            return first;
        }
        Map<Object, Finding> findings = new LinkedHashMap<>();
        first.findings().forEach(finding -> findings.put(key(finding), finding));
        Outcomes outcomes = new Outcomes(first, natural.decisions());
        Decisions together = transcript(program, Schedules.TOGETHER).decisions();
        long enough = Math.min(most * SHORT / Math.max(1, natural.turns()), MOST_DECISIONS / Math.max(1, together.count()));
        int schedules = (int) Math.max(Math.min(FEWEST, most), Math.min(most, enough));
        List<String> names = Schedules.ofProgram(schedules, together);
        for (String schedule : names.subList(1, names.size())) {
            Transcript run = transcript(program, schedule);
            for (Finding finding : run.tracing().findings()) {
                // Who is late is not left behind.
                boolean isLate = finding.kind() == Finding.Kind.LEAKED_THREAD && Schedules.bendsTime(schedule);
                if (OF_ANY_SCHEDULE.contains(finding.kind()) && !isLate) {
                    findings.putIfAbsent(key(finding), finding.under(schedule));
                }
            }
            if (!Schedules.bendsTime(schedule)) {
                outcomes.add(watched(program, schedule, run), run.decisions());
            }
        }
        List<Finding> all = findings.values().stream().sorted(Comparator.comparing(Finding::kind)).toList();
        return first.with(all, outcomes.all(), outcomes.failing(this), names.size());
    }

    private static Object key(Finding finding) {
        return List.of(finding.kind(), finding.places().stream().map(place -> String.valueOf(place.line())).sorted().toList());
    }

    /** The ways in which a program came out so far. */
    private static final class Outcomes {

        private final WatchedProgram program;
        private final Map<List<Object>, ProgramOutcome> byKey = new LinkedHashMap<>();
        private final Map<List<Object>, Decisions> decisions = new LinkedHashMap<>();

        Outcomes(Watched first, Decisions made) {
            program = first.program();
            add(first, made);
        }

        void add(Watched run, Decisions made) {
            List<Object> key = key(run);
            ProgramOutcome before = byKey.get(key);
            Decisions best = decisions.get(key);
            boolean isSmaller = best == null || made.departures() < best.departures();
            if (isSmaller) {
                decisions.put(key, made);
            }
            byKey.put(key, new ProgramOutcome(run.ending(), run.message(), run.output(), before == null ? 1 : before.schedules() + 1,
                    isSmaller ? run.schedule() : before.smallest()));
        }

        private static List<Object> key(Watched run) {
            List<Object> key = new ArrayList<>(List.of(run.ending(), ProgramOutcome.kind(run.message())));
            key.add(run.ending() == EndingKind.FINISHED || run.ending() == EndingKind.EXITED ? run.output() : "");
            return key;
        }

        List<ProgramOutcome> all() {
            return List.copyOf(byKey.values());
        }

        /** A run of each way of going wrong, under a schedule that is as small as can be. */
        List<Watched> failing(Watch watch) {
            List<Watched> runs = new ArrayList<>();
            byKey.forEach((key, outcome) -> {
                if (outcome.isFailure() && runs.size() < MOST_MADE_SMALL) {
                    String explicit = decisions.get(key).explicit();
                    String schedule = explicit == null ? outcome.smallest() : SmallestSchedule.of(explicit, name -> {
                        Transcript run = watch.transcript(program, name);
                        return key(watched(program, name, run)).equals(key) ? run.decisions().explicit() : null;
                    });
                    Watched small = watch.run(program, schedule);
                    runs.add(key(small).equals(key) ? small : watch.run(program, outcome.smallest()));
                }
            });
            return runs;
        }
    }

    private Transcript transcript(WatchedProgram program, String schedule) {
        List<Object> values = new ArrayList<>(List.of(program.main()));
        values.addAll(program.arguments());
        return workers.run(new Scenario(program.classes(), MainProgram.SCENARIO, "", values, schedule));
    }

    private static Watched watched(WatchedProgram program, String schedule, Transcript run) {
        Account account = Account.of(run, Subject.anyProgram());
        EndingKind kind = kind(run.ending());
        return new Watched(program, schedule, kind, how(run.ending()), message(kind, run, account), run.ticks(), account.findings(),
                account.threads(), account.where(), account.timeline(), run.output(), run.tracing().cut(),
                run.ending() instanceof Ending.Exited exited && exited.code() == 0, List.of(), List.of(), 1);
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
