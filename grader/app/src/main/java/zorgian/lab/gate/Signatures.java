package zorgian.lab.gate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import zorgian.lab.run.Subject;

/** Compares what the scenarios call of the exercise's package with what the subject has. */
final class Signatures {

    private static final int MOST_OTHERS = 3;

    private final String folder;
    private final Hierarchy hierarchy;

    Signatures(Subject subject, Hierarchy hierarchy) {
        this.folder = subject.packageName().replace('.', '/') + "/";
        this.hierarchy = hierarchy;
    }

    /** One sentence for each type and member that is missing, or other than the scenarios need it. */
    Set<String> missing(List<ClassUses> scenarios) {
        Set<String> scenarioNames = scenarios.stream().map(ClassUses::name).collect(Collectors.toSet());
        Set<String> problems = new LinkedHashSet<>();
        Set<String> types = new LinkedHashSet<>();
        for (ClassUses scenario : scenarios) {
            for (Use use : scenario.uses()) {
                if (use instanceof Use.OfType type && isExercises(type.type()) && !scenarioNames.contains(type.type())) {
                    type(type).ifPresent(problem -> {
                        problems.add(problem);
                        types.add(type.type());
                    });
                }
            }
        }
        for (ClassUses scenario : scenarios) {
            boolean inherits = isExercises(scenario.superName());
            scenario.uses().stream().flatMap(use -> member(use, inherits, scenarioNames, types).stream()).forEach(problems::add);
        }
        return problems;
    }

    private boolean isExercises(String type) {
        return type.startsWith(folder) && type.indexOf('/', folder.length()) < 0;
    }

    private Optional<String> type(Use.OfType use) {
        String name = "`" + SourceForm.simpleName(use.type()) + "`";
        Optional<Shape> shape = hierarchy.shape(use.type());
        if (shape.isEmpty()) {
            return Optional.of(name + " is missing");
        }
        if (!shape.get().is(Opcodes.ACC_PUBLIC)) {
            return Optional.of(name + " is not public");
        }
        boolean unmakeable = use.created() && shape.get().is(Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE);
        return unmakeable ? Optional.of(name + " is abstract, should be a class that can be made by new") : Optional.empty();
    }

    private Optional<String> member(Use use, boolean inherits, Set<String> scenarios, Set<String> missingTypes) {
        if (use instanceof Use.OfMethod method && isAsked(method.owner(), scenarios) && !names(method.owner(), method.descriptor(), missingTypes)) {
            return method(method, inherits);
        }
        if (use instanceof Use.OfField field && isAsked(field.owner(), scenarios) && !names(field.owner(), field.descriptor(), missingTypes)) {
            return field(field, inherits);
        }
        return Optional.empty();
    }

    private boolean isAsked(String owner, Set<String> scenarios) {
        return isExercises(owner) && !scenarios.contains(owner);
    }

    /** Whether a member has a type in its name of which it was said already that it is missing. */
    private static boolean names(String owner, String descriptor, Set<String> types) {
        return types.contains(owner) || types.stream().anyMatch(type -> descriptor.contains("L" + type + ";"));
    }

    private Optional<String> method(Use.OfMethod use, boolean inherits) {
        String shown = SourceForm.method(use.owner(), use.name(), use.descriptor());
        boolean isInterface = hierarchy.shape(use.owner()).orElseThrow().is(Opcodes.ACC_INTERFACE);
        if (isInterface != use.onInterface()) {
            return Optional.of("`" + SourceForm.simpleName(use.owner())
                    + (isInterface ? "` is an interface, should be a class" : "` is a class, should be an interface"));
        }
        List<Shape.Member> named = hierarchy.methods(use.owner(), use.name()).toList();
        Optional<Shape.Member> found = named.stream().filter(member -> member.descriptor().equals(use.descriptor())).findFirst();
        if (found.isPresent()) {
            return wrongModifier(shown, found.get(), use.isStatic(), inherits);
        }
        return named.stream().filter(member -> parameters(member).equals(parameters(use.descriptor()))).findFirst()
                .map(member -> shown + " returns "
                        + different(Type.getReturnType(member.descriptor()), Type.getReturnType(use.descriptor()), "return"))
                .or(() -> Optional.of(shown + " is missing" + others(named.stream())));
    }

    private static List<Type> parameters(Shape.Member member) {
        return parameters(member.descriptor());
    }

    private static List<Type> parameters(String descriptor) {
        return List.of(Type.getArgumentTypes(descriptor));
    }

    private static String others(Stream<Shape.Member> named) {
        List<String> others = named.filter(member -> !member.is(Opcodes.ACC_SYNTHETIC)).limit(MOST_OTHERS)
                .map(member -> SourceForm.method(member.owner(), member.name(), member.descriptor())).toList();
        return others.isEmpty() ? "" : "; there is " + String.join(", ", others);
    }

    private Optional<String> field(Use.OfField use, boolean inherits) {
        String shown = SourceForm.field(use.owner(), use.name());
        Optional<Shape.Member> found = hierarchy.fields(use.owner(), use.name()).findFirst();
        if (found.isEmpty()) {
            return Optional.of(shown + " is missing");
        }
        if (!found.get().descriptor().equals(use.descriptor())) {
            return Optional.of(shown + " is of type " + different(Type.getType(found.get().descriptor()), Type.getType(use.descriptor()), "be"));
        }
        return wrongModifier(shown, found.get(), use.isStatic(), inherits);
    }

    /** "List, should return String", with packages where the simple names are the same. */
    private static String different(Type is, Type should, String verb) {
        boolean ambiguous = SourceForm.simpleName(is).equals(SourceForm.simpleName(should));
        return (ambiguous ? is.getClassName() : SourceForm.simpleName(is)) + ", should " + verb + " "
                + (ambiguous ? should.getClassName() : SourceForm.simpleName(should));
    }

    private static Optional<String> wrongModifier(String shown, Shape.Member found, boolean isStatic, boolean inherits) {
        if (found.is(Opcodes.ACC_STATIC) != isStatic) {
            return Optional.of(shown + (isStatic ? " is not static, should be" : " is static, should not be"));
        }
        boolean visible = found.is(Opcodes.ACC_PUBLIC) || inherits && found.is(Opcodes.ACC_PROTECTED);
        return visible ? Optional.empty() : Optional.of(shown + " is not public");
    }
}
