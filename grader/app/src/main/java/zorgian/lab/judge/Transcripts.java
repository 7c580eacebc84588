package zorgian.lab.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zorgian.lab.instrument.Sites;
import zorgian.lab.run.Call;
import zorgian.lab.run.CodeLine;
import zorgian.lab.run.Decisions;
import zorgian.lab.run.Ending;
import zorgian.lab.run.ThreadReport;
import zorgian.lab.run.Tracing;
import zorgian.lab.run.Transcript;
import zorgian.lab.run.Work;
import zorgian.lab.scenario.Plain;

/** Reads what a worker says came of a run; zorgian.lab.worker.Outcomes writes it. */
final class Transcripts {

    /** What giving up by real time, and a worker that has to be replaced, count as effort: see {@link Transcript#effort}. */
    private static final long GIVEN_UP = 200_000;
    private static final long REPLACED = 10_000;

    /** What is noted, in values and characters, costs effort beyond this, so that what is kept of all runs has an end. */
    private static final long FREE_NOTES = 10_000;
    private static final long NOTES_AN_EFFORT = 100;

    private final TracingReader tracing;

    /** @param sites the places that the worker knows by number */
    Transcripts(Sites sites) {
        this.tracing = new TracingReader(sites);
    }

    /** Of a run of which no more is known than how it ended. */
    static Transcript nothing(Ending ending) {
        return Transcript.nothing(ending, REPLACED);
    }

    /** Of one that was not waited for any longer. */
    static Transcript givenUp(Ending ending) {
        return Transcript.nothing(ending, GIVEN_UP);
    }

    Transcript of(Map<?, ?> ran) {
        Ending ending = ending(ran);
        Map<String, Object> notes = new LinkedHashMap<>();
        ((Map<?, ?>) ran.get("notes")).forEach((key, value) -> notes.put((String) key, value));
        List<String> left = list(ran, "left").stream().map(String.class::cast).toList();
        boolean clean = Boolean.TRUE.equals(ran.get("clean"));
        return new Transcript(ending, ThreadReports.failure(ran.get("failure")), (Long) ran.get("ticks"), ran.get("value"), notes, works(ran),
                calls(ran),
                left.isEmpty() && !clean && ending instanceof Ending.Finished ? List.of("a thread that cannot be ended") : left,
                (String) ran.get("output"),
                tracing.read(ran).after(ending), (Long) ran.get("digest"), (Long) ran.get("turns"), effort(ran),
                decisions(ran));
    }

    private static long effort(Map<?, ?> ran) {
        long forNotes = Math.max(0, Plain.size(ran.get("notes")) - FREE_NOTES) / NOTES_AN_EFFORT;
        return "BLOCKED".equals(ran.get("ending")) ? GIVEN_UP : (Long) ran.get("effort") + forNotes;
    }

    private Ending ending(Map<?, ?> ran) {
        List<ThreadReport> threads = ThreadReports.threads(list(ran, "threads"));
        String because = (String) ran.get("because");
        return switch ((String) ran.get("ending")) {
            case "FINISHED" -> new Ending.Finished(ThreadReports.failure(ran.get("failure")));
            case "STUCK" -> new Ending.Stuck(threads);
            case "SPINNING" -> new Ending.Spinning(because + loop(tracing.line(ran.get("loop"))), threads);
            case "EXITED" -> new Ending.Exited(((Long) ran.get("code")).intValue());
            default -> new Ending.Crashed(because);
        };
    }

    private static Decisions decisions(Map<?, ?> ran) {
        List<String> onePreemption = list(ran, "onePreemption").stream().map(String.class::cast).toList();
        return new Decisions(((Long) ran.get("decisions")).intValue(), ((Long) ran.get("departures")).intValue(),
                (String) ran.get("explicit"), onePreemption);
    }

    private static String loop(CodeLine line) {
        return line == null ? "" : "; the loop is at " + line.file() + ":" + line.line();
    }

    private static List<?> list(Map<?, ?> ran, String key) {
        return (List<?>) ran.get(key);
    }

    private static List<Work> works(Map<?, ?> ran) {
        List<Work> works = new ArrayList<>();
        for (Object each : list(ran, "works")) {
            List<?> fields = (List<?>) each;
            works.add(new Work((String) fields.get(0), (String) fields.get(1), (Long) fields.get(2), (Long) fields.get(3),
                    (Boolean) fields.get(4),
                    (Long) fields.get(5), (Long) fields.get(6)));
        }
        return works;
    }

    private static List<Call> calls(Map<?, ?> ran) {
        List<Call> calls = new ArrayList<>();
        for (Object each : list(ran, "calls")) {
            List<?> fields = (List<?>) each;
            calls.add(new Call((String) fields.get(0), (Long) fields.get(1), (Long) fields.get(2), ThreadReports.failure(fields.get(3)),
                    (Boolean) fields.get(4),
                    ((Long) fields.get(5)).intValue()));
        }
        return calls;
    }
}
