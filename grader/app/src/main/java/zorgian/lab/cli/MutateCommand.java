package zorgian.lab.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zorgian.lab.course.Exercise;
import zorgian.lab.course.MutantLedger;
import zorgian.lab.grade.Grading;
import zorgian.lab.judge.Crew;
import zorgian.lab.mutate.MutantGrader;
import zorgian.lab.mutate.Mutant;
import zorgian.lab.mutate.MutatedAnswers;
import zorgian.lab.mutate.MutationReport;
import zorgian.lab.mutate.Operator;
import zorgian.lab.mutate.Trial;
import zorgian.lab.output.OutputFile;
import zorgian.lab.spec.RequirementInfo;
import zorgian.lab.submission.Submission;
import zorgian.lab.submission.UnusableInput;

@Command(name = "mutate", mixinStandardHelpOptions = true, sortOptions = false,
        description = "For authors: change the reference and two right variants in one place at a time, grade each mutant, and show those"
                + " that get all points though solutions/ID/mutants.properties does not say that they break no promise. Prints Markdown.")
final class MutateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", arity = "0..*", description = "Exercises; all if none is named.")
    private List<String> ids;

    @Option(names = "--operator", paramLabel = "NAME", description = "Only this kind of change; may be given several times.")
    private List<String> operators;

    @Option(names = "--sample", paramLabel = "N",
            description = "At most so many mutants of each answer, of every operator as many; the same each time (default: all).")
    private Integer sample;

    @Option(names = "--out", paramLabel = "FILE", description = "Write what is printed to this file too.")
    private Path out;

    @Mixin
    private SchedulesMixin schedulesMixin = new SchedulesMixin();

    private record Begun(Exercise exercise, Future<Trial> trial) {
    }

    @Override
    public Integer call() throws InterruptedException {
        if (sample != null && sample < 1) {
            throw new UnusableInput("--sample takes a whole number of at least 1.");
        }
        Home home = Home.here().needsRepository();
        List<Exercise> exercises = home.exercises(ids);
        MutationReport report = report(exercises, Submission.open(home.solutions()), operators());
        boolean isWhole = sample == null && operators == null;
        String text = report.tables() + report.survivors() + (isWhole ? report.strangers() : "");
        if (out != null) {
            OutputFile.write(out, text);
        }
        System.out.print(text);
        return report.isPerfect() && (!isWhole || report.strangers().isEmpty()) ? 0 : Main.POINTS_MISSING;
    }

    private MutationReport report(List<Exercise> exercises, Submission solutions, Set<Operator> wanted) throws InterruptedException {
        Grading grading = schedulesMixin.grading();
        MutantGrader grader = new MutantGrader(grading);
        Map<String, List<Trial>> trials = new LinkedHashMap<>();
        ProgressBar bar = new ProgressBar();
        try (Crew crew = Crew.of(Crew.usualSize())) {
            List<Begun> begun = new ArrayList<>();
            for (Exercise exercise : exercises) {
                trials.put(exercise.id(), new ArrayList<>());
                List<Mutant> mutants = MutatedAnswers.mutants(exercise, solutions, wanted, sample == null ? Integer.MAX_VALUE : sample);
                System.err.println(exercise.id() + ": " + mutants.size() + " mutants compile");
                for (Mutant mutant : mutants) {
                    begun.add(new Begun(exercise, crew.submit(workers -> grader.grade(exercise, mutant, workers))));
                }
            }
            int done = 0;
            for (Begun each : begun) {
                Trial trial = Crew.result(each.trial());
                trials.get(each.exercise().id()).add(trial);
                bar.show(++done, begun.size(), each.exercise().id() + " " + trial.mutant().operator().id());
            }
        }
        bar.end();
        return new MutationReport(exercises.stream().map(exercise -> new MutationReport.OfExercise(exercise.id(), trials.get(exercise.id()),
                MutantLedger.of(exercise), titles(grading, exercise))).toList());
    }

    private static Map<String, String> titles(Grading grading, Exercise exercise) {
        return grading.requirements(exercise).stream().collect(Collectors.toMap(RequirementInfo::id, RequirementInfo::title));
    }

    private Set<Operator> operators() {
        if (operators == null) {
            return EnumSet.allOf(Operator.class);
        }
        Set<Operator> wanted = EnumSet.noneOf(Operator.class);
        for (String name : operators) {
            wanted.add(Arrays.stream(Operator.values()).filter(operator -> operator.id().equals(name)).findFirst()
                    .orElseThrow(() -> new UnusableInput("There is no operator \"" + name + "\"; there are "
                            + Arrays.stream(Operator.values()).map(Operator::id).collect(Collectors.joining(", ")) + ".")));
        }
        return wanted;
    }
}
