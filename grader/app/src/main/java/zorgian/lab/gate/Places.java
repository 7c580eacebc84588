package zorgian.lab.gate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import zorgian.lab.run.Subject;

/** Looks for classes that do not lie where they belong, or that pass themselves off as others. */
final class Places {

    private final Subject subject;
    private final Hierarchy hierarchy;

    Places(Subject subject, Hierarchy hierarchy) {
        this.subject = subject;
        this.hierarchy = hierarchy;
    }

    /** One sentence for each top-level type outside the exercise's package, or with the name of a scenario, or under the name of a given type. */
    List<String> misplaced(Set<String> classes, List<ClassUses> scenarios) {
        Set<String> taken = scenarios.stream().map(ClassUses::name).collect(Collectors.toSet());
        Set<String> problems = new LinkedHashSet<>();
        for (String name : classes) {
            String shown = "`" + SourceForm.declaringType(name) + "`";
            if (taken.contains(name)) {
                problems.add(shown + " has the name of a class of the grader; rename it");
            } else if (isUnderGivenName(name)) {
                problems.add("`" + name.substring(name.lastIndexOf('/') + 1) + "` has a name like a part of a given type; rename it");
            } else {
                foreignPackage(name).ifPresent(where -> problems.add(shown + " " + where + "; its file must begin with `package "
                        + subject.packageName() + ";`"));
            }
        }
        return List.copyOf(problems);
    }

    private Optional<String> foreignPackage(String name) {
        String packageName = packageOf(name);
        return packageName.equals(subject.packageName()) ? Optional.empty()
                : Optional.of(packageName.isEmpty() ? "declares no package" : "is in the package " + packageName);
    }

    private static String packageOf(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/'))).replace('/', '.');
    }

    /** Whether it is a student's type called Given$Something, which is no part of Given. */
    private boolean isUnderGivenName(String name) {
        if (!packageOf(name).equals(subject.packageName()) || subject.isStudents(name.replace('/', '.'))) {
            return false;
        }
        String host = hierarchy.shape(name).orElseThrow().host();
        return !subject.given().contains(host.substring(host.lastIndexOf('/') + 1));
    }
}
