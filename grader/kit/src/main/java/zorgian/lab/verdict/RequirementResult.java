package zorgian.lab.verdict;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one requirement got.
 *
 * @param id the requirement's id, unique in its exercise
 * @param title the requirement as a sentence that is true when it is met
 * @param max its points, 1 or more
 * @param verdict what was found
 * @param expected what the spec expects, short; empty where the verdict is met
 * @param observed what was seen instead, or the reason of an inconclusive or not-run verdict; empty where the verdict is met
 * @param hint one sentence that helps without giving the solution away; empty where the verdict is met or there is none
 * @param threads the threads involved, one line each, the student's own file:line among them; may be empty
 * @param timeline who worked when, in ticks, as lines of text; may be empty
 * @param where the student's line that this is about, or null where no line can be named
 * @param findings what it missed by, where that was read off the trace of its run; the most telling first
 */
public record RequirementResult(String id, String title, int max, Verdict verdict, String expected, String observed,
        String hint, List<String> threads, List<String> timeline, SourceLine where, List<CitedFinding> findings) {

    public RequirementResult {
        findings = List.copyOf(findings);
        threads = List.copyOf(threads);
        timeline = List.copyOf(timeline);
    }

    /** How what a skeleton throws, where nothing is done yet, begins as it is observed. */
    public static final String UNDONE = "UnsupportedOperationException: TODO ";
    private static final Pattern NOT_DONE = Pattern.compile("(?:it threw )?" + UNDONE + "(\\d+\\b.*)");

    /** A requirement of which nothing was read off a trace. */
    public RequirementResult(String id, String title, int max, Verdict verdict, String expected, String observed, String hint, List<String> threads,
            List<String> timeline, SourceLine where) {
        this(id, title, max, verdict, expected, observed, hint, threads, timeline, where, List.of());
    }

    /** A requirement that could not be run, with the reason. */
    public static RequirementResult notRun(String id, String title, int max, String reason) {
        return new RequirementResult(id, title, max, Verdict.NOT_RUN, "", reason, "", List.of(), List.of(), null);
    }

    /** The step that is not done yet, with its line, where it was missed for no other reason: "4: one after the other (Lab.java:18)". */
    public Optional<String> undone() {
        Matcher step = NOT_DONE.matcher(observed);
        return verdict == Verdict.MISSED && step.matches() ? Optional.of(step.group(1)) : Optional.empty();
    }

    /** Points: all of them where met, else 0. */
    public int points() {
        return verdict == Verdict.MET ? max : 0;
    }

    /** Points that it may get when it is graded again: all of them where inconclusive, else 0. */
    public int pointsOpen() {
        return verdict == Verdict.INCONCLUSIVE ? max : 0;
    }
}
