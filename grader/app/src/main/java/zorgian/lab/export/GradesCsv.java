package zorgian.lab.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import zorgian.lab.report.Harmless;
import zorgian.lab.score.ExerciseResult;
import zorgian.lab.score.SubmissionResult;
import zorgian.lab.verdict.Verdict;

/**
 * The gradebook, grades.csv: {@code submission,points,max,<one column an exercise id>,status,message,pointsOpen}. UTF-8, commas, lines end
 * with a line feed. The columns of an unusable submission's exercises are empty, since it has no points in them that could be right. {@link
 * Status} says what the status means; pointsOpen is what hangs on inconclusive requirements, and is the last column so that none before it
 * has moved.
 */
public final class GradesCsv {

    private static final int LONGEST_MESSAGE = 500;
    private static final int LONGEST_NAME = 300;

    private GradesCsv() {
    }

    /**
     * The whole file.
     *
     * @param exercises ids of the exercises that were graded, a column each
     * @param entries a row each, in this order
     */
    public static String of(List<String> exercises, List<? extends GradebookEntry> entries) {
        StringWriter text = new StringWriter();
        List<String> header = new ArrayList<>(List.of("submission", "points", "max"));
        header.addAll(exercises);
        header.addAll(List.of("status", "message", "pointsOpen"));
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(header);
            entries.forEach(entry -> csv.writeRecord(row(exercises, entry)));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can always be written", e);
        }
        return text.toString();
    }

    private static List<String> row(List<String> exercises, GradebookEntry entry) {
        List<String> row = new ArrayList<>();
        row.add(cell(Harmless.line(entry.submission(), LONGEST_NAME)));
        if (entry instanceof GradebookEntry.Graded graded) {
            SubmissionResult result = graded.result();
            row.add(String.valueOf(result.points()));
            row.add(String.valueOf(result.max()));
            exercises.forEach(id -> row.add(result.exercises().stream().filter(exercise -> exercise.id().equals(id)).findFirst()
                    .map(exercise -> String.valueOf(exercise.points())).orElse("")));
        } else {
            row.add("0");
            row.add(String.valueOf(((GradebookEntry.Unusable) entry).max()));
            exercises.forEach(id -> row.add(""));
        }
        row.add(Status.of(entry).text());
        row.add(cell(Harmless.line(message(entry), LONGEST_MESSAGE)));
        row.add(String.valueOf(entry instanceof GradebookEntry.Graded graded ? graded.result().pointsOpen() : 0));
        return row;
    }

    private static String message(GradebookEntry entry) {
        if (entry instanceof GradebookEntry.Unusable unusable) {
            return unusable.message();
        }
        boolean isEmpty = Status.of(entry) == Status.NOTHING_SUBMITTED;
        return String.join("; ", ((GradebookEntry.Graded) entry).result().exercises().stream()
                .filter(exercise -> !isEmpty || !exercise.notes().isEmpty()).flatMap(GradesCsv::messages).toList());
    }

    private static Stream<String> messages(ExerciseResult exercise) {
        Stream<String> whole = Stream.of(exercise.message()).filter(message -> !message.isBlank());
        Stream<String> undecided = exercise.requirements().stream().filter(requirement -> requirement.verdict() == Verdict.INCONCLUSIVE)
                .map(requirement -> requirement.id() + " is inconclusive: " + requirement.observed());
        return Stream.of(whole, exercise.notes().stream(), undecided).flatMap(said -> said)
                .map(message -> exercise.id() + ": " + message.strip().replaceAll("\\s*\\R\\s*", " "));
    }

    /** A cell that no spreadsheet takes for a formula. */
    private static String cell(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
