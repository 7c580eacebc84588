package zorgian.lab.course;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What solutions/ID/mutants.properties says of an exercise's mutants.
 *
 * @param answers names of the right variants that are mutated beside the reference
 * @param equivalent by key: why this mutant breaks no promise of the brief, a sentence
 * @param open by key: which promise this mutant breaks, and what no requirement tries yet; it counts as alive
 */
public record MutantLedger(List<String> answers, Map<String, String> equivalent, Map<String, String> open) {

    private static final String ANSWERS = "answers";
    /** What the reason of a mutant begins with that ought to be killed. */
    private static final String OPEN = "OPEN: ";

    public MutantLedger {
        answers = List.copyOf(answers);
        equivalent = Map.copyOf(equivalent);
        open = Map.copyOf(open);
    }

    /**
     * Reads the ledger of an exercise of solutions/; without the file, only the reference is mutated, and nothing is known of its mutants.
     *
     * @throws zorgian.lab.submission.UnusableInput where a key has no reason
     */
    public static MutantLedger of(Exercise exercise) {
        Path path = exercise.folder().resolve("mutants.properties");
        if (!Files.isRegularFile(path)) {
            return new MutantLedger(List.of(), Map.of(), Map.of());
        }
        PropertiesFile file = new PropertiesFile(path);
        Map<String, String> equivalent = new TreeMap<>();
        Map<String, String> open = new TreeMap<>();
        file.keys().stream().filter(key -> !key.equals(ANSWERS))
                .forEach(key -> (file.text(key).startsWith(OPEN) ? open : equivalent).put(key, file.text(key)));
        return new MutantLedger(file.list(ANSWERS), equivalent, open);
    }
}
