package zorgian.lab.mutate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** An order in which as many mutants of each operator come first as there are; the same of the same mutants. */
final class Sample {

    private static final long SEED = 20261127;

    private Sample() {
    }

    static List<Mutant> shuffled(List<Mutant> mutants) {
        List<Mutant> byChance = new ArrayList<>(mutants);
        Collections.shuffle(byChance, new Random(SEED));
        Map<Operator, Deque<Mutant>> byOperator = new TreeMap<>();
        byChance.forEach(mutant -> byOperator.computeIfAbsent(mutant.operator(), operator -> new ArrayDeque<>()).add(mutant));
        List<Mutant> shuffled = new ArrayList<>();
        while (shuffled.size() < mutants.size()) {
            byOperator.values().stream().filter(left -> !left.isEmpty()).forEach(left -> shuffled.add(left.remove()));
        }
        return shuffled;
    }
}
