package zorgian.lab.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import zorgian.lab.run.CodeLine;
import zorgian.lab.run.Ending;
import zorgian.lab.run.Failure;
import zorgian.lab.run.Schedules;
import zorgian.lab.run.StuckCause;
import zorgian.lab.run.Subject;
import zorgian.lab.run.ThreadReport;
import zorgian.lab.run.Transcript;
import zorgian.lab.verdict.SourceLine;

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

    /** The same of a run under this schedule, which is named where it is not first-in-line. */
    Evidence under(String schedule, Transcript run) {
        if (schedule.equals(Schedules.FIRST)) {
            return this;
        }
        List<String> lines = new ArrayList<>(List.of("schedule " + schedule + ", under which " + Schedules.words(schedule)));
        lines.addAll(Interleaving.of(run.tracing().steps(), new ThreadNames()));
        lines.addAll(threads);
        return new Evidence(lines, timeline, where);
    }

    static Evidence of(Transcript transcript, Subject subject) {
        return of(transcript, subject, new ThreadNames());
    }

    static Evidence of(Transcript transcript, Subject subject, ThreadNames names) {
        List<String> timeline = Timeline.lines(transcript, subject, names);
        Ending ending = transcript.ending();
        if (ending instanceof Ending.Stuck stuck) {
            return ofStuck(stuck.cause(), transcript, timeline, names, subject);
        } else if (ending instanceof Ending.Spinning spinning) {
            return ofSpinning(spinning.threads(), timeline, names, subject);
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

    private static Evidence ofStuck(StuckCause cause, Transcript transcript, List<String> timeline, ThreadNames names, Subject subject) {
        List<String> lines = new StuckLines(cause, transcript.tracing().holds(), subject, names).draw();
        return new Evidence(lines, timeline, firstLine(Stream.of(cause.threads(), cause.path(), cause.others()).flatMap(List::stream), subject));
    }

    private static Evidence ofSpinning(List<ThreadReport> threads, List<String> timeline, ThreadNames names, Subject subject) {
        List<String> lines = new ArrayList<>();
        for (ThreadReport thread : threads) {
            CodeLine line = Words.studentsLine(thread.stack(), subject);
            if (line != null && lines.size() < MOST_THREADS) {
                lines.add(names.of(thread.name()) + " " + thread.waitsIn().doing() + " at " + line.file() + ":" + line.line() + " in " + line.method());
            }
        }
        return new Evidence(lines, timeline, firstLine(threads.stream(), subject));
    }

    private static SourceLine firstLine(Stream<ThreadReport> threads, Subject subject) {
        return threads.map(thread -> Words.studentsLine(thread.stack(), subject)).filter(Objects::nonNull).findFirst()
                .map(line -> new SourceLine(line.file(), line.line())).orElse(null);
    }
}
