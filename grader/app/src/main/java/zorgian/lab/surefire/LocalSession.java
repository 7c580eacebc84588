package zorgian.lab.surefire;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import zorgian.lab.course.Exercise;
import zorgian.lab.grade.Graded;
import zorgian.lab.grade.Grading;
import zorgian.lab.grade.Replay;
import zorgian.lab.judge.RunLimits;
import zorgian.lab.judge.Workers;
import zorgian.lab.report.Hints;
import zorgian.lab.report.Scoreboard;
import zorgian.lab.report.StepByStep;
import zorgian.lab.run.Schedules;
import zorgian.lab.spec.Bench;
import zorgian.lab.spec.ObservedRun;
import zorgian.lab.spec.RequirementInfo;

/**
 * Puts a bench into every JUnit session that runs in an exercise's module: under Surefire, or in an IDE. -Dlab.exercise names the folder
 * that has exercise.properties (default: the current one), -Dlab.subject the compiled classes (default: target/classes), and with
 * -Dlab.debug=PORT student code waits for a debugger at that port. -Dlab.schedule=NAME runs every scenario under that schedule, -Dlab.schedules=N
 * holds requirements under so many at most, and
 * -Dlab.replay=REQUIREMENT shows its last run step by step. -Dlab.hint=REQUIREMENT shows the next hint for it. Registered in
 * META-INF/services.
 */
public final class LocalSession implements LauncherSessionListener {

    private final List<ObservedRun> runs = new ArrayList<>();
    private static final String NOTHING = "";

    private Workers workers;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Path folder = Path.of(System.getProperty("lab.exercise", ""));
        if (!Files.isRegularFile(folder.resolve("exercise.properties"))) {
            return;
        }
        Exercise exercise = Exercise.in(folder);
        Bench.into(session, () -> bench(exercise));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (workers != null) {
            workers.close();
        }
    }

    private Bench bench(Exercise exercise) {
        Path classes = Path.of(System.getProperty("lab.subject", "target/classes"));
        workers = Workers.forGrading(Integer.getInteger("lab.debug", 0), RunLimits.USUAL);
        Bench bench = Grading.bench(exercise, classes, workers);
        bench.whenEnded(() -> print(exercise, Grading.score(exercise, bench)));
        bench.show(runs::add);
        bench.hold(Math.max(1, Integer.getInteger("lab.schedules", Schedules.BUDGET)));
        String schedule = System.getProperty("lab.schedule");
        if (schedule != null && !Schedules.exists(schedule)) {
            throw new IllegalArgumentException("-Dlab.schedule: there is no schedule \"" + schedule + "\"; a scoreboard names them");
        } else if (schedule != null) {
            bench.runUnder(schedule);
        }
        return bench;
    }

    private void print(Exercise exercise, Graded graded) {
        System.out.println(Scoreboard.exercise(graded.result(), false));
        new Replay(graded, runs).last(System.getProperty("lab.replay", NOTHING)).forEach(
                run -> System.out.println(StepByStep.of(run, graded.result().requirement(run.requirement()))));
        if (System.getProperty("lab.hint") != null) {
            System.out.println(hint(exercise, System.getProperty("lab.hint")));
        }
        if (workers.isDebugged()) {
            System.out.println("Run with a debugger: this is not a grade.");
        }
    }

    private static String hint(Exercise exercise, String asked) {
        Hints hints = new Hints(Path.of("target/hints.properties"));
        List<RequirementInfo> requirements = RequirementInfo.of(exercise.spec());
        return requirements.stream().filter(requirement -> requirement.id().equals(asked)).findFirst().map(hints::next)
                .orElseGet(() -> hints.overview(requirements));
    }
}
