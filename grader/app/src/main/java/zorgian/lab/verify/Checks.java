package zorgian.lab.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import zorgian.lab.course.Exercise;
import zorgian.lab.course.Variant;
import zorgian.lab.submission.SourceFile;
import zorgian.lab.submission.Submission;

/** All that must hold of an exercise's judging. */
public final class Checks {

    private Checks() {
    }

    /**
     * The reference, the skeleton and every variant of an exercise of solutions/.
     *
     * @param skeletons the generated exercises
     */
    public static List<Check> of(Exercise exercise, Submission solutions, Submission skeletons) {
        List<SourceFile> reference = solutions.sources(exercise.id(), exercise.packageName()).files();
        List<Check> checks = new ArrayList<>();
        checks.add(new Check("reference", reference, Set.of(), 17));
        checks.add(new Check("skeleton", skeletons.sources(exercise.id(), exercise.packageName()).files(), null, 17));
        for (Variant variant : exercise.variants()) {
            String name = (variant.right() ? "correct/" : "wrong/") + variant.name();
            checks.add(new Check(name, instead(reference, variant.files()), variant.misses(), variant.tells(), variant.jdk()));
        }
        return checks;
    }

    /** The reference with a variant's files in the place of those of the same name. */
    private static List<SourceFile> instead(List<SourceFile> reference, List<SourceFile> variant) {
        Map<String, SourceFile> byName = new TreeMap<>();
        reference.forEach(file -> byName.put(file.name(), file));
        variant.forEach(file -> byName.put(file.name(), file));
        return List.copyOf(byName.values());
    }
}
