package zorgian.lab.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import zorgian.lab.course.Exercise;
import zorgian.lab.course.MutantLedger;
import zorgian.lab.course.Variant;
import zorgian.lab.submission.SourceFile;
import zorgian.lab.submission.Submission;
import zorgian.lab.submission.UnusableInput;
import zorgian.lab.verify.Check;
import zorgian.lab.verify.Checks;

/** The answers to an exercise that mutants are made of: the reference, and the right variants that its ledger names. */
public final class MutatedAnswers {

    private MutatedAnswers() {
    }

    /**
     * The mutants of these answers.
     *
     * @param solutions solutions/
     * @param most of each answer at most
     * @throws UnusableInput where the ledger names what is no right variant
     */
    public static List<Mutant> mutants(Exercise exercise, Submission solutions, Set<Operator> operators, int most) {
        List<Check> checks = Checks.of(exercise, solutions, solutions);
        List<Mutant> mutants = new ArrayList<>(new Mutants(exercise, checks.get(0), own(exercise, checks.get(0))).some(operators, most));
        for (String name : MutantLedger.of(exercise).answers()) {
            Variant variant = exercise.variants().stream().filter(each -> each.right() && each.name().equals(name)).findFirst()
                    .orElseThrow(() -> new UnusableInput("mutants.properties of " + exercise.id() + ": there is no right variant " + name
                            + "."));
            Check check = checks.stream().filter(each -> each.name().equals("correct/" + name)).findFirst().orElseThrow();
            Set<String> files = variant.files().stream().map(SourceFile::name).collect(Collectors.toSet());
            if (check.isForThisJdk()) {
                mutants.addAll(new Mutants(exercise, check, files).some(operators, most));
            }
        }
        return mutants;
    }

    private static Set<String> own(Exercise exercise, Check reference) {
        List<String> given = exercise.given().stream().map(name -> name + ".java").toList();
        return reference.sources().stream().map(SourceFile::name).filter(name -> !given.contains(name)).collect(Collectors.toSet());
    }
}
