package zorgian.lab.acceptance;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import zorgian.lab.course.Exercise;
import zorgian.lab.grade.Grading;

/** Behind each rule of a brief stand the requirements that grade it. */
class RulesTest {

    private static final Pattern MARK = Pattern.compile("\\*\\(([a-z0-9-]+(?:, [a-z0-9-]+)*)\\)\\*$");

    @TestFactory
    Stream<DynamicTest> eachRuleNamesItsRequirementsAndEachOfThemHasAWrongVariant() {
        Grading grading = new Grading();
        return Repository.exercises().stream().map(exercise -> dynamicTest(exercise.id(), () -> {
            Set<String> known = grading.requirements(exercise).stream().map(requirement -> requirement.id()).collect(Collectors.toSet());
            Set<String> missed = exercise.variants().stream().flatMap(variant -> variant.misses().stream()).collect(Collectors.toSet());
            List<String> rules = rules(exercise);
            assertTrue(rules.size() >= 5, () -> "only " + rules.size() + " rules");
            for (String rule : rules) {
                Matcher mark = MARK.matcher(rule);
                assertTrue(mark.find(), () -> "no requirement is named behind: " + rule);
                for (String id : mark.group(1).split(", ")) {
                    assertTrue(known.contains(id), () -> "there is no requirement " + id + ", named behind: " + rule);
                    assertTrue(missed.contains(id), () -> "no wrong variant misses " + id + ", named behind: " + rule);
                }
            }
        }));
    }

    /** The bullets below headings that begin with "Rules", each as one line. */
    private static List<String> rules(Exercise exercise) throws IOException {
        List<String> rules = new ArrayList<>();
        boolean areRules = false;
        for (String line : Files.readAllLines(exercise.folder().resolve("README.md"))) {
            if (line.startsWith("## ")) {
                areRules = line.startsWith("## Rules");
            } else if (areRules && line.startsWith("- ")) {
                rules.add(line.substring(2));
            } else if (areRules && line.startsWith("  ")) {
                rules.set(rules.size() - 1, rules.get(rules.size() - 1) + " " + line.strip());
            }
        }
        return rules;
    }
}
