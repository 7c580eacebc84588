package zorgian.lab.worker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zorgian.lab.runtime.Finding;
import zorgian.lab.runtime.LeftThread;
import zorgian.lab.runtime.Reports;
import zorgian.lab.runtime.Run;
import zorgian.lab.runtime.Steps;

/** What came of a run, as plain values; zorgian.lab.judge.Transcripts reads it. */
final class Outcomes {

    private Outcomes() {
    }

    /**
     * To be called when the run is over and nothing of it was unwound yet. "clean" says whether that left nothing behind.
     *
     * @param isBrief without steps and locks
     */
    static Map<String, Object> of(Run run, boolean isBrief) {
        Map<String, Object> plain = new LinkedHashMap<>();
        List<Finding> findings = Reports.findings(run);
        plain.put("ending", run.ending().name());
        plain.put("code", (long) run.exitCode());
        plain.put("because", run.because());
        plain.put("ticks", run.ticks());
        plain.put("digest", run.digest());
        plain.put("loop", run.ending() == Run.Ending.SPINNING ? (long) run.loopSite() : 0L);
        plain.put("turns", run.turns());
        // Over the network the operating system decides too, so that no schedule brings the same run again.
        boolean isDecidedHere = run.digest() != 0;
        plain.put("decisions", isDecidedHere ? (long) run.choices().all() : 0L);
        plain.put("departures", (long) run.choices().departures());
        plain.put("explicit", isDecidedHere ? run.choices().explicit() : null);
        plain.put("onePreemption", isDecidedHere ? run.choices().withOnePreemption() : List.of());
        plain.put("cut", run.cut());
        plain.put("findings", findings.stream().map(Outcomes::plain).toList());
        plain.put("steps", isBrief ? List.of() : run.steps().all().stream().map(Outcomes::plain).toList());
        plain.put("holds", isBrief ? List.of() : run.steps().holds().stream().map(Outcomes::plain).toList());
        List<LeftThread> left = LeftThread.of(run);
        boolean isFinished = run.ending() == Run.Ending.FINISHED || run.ending() == Run.Ending.EXITED;
        Guarded<List<Map<String, Object>>> threads = isFinished ? new Guarded<>(List.of(), false)
                : Guarded.ask(() -> ThreadDump.of(left), ThreadDump.asTheSchedulerKnows(left));
        plain.put("threads", threads.value());
        plain.put("effort", run.effort() + (threads.isLate() ? Guarded.EFFORT : 0));
        plain.put("clean", !threads.isLate());
        plain.put("left", isFinished ? Reports.leftNames(run) : List.of());
        return plain;
    }

    private static Map<String, Object> plain(Finding finding) {
        List<List<Object>> places = new ArrayList<>();
        for (Finding.Place place : finding.places()) {
            List<Object> fields = new ArrayList<>(List.of(place.thread(), place.doing(), (long) place.site()));
            fields.add(place.file());
            fields.add((long) place.line());
            places.add(fields);
        }
        return Map.of("kind", finding.kind().name(), "what", finding.what(), "places", places);
    }

    private static List<Object> plain(Steps.Step step) {
        return List.of(step.tick(), step.thread(), step.doing(), step.what(), (long) step.site());
    }

    private static List<Object> plain(Steps.Hold hold) {
        return List.of(hold.thread, hold.lock, hold.asked, hold.from, hold.to, (long) hold.site);
    }
}
