package zorgian.lab.gate;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.Type;
import zorgian.lab.run.Subject;

/** Looks for words of the JDK, and of the grader, that no answer to an exercise needs. What a given type takes or returns, a student may name too. */
final class Vocabulary {

    private static final Pattern TYPE = Pattern.compile("L([^;]+);");

    private final String folder;
    private final Hierarchy hierarchy;
    private final Set<String> given = new HashSet<>();

    /** @param classes internal names of all the subject's classes */
    Vocabulary(Subject subject, Hierarchy hierarchy, Set<String> classes) {
        this.folder = subject.packageName().replace('.', '/') + "/";
        this.hierarchy = hierarchy;
        for (String name : classes) {
            if (!subject.isStudents(name.replace('/', '.'))) {
                Shape shape = hierarchy.shape(name).orElseThrow();
                Stream.concat(shape.methods().stream(), shape.fields().stream()).forEach(member -> given.addAll(types(member.descriptor())));
            }
        }
    }

    /** The types in a descriptor, by their internal names. */
    private static List<String> types(String descriptor) {
        return TYPE.matcher(descriptor).results().map(found -> found.group(1)).toList();
    }

    /** One sentence for each thing that a class names and must not, with the first line where it does. */
    List<String> foreignWords(ClassUses uses) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (Use use : uses.uses()) {
            foreign(use).ifPresent(word -> lines.merge(word, use.line(), (first, next) -> first > 0 ? first : next));
        }
        String name = "`" + SourceForm.declaringType(uses.name()) + "`";
        return lines.entrySet().stream()
                .map(word -> name + " uses " + word.getKey() + uses.at(word.getValue()) + ", which this course has no use for; take it out").toList();
    }

    private Optional<String> foreign(Use use) {
        if (use instanceof Use.OfType type) {
            boolean allowed = isOwn(type.type()) || given.contains(type.type()) || JdkTypes.areAllowed(type.type());
            return allowed ? Optional.empty() : Optional.of(SourceForm.qualifiedName(type.type()));
        }
        if (use instanceof Use.OfMethod method) {
            String owner = declaring(method);
            return JdkMembers.isAllowed(owner, method.name(), method.descriptor()) ? Optional.empty() : Optional.of(shown(owner, method));
        }
        if (use instanceof Use.OfField field) {
            return JdkMembers.isAllowed(field.owner(), field.name(), field.descriptor()) ? Optional.empty()
                    : Optional.of(SourceForm.simpleName(field.owner()) + "." + field.name());
        }
        Use.OfNativeCode method = (Use.OfNativeCode) use;
        return Optional.of("native code (" + method.name() + ")");
    }

    private boolean isOwn(String type) {
        return type.startsWith(folder) && type.indexOf('/', folder.length()) < 0;
    }

    /** The class that declares a method: Thread, where a student's subclass of it is asked. */
    private String declaring(Use.OfMethod use) {
        if (!JdkMembers.isDelicate(use.name())) {
            return use.owner();
        }
        return hierarchy.methods(use.owner(), use.name()).filter(member -> member.descriptor().equals(use.descriptor())).findFirst()
                .map(Shape.Member::owner).orElse(use.owner());
    }

    private static String shown(String owner, Use.OfMethod method) {
        return method.name().equals("<init>")
                ? "new " + SourceForm.simpleName(owner) + "(" + SourceForm.simpleName(Type.getArgumentTypes(method.descriptor())[0]) + ")"
                : SourceForm.simpleName(owner) + "." + method.name();
    }
}
