package zorgian.lab.gate;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import zorgian.lab.run.Subject;

/**
 * The given types of an exercise, and which of them a solution may name: all but those that reach out of the lab themselves, to files,
 * ports or processes. Of these it may name what it needs: what a scenario passes to a student's class or has from it, and what such a type
 * takes and returns. Other types that given ones take and return, as those of the JDK, a solution may name too.
 */
final class GivenTypes {

    private final Subject subject;
    private final Hierarchy hierarchy;
    private final Set<String> closed = new HashSet<>();
    private final Set<String> handedOver = new HashSet<>();

    /**
     * @param classes class files of the subject by internal name
     * @param scenarios what the scenarios name
     */
    GivenTypes(Subject subject, Hierarchy hierarchy, Map<String, byte[]> classes, Collection<ClassUses> scenarios) {
        this.subject = subject;
        this.hierarchy = hierarchy;
        Map<String, ClassUses> given = new LinkedHashMap<>();
        classes.forEach((name, bytes) -> {
            if (!isStudents(name)) {
                given.put(name, ClassUses.of(bytes));
            }
        });
        close(given, needed(given.keySet(), scenarios));
        given.keySet().stream().filter(name -> !closed.contains(top(name))).forEach(name -> handedOver.addAll(handedOver(name)));
    }

    /** Top-level types that a scenario passes to a student's method or field, or has from it, and those that come with them. */
    private Set<String> needed(Set<String> given, Collection<ClassUses> scenarios) {
        Set<String> needed = new HashSet<>();
        scenarios.stream().flatMap(scenario -> scenario.uses().stream()).forEach(use -> {
            if (use instanceof Use.OfMethod method && isStudents(method.owner())) {
                Vocabulary.types(method.descriptor()).forEach(type -> needed.add(top(type)));
            } else if (use instanceof Use.OfField field && isStudents(field.owner())) {
                Vocabulary.types(field.descriptor()).forEach(type -> needed.add(top(type)));
            }
        });
        boolean more = true;
        while (more) {
            Set<String> next = given.stream().filter(name -> needed.contains(top(name))).flatMap(name -> handedOver(name).stream())
                    .map(GivenTypes::top).collect(Collectors.toSet());
            more = needed.addAll(next);
        }
        return needed;
    }

    /** Closes what reaches out, then what names what is closed, until there is no more. */
    private void close(Map<String, ClassUses> given, Set<String> needed) {
        Set<String> theirs = given.keySet().stream().flatMap(name -> handedOver(name).stream()).collect(Collectors.toSet());
        Vocabulary vocabulary = new Vocabulary(subject.packageName(), hierarchy, theirs);
        boolean more = true;
        while (more) {
            more = false;
            for (Map.Entry<String, ClassUses> each : given.entrySet()) {
                boolean reaches = !needed.contains(top(each.getKey())) && each.getValue().uses().stream()
                        .anyMatch(use -> vocabulary.foreign(use).isPresent() || closedIn(use).isPresent());
                more |= reaches && closed.add(top(each.getKey()));
            }
        }
    }

    /** What can be seen of a type takes and returns these. */
    private Set<String> handedOver(String name) {
        Shape shape = hierarchy.shape(name).orElseThrow();
        return Stream.concat(shape.methods().stream(), shape.fields().stream()).filter(member -> !member.is(Opcodes.ACC_PRIVATE))
                .flatMap(member -> Vocabulary.types(member.descriptor()).stream()).collect(Collectors.toSet());
    }

    /** Internal names of the types that those a solution may name take and return. */
    Set<String> handedOver() {
        return handedOver;
    }

    /** The given type that a use names and a solution must not; empty where there is none. */
    Optional<String> closedIn(Use use) {
        return types(use).map(GivenTypes::top).filter(closed::contains).findFirst();
    }

    private static Stream<String> types(Use use) {
        if (use instanceof Use.OfType type) {
            return Stream.of(type.type());
        }
        if (use instanceof Use.OfMethod method) {
            return Stream.of(method.owner());
        }
        return use instanceof Use.OfField field ? Stream.of(field.owner()) : Stream.empty();
    }

    private boolean isStudents(String name) {
        return subject.isStudents(name.replace('/', '.'));
    }

    /** "demo/Kettle" of "demo/Kettle$Lid". */
    private static String top(String name) {
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }
}
