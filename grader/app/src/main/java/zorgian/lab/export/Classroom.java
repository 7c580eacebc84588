package zorgian.lab.export;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import zorgian.lab.output.OutputFile;
import zorgian.lab.score.SubmissionResult;
import zorgian.lab.submission.UnusableInput;

/** Brings a result to where classrooms look for it. */
public final class Classroom {

    private final Map<String, String> environment;
    private final Path checkout;
    private final PrintStream out;

    /**
     * A classroom.
     *
     * @param environment GITHUB_STEP_SUMMARY and GITHUB_OUTPUT name files of GitHub Actions; {@link Classroom50} says what else is read
     * @param checkout where Classroom 50's runner finds its result.json
     * @param out the log of the step
     */
    public Classroom(Map<String, String> environment, Path checkout, PrintStream out) {
        this.environment = Map.copyOf(environment);
        this.checkout = checkout;
        this.out = out;
    }

    /**
     * Prints the annotations, adds the summary and the reporter's result to the files of the step, and writes Classroom 50's result.json. Where the
     * environment has a place for none of these, all are printed.
     *
     * @param now when the grading ended
     * @throws UnusableInput where a file that the environment names cannot be written
     */
    public void publish(SubmissionResult result, SourcePaths paths, Instant now) {
        Annotations.of(result, paths).forEach(out::println);
        String summary = StepSummary.markdown(result);
        String output = ClassroomReporter.output(result, paths) + "\n";
        String classroom50 = Classroom50.json(result, environment, now);
        if (!isIn("GITHUB_STEP_SUMMARY") && !isIn("GITHUB_OUTPUT") && !Classroom50.isIn(environment)) {
            print("GITHUB_STEP_SUMMARY", summary);
            print("GITHUB_OUTPUT", output);
            print("Classroom 50's result.json", classroom50);
            return;
        }
        addTo("GITHUB_STEP_SUMMARY", summary);
        addTo("GITHUB_OUTPUT", output);
        if (Classroom50.isIn(environment)) {
            OutputFile.write(checkout.resolve("result.json"), classroom50);
        }
    }

    private boolean isIn(String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }

    private void addTo(String variable, String text) {
        if (isIn(variable)) {
            OutputFile.append(Path.of(environment.get(variable)), text);
        }
    }

    private void print(String what, String text) {
        out.println();
        out.println("Would go to " + what + ":");
        out.print(text);
    }
}
