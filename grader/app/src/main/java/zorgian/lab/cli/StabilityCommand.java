package zorgian.lab.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import zorgian.lab.bench.Load;
import zorgian.lab.bench.OneCore;
import zorgian.lab.bench.Stability;
import zorgian.lab.course.Exercise;
import zorgian.lab.grade.Grading;
import zorgian.lab.judge.Workers;
import zorgian.lab.submission.Submission;
import zorgian.lab.verify.Check;
import zorgian.lab.verify.Checks;

@Command(name = "stability", mixinStandardHelpOptions = true, sortOptions = false,
        description = "For authors: grade each answer of an exercise many times, and count the gradings that differ.")
final class StabilityCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", arity = "0..*", description = "Exercises; all if none is named.")
    private List<String> ids;

    @Option(names = "--runs", paramLabel = "N", defaultValue = "20", description = "Gradings of each answer (default: ${DEFAULT-VALUE}).")
    private int runs;

    @Option(names = "--load", paramLabel = "K", defaultValue = "0", description = "Busy loops beside it, each a process (default: ${DEFAULT-VALUE}).")
    private int load;

    @Option(names = "--one-core", description = "Pin grader and workers to one core (needs taskset).")
    private boolean oneCore;

    @Option(names = "--only", paramLabel = "TEXT", description = "Only answers whose name contains this.")
    private String only;

    @Mixin
    private WorkersMixin workersMixin = new WorkersMixin();

    @Override
    @SuppressWarnings("try")
    public Integer call() throws Exception {
        Home home = Home.here().needsRepository();
        if (oneCore) {
            OneCore.pin();
        }
        System.out.printf("Java %s, %d busy loops%s, %d gradings each%n", Runtime.version(), load, oneCore ? ", one core" : "", runs);
        System.out.printf("%-58s %8s %6s %6s %8s%n", "answer", "differed", "wrong", "incon.", "ms each");
        int bad = 0;
        int gradings = 0;
        try (Load busy = new Load(load); Workers workers = workersMixin.start()) {
            Stability stability = new Stability(new Grading(), workers);
            Submission solutions = Submission.open(home.solutions());
            Submission skeletons = Submission.open(home.exercises());
            for (Exercise exercise : home.exercises(ids)) {
                for (Check check : Checks.of(exercise, solutions, skeletons)) {
                    if (check.isForThisJdk() && (only == null || check.name().contains(only))) {
                        Stability.Count count = stability.count(exercise, check, runs);
                        bad += count.differed() + count.wrong() + count.inconclusive();
                        gradings += count.gradings();
                        System.out.printf("%-58s %8d %6d %6d %8d  %s%n", exercise.id() + " " + check.name(), count.differed(), count.wrong(),
                                count.inconclusive(), count.millis() / runs, count.example());
                    }
                }
            }
        }
        System.out.println(gradings + " gradings, " + (bad == 0 ? "each the same as the first of its answer, and what it must be." : bad + " differences."));
        return bad == 0 ? 0 : Main.POINTS_MISSING;
    }
}
