package zorgian.lab.grade;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import zorgian.lab.compile.CompileResult;
import zorgian.lab.compile.DoesNotCompile;
import zorgian.lab.compile.SourceCompiler;
import zorgian.lab.course.Exercise;
import zorgian.lab.gate.Gate;
import zorgian.lab.output.TemporaryFolder;
import zorgian.lab.run.Runner;
import zorgian.lab.run.Schedules;
import zorgian.lab.run.Subject;
import zorgian.lab.score.ExerciseResult;
import zorgian.lab.spec.Bench;
import zorgian.lab.spec.RequirementInfo;
import zorgian.lab.spec.ScenarioClasses;
import zorgian.lab.spec.SpecRunner;
import zorgian.lab.submission.SourceFile;
import zorgian.lab.verdict.RequirementResult;

/**
 * The way of a grading: submission, compile, gate, run in a worker, verdicts, score. Command line and batch walk it from the sources on; under
 * Surefire Maven has compiled and JUnit runs the spec, between {@link #bench} and {@link #score}. May be used by several threads, each with
 * workers of its own.
 */
public final class Grading {

    /** What a requirement of an exercise without sources got. */
    public static final String NOTHING_SUBMITTED = "nothing submitted";

    private final SourceCompiler compiler = SourceCompiler.ofThisJdk();
    private final Map<String, Class<?>> specs = new ConcurrentHashMap<>();
    private final int schedules;

    /** A grading as everybody gets it. */
    public Grading() {
        this(Schedules.BUDGET);
    }

    /** @param schedules under how many schedules a requirement is held at most, 1 or more */
    public Grading(int schedules) {
        this.schedules = schedules;
    }

    /**
     * Grades one exercise.
     *
     * @param sources the student's files; empty where nothing was submitted
     * @param workers run the student's code
     */
    public Graded grade(Exercise exercise, List<SourceFile> sources, Runner workers) {
        return grade(exercise, sources, workers, bench -> { });
    }

    /** The same, but a miss is told as it was found, and not explained: for who asks only which requirements are missed. */
    public Graded gradeUnexplained(Exercise exercise, List<SourceFile> sources, Runner workers) {
        return grade(exercise, sources, workers, Bench::explainNothing);
    }

    /** The same, but once a requirement is missed, no other is tried, and nothing explains it: for who asks only whether. */
    public Graded gradeUntilFirstMiss(Exercise exercise, List<SourceFile> sources, Runner workers) {
        return grade(exercise, sources, workers, Bench::stopAtFirstMiss);
    }

    /** @param prepare is given the bench before anything is run on it */
    Graded grade(Exercise exercise, List<SourceFile> sources, Runner workers, Consumer<Bench> prepare) {
        if (sources.isEmpty()) {
            return refused(exercise, NOTHING_SUBMITTED);
        }
        try (TemporaryFolder classes = TemporaryFolder.named("lab-classes")) {
            CompileResult compiled = compiler.compile(exercise, sources, classes.path());
            if (compiled instanceof DoesNotCompile broken) {
                return notRun(exercise, "does not compile", "does not compile:\n" + broken.text());
            }
            Bench bench = bench(exercise, classes.path(), workers);
            bench.hold(schedules);
            prepare.accept(bench);
            SpecRunner.run(spec(exercise), bench);
            return score(exercise, bench);
        }
    }

    /** What the spec of an exercise works on: the compiled classes, which the gate looks at before anything of them is run. */
    public static Bench bench(Exercise exercise, Path classes, Runner workers) {
        Subject subject = new Subject(classes, exercise.packageName(), Set.copyOf(exercise.given()));
        return new Bench(subject, workers, spec -> problems(subject, spec));
    }

    private static List<String> problems(Subject subject, Class<?> spec) {
        try {
            return Gate.check(subject, ScenarioClasses.of(spec).values());
        } catch (IndexOutOfBoundsException | StackOverflowError tooMuch) {
            // Class files that javac writes and ASM cannot read.
            return List.of("the classes of this exercise are larger, or nested more deeply, than the grader can look at; "
                    + "write them more simply");
        }
    }

    /** What came of it, once the spec has ended. */
    public static Graded score(Exercise exercise, Bench bench) {
        String message = String.join("\n", bench.problems());
        return new Graded(new ExerciseResult(exercise.id(), exercise.title(), bench.results(), message, List.of(), bench.schedules()),
                bench.faults(),
                bench.digests(), bench.took());
    }

    /** An exercise of which nothing can be run, for the reason given. */
    public Graded refused(Exercise exercise, String reason) {
        return notRun(exercise, reason, reason);
    }

    private Graded notRun(Exercise exercise, String reason, String message) {
        List<RequirementResult> results = new ArrayList<>();
        for (RequirementInfo requirement : requirements(exercise)) {
            results.add(RequirementResult.notRun(requirement.id(), requirement.title(), requirement.points(), reason));
        }
        return new Graded(new ExerciseResult(exercise.id(), exercise.title(), results, message), List.of(), Map.of(), Map.of());
    }

    /** The requirements of an exercise, in the order of its spec. */
    public List<RequirementInfo> requirements(Exercise exercise) {
        return RequirementInfo.of(spec(exercise));
    }

    private Class<?> spec(Exercise exercise) {
        return specs.computeIfAbsent(exercise.id(), id -> exercise.spec());
    }
}
