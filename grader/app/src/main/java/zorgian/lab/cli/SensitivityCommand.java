package zorgian.lab.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import zorgian.lab.bench.Load;
import zorgian.lab.bench.Sensitivity;
import zorgian.lab.bench.SensitivityJson;
import zorgian.lab.bench.SensitivityMarkdown;
import zorgian.lab.bench.Stability;
import zorgian.lab.course.Exercise;
import zorgian.lab.grade.Grading;
import zorgian.lab.judge.Crew;
import zorgian.lab.output.OutputFile;
import zorgian.lab.submission.Submission;
import zorgian.lab.verify.Check;
import zorgian.lab.verify.Checks;

@Command(name = "sensitivity", mixinStandardHelpOptions = true, sortOptions = false,
        description = "For authors: grade the reference and every variant many times; show what each must miss and what it missed, how many wrong"
                + " answers are caught every time, and how many right ones ever lose a point.")
final class SensitivityCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", arity = "0..*", description = "Exercises; all if none is named.")
    private List<String> ids;

    @Option(names = "--runs", paramLabel = "N", defaultValue = "10", description = "Gradings of each answer (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--load", paramLabel = "K", defaultValue = "0",
            description = "Grade as many times again beside so many busy loops, each a process (default: ${DEFAULT-VALUE}).")
    private int load;

    @Option(names = "--only", paramLabel = "TEXT", description = "Only answers whose name contains this.")
    private String only;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the result as JSON too; - for standard output, in the table's place.")
    private String json;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the table, which is Markdown, to this file too.")
    private Path out;

    @Mixin
    private SchedulesMixin schedulesMixin = new SchedulesMixin();

    @Mixin
    private WorkersMixin workersMixin = new WorkersMixin();

    @Spec
    private CommandSpec command;

    private record Answer(Exercise exercise, Check check) {
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (runs < 1 || load < 0) {
            throw new ParameterException(command.commandLine(), "--runs takes a whole number of at least 1, and --load one of at least 0.");
        }
        List<Answer> answers = answers(Home.here().needsRepository());
        List<Stability.Count> idle = grade(answers, 0);
        List<Stability.Count> loaded = load == 0 ? null : grade(answers, load);
        List<Sensitivity.Row> rows = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Stability.Count count = idle.get(i);
            rows.add(Sensitivity.Row.of(answers.get(i).exercise().id(), answers.get(i).check(), count == null ? null : count.outcomes(),
                    loaded == null || loaded.get(i) == null ? null : loaded.get(i).outcomes(), count == null ? Map.of() : count.took()));
        }
        Sensitivity sensitivity = new Sensitivity(runs, schedulesMixin.schedules(), load, rows);
        print(sensitivity, "Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " cores");
        return sensitivity.isPerfect() ? 0 : Main.POINTS_MISSING;
    }

    private List<Answer> answers(Home home) {
        Submission solutions = Submission.open(home.solutions());
        Submission skeletons = Submission.open(home.exercises());
        List<Answer> answers = new ArrayList<>();
        for (Exercise exercise : home.exercises(ids)) {
            Checks.of(exercise, solutions, skeletons).stream()
                    .filter(check -> check.misses() != null && (only == null || check.name().contains(only)))
                    .forEach(check -> answers.add(new Answer(exercise, check)));
        }
        return answers;
    }

    /** What each answer got, in their order; null for one that needs a newer JDK. */
    @SuppressWarnings("try")
    private List<Stability.Count> grade(List<Answer> answers, int loops) throws IOException, InterruptedException {
        ProgressBar bar = new ProgressBar();
        List<Stability.Count> all = new ArrayList<>();
        Grading grader = schedulesMixin.grading();
        try (Load busy = new Load(loops); Crew crew = workersMixin.crew(Crew.usualSize())) {
            List<Future<Stability.Count>> begun = answers.stream().map(answer -> !answer.check().isForThisJdk() ? null
                    : crew.submit(workers -> new Stability(grader, workers).count(answer.exercise(), answer.check(), runs))).toList();
            for (int i = 0; i < answers.size(); i++) {
                all.add(begun.get(i) == null ? null : Crew.result(begun.get(i)));
                bar.show(all.size(), answers.size(), answers.get(i).exercise().id() + " " + answers.get(i).check().name());
            }
        }
        bar.end();
        return all;
    }

    private void print(Sensitivity sensitivity, String machine) {
        String table = SensitivityMarkdown.of(sensitivity, machine);
        if (json != null && !json.equals("-")) {
            OutputFile.write(Path.of(json), SensitivityJson.of(sensitivity, machine));
        }
        if (out != null) {
            OutputFile.write(out, table);
        }
        System.out.print("-".equals(json) ? SensitivityJson.of(sensitivity, machine) : table);
    }
}
