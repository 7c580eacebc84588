package zorgian.lab.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import zorgian.lab.run.Subject;

/**
 * Decides whether compiled classes may run: they lie where they belong, have what the scenarios call, and name nothing that the course has no
 * use for.
 */
public final class Gate {

    private Gate() {
    }

    /**
     * What keeps a subject from being run, each problem one sentence for the student, without a full stop. Only if every class lies
     * in its place the rest is looked at.
     *
     * @param subject the compiled classes
     * @param scenarioClasses class files of the scenarios that are going to call them
     * @return no problem, if it may be run
     * @throws java.io.UncheckedIOException where the class files cannot be read
     */
    public static List<String> check(Subject subject, Collection<byte[]> scenarioClasses) {
        List<ClassUses> scenarios = scenarioClasses.stream().map(ClassUses::of).toList();
        Map<String, byte[]> classes = ClassFolder.read(subject.classes());
        Hierarchy hierarchy = new Hierarchy(classes);
        List<String> misplaced = new Places(subject, hierarchy).misplaced(classes.keySet(), scenarios);
        if (!misplaced.isEmpty()) {
            return misplaced;
        }
        List<String> problems = new ArrayList<>(new Signatures(subject, hierarchy).missing(scenarios));
        GivenTypes given = new GivenTypes(subject, hierarchy, classes, scenarios);
        Vocabulary vocabulary = new Vocabulary(subject.packageName(), hierarchy, given.handedOver());
        ClassCheck check = new ClassCheck(vocabulary, given, new OwnMethods(hierarchy));
        classes.forEach((name, bytes) -> {
            if (subject.isStudents(name.replace('/', '.'))) {
                problems.addAll(check.problems(ClassUses.of(bytes)));
                problems.addAll(ReservedNames.usedBy(bytes));
            }
        });
        return List.copyOf(new LinkedHashSet<>(problems));
    }
}
