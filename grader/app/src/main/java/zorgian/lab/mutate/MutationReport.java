package zorgian.lab.mutate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zorgian.lab.course.MutantLedger;
import zorgian.lab.mutate.Trial.Fate;

/**
 * What became of the mutants of several exercises.
 *
 * @param exercises in the order of the course
 */
public record MutationReport(List<OfExercise> exercises) {

    public MutationReport {
        exercises = List.copyOf(exercises);
    }

    /**
     * The mutants of one exercise.
     *
     * @param id of the exercise
     * @param titles of its requirements, by id
     */
    public record OfExercise(String id, List<Trial> trials, MutantLedger ledger, Map<String, String> titles) {

        public OfExercise {
            trials = List.copyOf(trials);
        }

        private boolean isEquivalent(Trial trial) {
            return ledger.equivalent().containsKey(trial.mutant().key());
        }

        /** Those that live and are not in the ledger, and those of which nobody could tell. */
        public List<Trial> unexplained() {
            return trials.stream().filter(trial -> trial.fate() == Fate.UNDECIDED || trial.fate() == Fate.ALIVE && !isEquivalent(trial)
                    && !ledger.open().containsKey(trial.mutant().key())).toList();
        }

        /** Keys of the ledger whose mutants were killed: they do break a promise, and are open no more. */
        public List<String> killedInSpiteOfTheLedger() {
            return trials.stream().filter(trial -> trial.fate() == Fate.KILLED).map(trial -> trial.mutant().key())
                    .filter(key -> ledger.equivalent().containsKey(key) || ledger.open().containsKey(key)).toList();
        }

        /** Keys of the ledger that no mutant has. */
        public List<String> unknown() {
            List<String> keys = trials.stream().map(trial -> trial.mutant().key()).toList();
            return Stream.concat(ledger.equivalent().keySet().stream(), ledger.open().keySet().stream()).filter(key -> !keys.contains(key))
                    .sorted().toList();
        }

        /** The requirement that was missed by the mutant changed nearest to this one in the same file; none where none was killed in it. */
        public Optional<String> nearestRequirement(Mutant mutant) {
            return trials.stream().filter(trial -> trial.fate() == Fate.KILLED && trial.mutant().answer().equals(mutant.answer())
                            && trial.mutant().file().equals(mutant.file()) && titles.containsKey(trial.by()))
                    .min(Comparator.comparingInt(trial -> Math.abs(trial.mutant().line() - mutant.line()))).map(Trial::by);
        }
    }

    /**
     * How many there were and what became of them.
     *
     * @param equivalent alive, and in the ledger
     * @param alive alive, and not in the ledger, or undecided
     */
    public record Score(int mutants, int killed, int equivalent, int alive) {

        /** The killed in percent of those that are not equivalent; 100 where there are none. */
        public double percent() {
            return killed + alive == 0 ? 100 : 100.0 * killed / (killed + alive);
        }

        static Score of(List<OfExercise> exercises, Function<Trial, Boolean> counts) {
            int[] count = new int[3];
            for (OfExercise exercise : exercises) {
                exercise.trials.stream().filter(counts::apply).forEach(trial ->
                        count[trial.fate() == Fate.KILLED ? 0 : trial.fate() == Fate.ALIVE && exercise.isEquivalent(trial) ? 1 : 2]++);
            }
            return new Score(count[0] + count[1] + count[2], count[0], count[1], count[2]);
        }
    }

    /** Of all. */
    public Score total() {
        return Score.of(exercises, trial -> true);
    }

    /** Whether every mutant is killed or breaks no promise, and the ledger is right. */
    public boolean isPerfect() {
        return total().alive() == 0 && exercises.stream().allMatch(exercise -> exercise.killedInSpiteOfTheLedger().isEmpty());
    }

    /** The tables by answer and by operator. */
    public String tables() {
        List<String> lines = new ArrayList<>(List.of("| exercise | answer | mutants | killed | equivalent | alive | score |",
                "| --- | --- | ---: | ---: | ---: | ---: | ---: |"));
        for (OfExercise exercise : exercises) {
            exercise.trials.stream().map(trial -> trial.mutant().answer()).distinct().forEach(answer -> lines.add("| " + exercise.id + " | "
                    + answer + row(Score.of(List.of(exercise), trial -> trial.mutant().answer().equals(answer)))));
        }
        lines.add("| all | " + row(total()));
        lines.addAll(List.of("", "| operator | what it does | mutants | killed | equivalent | alive | score |",
                "| --- | --- | ---: | ---: | ---: | ---: | ---: |"));
        for (Operator operator : Operator.values()) {
            Score score = Score.of(exercises, trial -> trial.mutant().operator() == operator);
            if (score.mutants() > 0) {
                lines.add("| " + operator.id() + " | " + operator.says() + row(score));
            }
        }
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private static String row(Score score) {
        return " | " + score.mutants() + " | " + score.killed() + " | " + score.equivalent() + " | " + score.alive() + " | "
                + "%.1f %% |".formatted(score.percent());
    }

    /** Each mutant that is alive for no reason given: its key, its change, and the requirement nearest to it. */
    public String survivors() {
        StringBuilder text = new StringBuilder();
        for (OfExercise exercise : exercises) {
            for (Trial trial : exercise.unexplained()) {
                Mutant mutant = trial.mutant();
                text.append("\n### ").append(exercise.id).append(": ").append(mutant.key()).append("\n\n")
                        .append(trial.fate() == Fate.UNDECIDED ? "Undecided. " : "").append(capital(mutant.operator().says())).append(". ")
                        .append(exercise.nearestRequirement(mutant).map(id -> "Nearest requirement: " + id + ", " + exercise.titles.get(id))
                                .orElse("")).append("\n")
                        .append("\n```diff\n").append(mutant.diff()).append("\n```\n");
            }
            exercise.killedInSpiteOfTheLedger().forEach(key -> text.append("\n").append(exercise.id).append(": the ledger has ").append(key)
                    .append(", but it was killed.\n"));
        }
        return text.toString();
    }

    /** Keys of the ledgers that no mutant has, where all were made, a line each. */
    public String strangers() {
        return exercises.stream().flatMap(exercise -> exercise.unknown().stream()
                .map(key -> "\n" + exercise.id + ": the ledger has " + key + ", but there is no such mutant.\n")).collect(Collectors.joining());
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
