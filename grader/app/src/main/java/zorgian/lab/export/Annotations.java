package zorgian.lab.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zorgian.lab.report.Harmless;
import zorgian.lab.score.ExerciseResult;
import zorgian.lab.score.SubmissionResult;
import zorgian.lab.verdict.RequirementResult;
import zorgian.lab.verdict.Verdict;

/** The missed requirements, those that could not be judged, and compile errors of a submission, as annotations of GitHub Actions. */
public final class Annotations {

    /** GitHub shows ten of a kind for each step; the tenth says how many more there are. */
    private static final int MOST = 9;
    private static final int LONGEST = 500;
    private static final Pattern COMPILE_ERROR = Pattern.compile("\\s*([^\\s:/\\\\]+\\.java)(?::(\\d{1,7}))?: (.+)");

    private Annotations() {
    }

    /** At most ten workflow commands, a line each; those that name a line of the student's come first. */
    public static List<String> of(SubmissionResult result, SourcePaths paths) {
        List<Annotation> all = new ArrayList<>();
        for (ExerciseResult exercise : result.exercises()) {
            compileErrors(exercise, paths, all);
            exercise.requirements().stream().filter(requirement -> requirement.verdict() == Verdict.MISSED
                    || requirement.verdict() == Verdict.INCONCLUSIVE)
                    .forEach(requirement -> all.add(unpaid(exercise, requirement, paths)));
        }
        List<String> commands = new ArrayList<>();
        all.stream().filter(annotation -> annotation.line() > 0).map(Annotation::command).forEach(commands::add);
        all.stream().filter(annotation -> annotation.line() <= 0).map(Annotation::command).forEach(commands::add);
        if (commands.size() <= MOST) {
            return commands;
        }
        int more = commands.size() - MOST;
        List<String> shown = new ArrayList<>(commands.subList(0, MOST));
        shown.add(new Annotation("", 0, "and " + more + " more", "The summary of this run has all of them.").command());
        return shown;
    }

    private static void compileErrors(ExerciseResult exercise, SourcePaths paths, List<Annotation> all) {
        for (String line : Harmless.lines(List.of(exercise.message()), 100, LONGEST)) {
            Matcher error = COMPILE_ERROR.matcher(line);
            if (error.matches()) {
                int number = error.group(2) == null ? 0 : Integer.parseInt(error.group(2));
                all.add(new Annotation(paths.of(exercise.id(), error.group(1)), number, exercise.id() + ": does not compile",
                        error.group(3)));
            }
        }
    }

    private static Annotation unpaid(ExerciseResult exercise, RequirementResult requirement, SourcePaths paths) {
        String title = exercise.id() + ": 0 of " + requirement.max() + (requirement.max() == 1 ? " point" : " points");
        String message = String.join("\n", Details.of(requirement, LONGEST));
        boolean located = requirement.where() != null;
        String path = located ? paths.of(exercise.id(), requirement.where().file()) : "";
        return new Annotation(path, located && !path.isEmpty() ? requirement.where().line() : 0, title,
                Harmless.line(requirement.title(), LONGEST) + "\n" + message);
    }
}
