package zorgian.lab.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import zorgian.lab.course.Exercise;
import zorgian.lab.grade.Batch;
import zorgian.lab.grade.Grading;
import zorgian.lab.grade.SubmissionGrader;
import zorgian.lab.judge.Crew;
import zorgian.lab.run.Schedules;
import zorgian.lab.score.ExerciseResult;
import zorgian.lab.verdict.RequirementResult;
import zorgian.lab.verdict.Verdict;

/**
 * A class of attacks with right answers among them, graded in this JVM: those that cost little, under one schedule; or, with
 * -Dlab.attacks=costly, those that cost much, under as many as in any grading.
 */
final class HostileClass {

    private static final boolean COSTLY = "costly".equals(System.getProperty("lab.attacks"));
    private static final String NEIGHBOUR = "neighbour-";
    private static final String IDLE = "idle-";
    private static final String UNTOUCHED = "untouched-";
    /** So many submissions from one right answer to the next. */
    private static final int BETWEEN = 8;

    private final Path folder;
    private final List<Attack> attacks;
    private final Map<String, Exercise> exercises;
    private final Map<String, ExerciseResult> results = new LinkedHashMap<>();
    private final Map<Attack, ExerciseResult> ungated = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    /** Real time, by submission. */
    private final Map<String, Long> millis = new ConcurrentHashMap<>();

    private HostileClass(Path folder, List<Attack> attacks) {
        this.folder = folder;
        this.attacks = attacks;
        this.exercises = Repository.exercises().stream()
                .filter(exercise -> attacks.stream().anyMatch(attack -> attack.exercise().equals(exercise.id())))
                .collect(Collectors.toMap(Exercise::id, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    /** Grades those that this JDK can compile. */
    static HostileClass graded(Path folder) throws IOException, InterruptedException {
        HostileClass graded = new HostileClass(folder,
                Attack.all().stream().filter(attack -> attack.isForThisJdk() && attack.costsMuch() == COSTLY).toList());
        List<Path> paths = graded.write();
        try (Crew crew = Crew.of(Crew.usualSize())) {
            graded.grade(paths, crew);
            graded.gradeUngated(crew);
        }
        return graded;
    }

    private List<Path> write() throws IOException {
        List<Path> paths = new ArrayList<>();
        for (Exercise exercise : exercises.values()) {
            paths.add(HandedIn.idle(folder.resolve(IDLE + exercise.id()), exercise));
            paths.add(HandedIn.untouched(folder.resolve(UNTOUCHED + exercise.id()), exercise));
        }
        for (Attack attack : attacks) {
            Exercise exercise = exercises.get(attack.exercise());
            paths.add(HandedIn.over(folder.resolve(attack.name()), exercise, attack.files()));
            if (paths.size() % BETWEEN == 0) {
                paths.add(HandedIn.right(folder.resolve(NEIGHBOUR + paths.size() + "-after-" + attack.name()), exercise));
            }
        }
        return paths;
    }

    private void grade(List<Path> paths, Crew crew) throws InterruptedException {
        Map<Thread, Long> ended = new ConcurrentHashMap<>();
        long begun = System.nanoTime();
        Batch batch = new Batch(new SubmissionGrader(List.copyOf(exercises.values()), new Grading(COSTLY ? Schedules.BUDGET : 1)), crew);
        List<Batch.Item> items = batch.grade(paths, (item, count, all) -> {
            Long before = ended.put(Thread.currentThread(), System.nanoTime());
            millis.put(item.path().getFileName().toString(), (System.nanoTime() - (before == null ? begun : before)) / 1_000_000);
        });
        for (Batch.Item item : items) {
            String name = item.path().getFileName().toString();
            if (item.outcome() == null) {
                faults.add(name + ": " + item.problem());
                continue;
            }
            item.outcome().faults().forEach(fault -> faults.add(name + ": " + fault));
            item.outcome().result().exercises().stream().filter(result -> !result.message().equals(Grading.NOTHING_SUBMITTED))
                    .forEach(result -> results.put(name, result));
        }
    }

    private void gradeUngated(Crew crew) throws InterruptedException {
        Map<Attack, Future<ExerciseResult>> begun = new LinkedHashMap<>();
        for (Attack attack : attacks) {
            if (attack.ungated() != null) {
                begun.put(attack, crew.submit(workers -> HandedIn.gradeUngated(folder.resolve(attack.name()),
                        exercises.get(attack.exercise()), workers)));
            }
        }
        for (Map.Entry<Attack, Future<ExerciseResult>> each : begun.entrySet()) {
            ungated.put(each.getKey(), Crew.result(each.getValue()));
        }
    }

    List<Attack> attacks() {
        return attacks;
    }

    ExerciseResult result(Attack attack) {
        return results.get(attack.name());
    }

    /** What attacks got where the gate let everything pass. */
    Map<Attack, ExerciseResult> ungated() {
        return ungated;
    }

    /** The requirements that an answer to the same exercise meets that is not begun, or does nothing. */
    Set<String> forNothing(Attack attack) {
        Set<String> met = new TreeSet<>();
        for (String name : List.of(IDLE, UNTOUCHED)) {
            results.get(name + attack.exercise()).requirements().stream().filter(requirement -> requirement.verdict() == Verdict.MET)
                    .map(RequirementResult::id).forEach(met::add);
        }
        return met;
    }

    /** What the right answers got, by their name, which says after which attack they came. */
    Map<String, ExerciseResult> neighbours() {
        Map<String, ExerciseResult> neighbours = new LinkedHashMap<>(results);
        neighbours.keySet().removeIf(name -> !name.startsWith(NEIGHBOUR));
        return neighbours;
    }

    /** What the grader itself did wrong, a sentence each. */
    List<String> faults() {
        return faults;
    }

    /** Writes how long each took, in ms of real time, the slowest first. */
    void writeTimes(Path file) throws IOException {
        Files.write(file, millis.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(each -> each.getKey() + "," + each.getValue()).toList());
    }
}
