package zorgian.lab.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import zorgian.lab.run.CodeLine;
import zorgian.lab.run.Finding;
import zorgian.lab.run.Subject;
import zorgian.lab.run.Transcript;
import zorgian.lab.verdict.CitedFinding;
import zorgian.lab.verdict.SourceLine;

/** What the trace of a run tells against the exercise's code; what is about nothing but the scenario's own code is not held against anybody. */
final class Findings {

    private static final int MOST_SHOWN = 3;

    private final Transcript transcript;
    private final Subject subject;
    private final String schedule;
    private final ThreadNames names = new ThreadNames();

    Findings(Transcript transcript, Subject subject, String schedule) {
        this.schedule = schedule;
        this.transcript = transcript;
        this.subject = subject;
    }

    /** Ends the requirement as missed where there is such a finding. */
    void requireNone(String expected, Predicate<Finding> such) {
        List<Finding> found = transcript.tracing().findings().stream().filter(such.and(this::counts)).limit(MOST_SHOWN).toList();
        if (found.isEmpty()) {
            return;
        }
        // The timeline first, so that threads have the same names here as in the evidence of other checks.
        List<String> timeline = Timeline.lines(transcript, subject, names);
        List<String> lines = new ArrayList<>();
        found.forEach(finding -> finding.places().forEach(place -> lines.add((found.size() > 1 ? finding.what() + ": " : "") + words(place))));
        Evidence evidence = new Evidence(lines, timeline, where(found.get(0))).under(schedule, transcript);
        throw new Missed(expected, message(found.get(0)), evidence, found.stream().map(this::found).toList(), found.get(0).kind().hint());
    }

    /** The first thread or task that died in the exercise's code of what nobody is told of, as a sentence; empty if none did. */
    String death() {
        Timeline.lines(transcript, subject, names);
        return transcript.tracing().findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.THREAD_DIED && counts(finding)).findFirst().map(this::message).orElse("");
    }

    private boolean counts(Finding finding) {
        return finding.places().stream().anyMatch(this::isOfTheExercise);
    }

    private boolean isOfTheExercise(Finding.Place place) {
        return place.line() != null && subject.isOfTheExercise(place.line().type());
    }

    private String words(Finding.Place place) {
        String doing = names.of(place.thread()) + " " + names.in(place.doing());
        if (!isOfTheExercise(place)) {
            return doing + (place.line() == null ? "" : " in the scenario");
        }
        return doing + at(place.line()) + " in " + place.line().method().replaceFirst("^lambda\\$(\\w+?)\\$\\d+$", "$1");
    }

    private static String at(CodeLine line) {
        return " at " + line.file() + ":" + line.line();
    }

    /** The finding's sentence, without lines that its reader does not have. */
    private String message(Finding finding) {
        String message = finding.message();
        for (Finding.Place place : finding.places()) {
            if (place.line() != null && !isOfTheExercise(place)) {
                message = message.replace(at(place.line()), " in the scenario");
            }
        }
        return Words.show(names.in(message));
    }

    /** The student's first line in it, else the first given one. */
    private SourceLine where(Finding finding) {
        CodeLine line = finding.places().stream().filter(this::isOfTheExercise).map(Finding.Place::line)
                .filter(place -> subject.isStudents(place.type())).findFirst()
                .orElseGet(() -> finding.places().stream().filter(this::isOfTheExercise).map(Finding.Place::line).findFirst().orElseThrow());
        return new SourceLine(line.file(), line.line());
    }

    private CitedFinding found(Finding finding) {
        List<SourceLine> where = finding.places().stream().filter(this::isOfTheExercise).map(Finding.Place::line)
                .map(line -> new SourceLine(line.file(), line.line())).toList();
        return new CitedFinding(finding.kind().text(), message(finding), where);
    }
}
