package zorgian.lab.spec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zorgian.lab.gate.Subject;
import zorgian.lab.run.CodeLine;
import zorgian.lab.run.Ending;
import zorgian.lab.run.Failure;
import zorgian.lab.run.Schedules;
import zorgian.lab.run.ThreadReport;
import zorgian.lab.run.Transcript;
import zorgian.lab.run.WaitForGraph;
import zorgian.lab.score.SourceLine;

/**
 * What a student is shown beside expected and observed.
 *
 * @param threads the threads involved, a line each
 * @param timeline who worked when
 * @param where the student's line that it is about, or null
 */
record Evidence(List<String> threads, List<String> timeline, SourceLine where) {

    private static final int MOST_THREADS = 8;
    static final Evidence NONE = new Evidence(List.of(), List.of(), null);

    /** The same of a run under this schedule, which is named where it is not the natural one. */
    Evidence under(long seed) {
        if (seed == Schedules.NATURAL) {
            return this;
        }
        List<String> lines = new ArrayList<>(List.of("schedule " + seed + ", under which " + Schedules.words(seed)));
        lines.addAll(threads);
        return new Evidence(lines, timeline, where);
    }

    static Evidence of(Transcript transcript, Subject subject) {
        return of(transcript, subject, new ThreadNames());
    }

    static Evidence of(Transcript transcript, Subject subject, ThreadNames names) {
        List<String> timeline = Timeline.lines(transcript, names);
        Ending ending = transcript.ending();
        if (ending instanceof Ending.Stuck stuck) {
            return ofThreads(stuck.threads(), timeline, names, subject);
        } else if (ending instanceof Ending.Spinning spinning) {
            return ofThreads(spinning.threads(), timeline, names, subject);
        } else if (ending instanceof Ending.Finished finished && finished.failure() != null) {
            return ofFailure(finished.failure(), timeline, subject);
        }
        List<String> left = transcript.threadsLeft().stream().sorted().limit(MOST_THREADS).map(name -> names.of(name) + " is left").toList();
        return new Evidence(left, timeline, null);
    }

    private static Evidence ofFailure(Failure failure, List<String> timeline, Subject subject) {
        List<String> lines = new ArrayList<>();
        SourceLine where = null;
        for (CodeLine line : failure.stack()) {
            if (subject.isStudents(line.type()) && line.line() > 0 && lines.size() < MOST_THREADS) {
                lines.add("at " + line.file() + ":" + line.line() + " in " + line.method());
                where = where == null ? new SourceLine(line.file(), line.line()) : where;
            }
        }
        return new Evidence(lines, timeline, where);
    }

    private static Evidence ofThreads(List<ThreadReport> threads, List<String> timeline, ThreadNames names, Subject subject) {
        WaitForGraph graph = new WaitForGraph(threads);
        List<ThreadReport> circle = graph.circle();
        List<String> lines = new ArrayList<>();
        SourceLine where = null;
        Map<String, String> locks = new HashMap<>();
        for (ThreadReport thread : circle.isEmpty() ? threads : circle) {
            CodeLine line = Words.studentsLine(thread.stack(), subject);
            if (line == null && circle.isEmpty() || lines.size() == MOST_THREADS) {
                continue;
            }
            ThreadReport holder = graph.holder(thread);
            String at = line == null ? "" : " at " + line.file() + ":" + line.line() + " in " + line.method();
            lines.add(names.of(thread.name()) + " " + doing(thread, holder, names, locks) + at);
            where = where == null && line != null ? new SourceLine(line.file(), line.line()) : where;
        }
        return new Evidence(lines, timeline, where);
    }

    private static String doing(ThreadReport thread, ThreadReport holder, ThreadNames names, Map<String, String> locks) {
        if (thread.state().equals("RUNNABLE")) {
            return "runs";
        }
        if (thread.waitsFor() == null) {
            return "waits";
        }
        String lock = locks.computeIfAbsent(thread.waitsFor(), key -> lockName(key) + " " + (char) ('A' + locks.size() % 26));
        return "waits for " + lock + (holder == null ? "" : holder == thread ? ", which it holds itself" : ", held by " + names.of(holder.name()));
    }

    /** "java.util.concurrent.locks.ReentrantLock$NonfairSync@1b2c" becomes "ReentrantLock". */
    private static String lockName(String jdks) {
        String type = jdks.replaceAll("@.*", "");
        String simple = type.substring(type.lastIndexOf('.') + 1);
        return simple.replaceAll("\\$(NonfairSync|FairSync|Sync)$", "").replaceAll("AbstractQueuedSynchronizer\\$ConditionObject", "Condition")
                .replaceAll("^.*\\$(?=[A-Za-z])", "");
    }
}
