package zorgian.lab.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a class of an exercise may name: types of the exercise, what {@link JdkList} has of the JDK, and, of types that given ones hand
 * over, what can be asked of an object that is there.
 */
final class Vocabulary {

    private static final Pattern TYPE = Pattern.compile("L([^;]+);");
    private static final JdkList JDK = JdkList.ofThisHarness();

    private final String folder;
    private final Hierarchy hierarchy;
    private final Set<String> handedOver;

    /**
     * Something that must not be named.
     *
     * @param name in full, "java.lang.Thread.stop"
     * @param shown as in a source, "Thread.stop"
     * @param type the type that must not be named at all, so that one word says enough; else empty
     */
    record Word(String name, String shown, String type) {
    }

    /**
     * @param packageName of the exercise
     * @param handedOver internal names of types that given types take or return
     */
    Vocabulary(String packageName, Hierarchy hierarchy, Set<String> handedOver) {
        this.folder = packageName.replace('.', '/') + "/";
        this.hierarchy = hierarchy;
        this.handedOver = Set.copyOf(handedOver);
    }

    /** The types in a descriptor, by their internal names. */
    static List<String> types(String descriptor) {
        return TYPE.matcher(descriptor).results().map(found -> found.group(1)).toList();
    }

    /** What of a use must not be named; empty if all may. */
    Optional<Word> foreign(Use use) {
        if (use instanceof Use.OfType type) {
            return type.ofMember() || mayBeNamed(type.type()) ? Optional.empty()
                    : Optional.of(typeWord(type.type(), SourceForm.qualifiedName(type.type())));
        }
        if (use instanceof Use.OfMethod method) {
            String owner = hierarchy.methods(method.owner(), method.name())
                    .filter(member -> member.descriptor().equals(method.descriptor())).findFirst()
                    .map(Shape.Member::owner).orElse(method.owner());
            boolean isOfObject = !method.isStatic() && !method.name().equals("<init>");
            return foreign(owner, method.name(), method.descriptor(), isOfObject,
                    JDK.entry(owner, hierarchy).map(entry -> entry.allowsMethod(method.name(), method.descriptor())));
        }
        if (use instanceof Use.OfField field) {
            String owner = hierarchy.fields(field.owner(), field.name()).findFirst().map(Shape.Member::owner).orElse(field.owner());
            return foreign(owner, field.name(), field.descriptor(), !field.isStatic(),
                    JDK.entry(owner, hierarchy).map(entry -> entry.allowsField(field.name())));
        }
        return Optional.empty();
    }

    /**
     * @param isOfObject whether it needs an object that is there already
     * @param listed whether the list has the member; empty where it does not have the type that declares it
     */
    private Optional<Word> foreign(String owner, String name, String descriptor, boolean isOfObject, Optional<Boolean> listed) {
        if (isOwn(owner) || listed.isEmpty() && isOfObject && handedOver.contains(owner)) {
            return Optional.empty();
        }
        String shown = shown(owner, name, descriptor);
        if (listed.isEmpty()) {
            return Optional.of(typeWord(owner, shown));
        }
        String full = SourceForm.qualifiedName(owner) + "." + (name.equals("<init>") ? "new" : name);
        if (!listed.get()) {
            return Optional.of(new Word(full, shown, ""));
        }
        return types(descriptor).stream().filter(type -> !isOwn(type) && JDK.entry(type, hierarchy).isEmpty()).findFirst()
                .map(type -> new Word(SourceForm.qualifiedName(type), shown, ""));
    }

    private static Word typeWord(String type, String shown) {
        return new Word(SourceForm.qualifiedName(type), shown, type);
    }

    /** "Thread.stop", "java.nio.file.Files.delete", "new PrintStream(String)". */
    private static String shown(String owner, String name, String descriptor) {
        if (name.equals("<init>")) {
            String constructor = SourceForm.method(owner, name, descriptor);
            return constructor.substring(1, constructor.length() - 1);
        }
        boolean isWellKnown = SourceForm.packageOf(owner).equals("java/lang");
        return (isWellKnown ? SourceForm.simpleName(owner) : SourceForm.qualifiedName(owner)) + "." + name;
    }

    private boolean mayBeNamed(String type) {
        return isOwn(type) || handedOver.contains(type) || JDK.entry(type, hierarchy).isPresent();
    }

    private boolean isOwn(String type) {
        return type.startsWith(folder) && type.indexOf('/', folder.length()) < 0;
    }
}
