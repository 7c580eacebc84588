package zorgian.lab.grade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import zorgian.lab.compile.CompileResult;
import zorgian.lab.compile.DoesNotCompile;
import zorgian.lab.compile.SourceCompiler;
import zorgian.lab.course.Exercise;
import zorgian.lab.gate.Gate;
import zorgian.lab.gate.Subject;
import zorgian.lab.run.Workers;
import zorgian.lab.score.ExerciseResult;
import zorgian.lab.score.RequirementResult;
import zorgian.lab.spec.Bench;
import zorgian.lab.spec.RequirementInfo;
import zorgian.lab.spec.SpecRunner;
import zorgian.lab.submission.SourceFile;

/** Grades sources of an exercise: compile, gate, run, judge, score. May be used by several threads, each with workers of its own. */
public final class ExerciseGrader {

    /** What a requirement of an exercise without sources got. */
    public static final String NOTHING_SUBMITTED = "nothing submitted";

    private final SourceCompiler compiler = SourceCompiler.ofThisJdk();
    private final Map<String, Class<?>> specs = new ConcurrentHashMap<>();

    /**
     * Grades one exercise.
     *
     * @param sources the student's files; empty where nothing was submitted
     * @return its result, and what the harness itself did wrong
     */
    public Graded grade(Exercise exercise, List<SourceFile> sources, Workers workers) {
        return grade(exercise, sources, workers, bench -> { });
    }

    /** @param prepare is given the bench before anything is run on it */
    Graded grade(Exercise exercise, List<SourceFile> sources, Workers workers, Consumer<Bench> prepare) {
        Class<?> spec = spec(exercise);
        if (sources.isEmpty()) {
            return notRun(exercise, spec, NOTHING_SUBMITTED, NOTHING_SUBMITTED);
        }
        Path classes = temporaryFolder();
        try {
            CompileResult compiled = compiler.compile(exercise, sources, classes);
            if (compiled instanceof DoesNotCompile broken) {
                String errors = String.join("\n", broken.errors().stream().map(Object::toString).toList());
                return notRun(exercise, spec, "does not compile", "does not compile:\n" + errors);
            }
            Subject subject = new Subject(classes, exercise.packageName(), Set.copyOf(exercise.given()));
            List<String> problems = Gate.check(subject, Bench.scenarios(spec).values());
            if (!problems.isEmpty()) {
                return notRun(exercise, spec, problems.get(0), String.join("\n", problems));
            }
            Bench bench = new Bench(subject, workers, checked -> null, results -> { });
            prepare.accept(bench);
            List<RequirementResult> results = SpecRunner.run(spec, bench);
            return new Graded(new ExerciseResult(exercise.id(), exercise.title(), results, ""), bench.faults(), bench.digests());
        } finally {
            delete(classes);
        }
    }

    /** An exercise of which nothing can be run, for the reason given. */
    public Graded refused(Exercise exercise, String reason) {
        return notRun(exercise, spec(exercise), reason, reason);
    }

    /** The requirements of an exercise, in the order of its spec. */
    public List<RequirementInfo> requirements(Exercise exercise) {
        return RequirementInfo.of(spec(exercise));
    }

    private Class<?> spec(Exercise exercise) {
        return specs.computeIfAbsent(exercise.id(), id -> exercise.spec());
    }

    private static Graded notRun(Exercise exercise, Class<?> spec, String reason, String message) {
        List<RequirementResult> results = new ArrayList<>();
        for (RequirementInfo requirement : RequirementInfo.of(spec)) {
            results.add(RequirementResult.notRun(requirement.id(), requirement.title(), requirement.points(), reason));
        }
        return new Graded(new ExerciseResult(exercise.id(), exercise.title(), results, message), List.of());
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("lab-classes");
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder for compiled classes can be made in " + System.getProperty("java.io.tmpdir"), e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            // A few class files stay in the temporary folder: no reason to lose a grade.
        }
    }
}
