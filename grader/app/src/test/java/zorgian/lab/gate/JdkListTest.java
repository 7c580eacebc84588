package zorgian.lab.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Holds the gate's list against the JDK that runs, and against what students use. */
class JdkListTest {

    private static final int JDK = Runtime.version().feature();
    /** What of a listed type must not be named, since a type in its descriptor is not listed; nobody has decided it by its name. */
    private static final Set<String> BY_THEIR_TYPES = Set.of("java/lang/StackWalker$Option", "java/lang/invoke/TypeDescriptor$OfField",
            "java/security/PrivilegedAction", "java/security/PrivilegedExceptionAction", "java/util/ResourceBundle");
    /** What provides an algorithm, and is never called by who uses it. */
    private static final String PROVIDERS_SIDE = "java/security/MessageDigestSpi";

    private final JdkList list = JdkList.ofThisHarness();
    private final Hierarchy hierarchy = new Hierarchy(Map.of());
    private final Vocabulary vocabulary = new Vocabulary("demo.kettle", hierarchy, Set.of());

    private Stream<String> types() {
        return list.types().entrySet().stream().filter(type -> type.getValue().since() <= JDK).map(Map.Entry::getKey).sorted();
    }

    @Test
    void everyTypeOfTheListExistsFromTheJdkThatItNames() {
        assertEquals(List.of(), types().filter(type -> hierarchy.shape(type).isEmpty()).toList());
        assertEquals(List.of(), list.types().entrySet().stream().filter(type -> type.getValue().since() > JDK && hierarchy.shape(type.getKey()).isPresent())
                .map(Map.Entry::getKey).toList());
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25)
    void everyMemberThatTheListNamesExists() {
        List<String> missing = new ArrayList<>();
        types().forEach(type -> list.types().get(type).named().forEach(member -> {
            String name = member.replaceFirst("\\(.*", "").replaceFirst("^new$", "<init>");
            Shape shape = hierarchy.shape(type).orElseThrow();
            boolean isField = shape.fields().stream().anyMatch(field -> field.name().equals(name));
            boolean isMethod = shape.methods().stream().anyMatch(method -> method.name().equals(name) && (!member.contains("(")
                    || member.endsWith(Arrays.stream(Type.getArgumentTypes(method.descriptor())).map(SourceForm::simpleName).collect(Collectors.joining(", ", "(", ")")))));
            if (!isField && !isMethod) {
                missing.add(type + "." + member);
            }
        }));
        assertEquals(List.of(), missing);
    }

    @Test
    void whatAListedTypeInheritsIsDecidedByTheListToo() {
        Set<String> undecided = new TreeSet<>();
        types().forEach(type -> visible(type).forEach(method -> {
            String declaring = Type.getInternalName(method.getDeclaringClass());
            if (!declaring.equals(PROVIDERS_SIDE) && list.entry(declaring, hierarchy).isEmpty()) {
                undecided.add(declaring + ", of which " + type + " has " + method.getName());
            }
        }));
        assertEquals(Set.of(), undecided);
    }

    @Test
    void whatAnAllowedMemberTakesAndReturnsIsAllowedBesidesThoseThatAreKnown() {
        Set<String> unlisted = new TreeSet<>();
        types().forEach(type -> visible(type).filter(method -> Type.getInternalName(method.getDeclaringClass()).equals(type)).forEach(method -> {
            if (list.types().get(type).allowsMethod(method.getName(), Type.getMethodDescriptor(method))) {
                Vocabulary.types(Type.getMethodDescriptor(method)).stream().filter(used -> list.entry(used, hierarchy).isEmpty()).forEach(unlisted::add);
            }
        }));
        assertEquals(new TreeSet<>(BY_THEIR_TYPES), unlisted);
    }

    /** The public and protected methods of a type, inherited ones too; none of a type that is not public. */
    private static Stream<Method> visible(String type) {
        try {
            Class<?> loaded = Class.forName(type.replace('/', '.'), false, ClassLoader.getPlatformClassLoader());
            List<Method> methods = new ArrayList<>();
            for (Class<?> declaring = loaded; declaring != null && Modifier.isPublic(loaded.getModifiers()); declaring = declaring.getSuperclass()) {
                Arrays.stream(declaring.getDeclaredMethods()).filter(method -> Modifier.isProtected(method.getModifiers())).forEach(methods::add);
            }
            return Stream.concat(methods.stream(), Modifier.isPublic(loaded.getModifiers()) ? Arrays.stream(loaded.getMethods()) : Stream.of());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatStudentsUseIsThereAndAllowed() {
        List<String> members = ListFile.lines("members-students-use.txt");
        assertTrue(members.size() >= 300, () -> "only " + members.size());
        List<String> wrong = new ArrayList<>();
        for (String member : members) {
            int since = Character.isDigit(member.charAt(0)) ? Integer.parseInt(member.substring(0, member.indexOf(' '))) : 17;
            String name = member.substring(member.indexOf(' ') + 1);
            List<Use> uses = since > JDK ? List.of() : uses(name.substring(0, name.lastIndexOf('.')), name.substring(name.lastIndexOf('.') + 1));
            if (since <= JDK && uses.isEmpty()) {
                wrong.add("there is no " + name);
            } else if (since <= JDK && uses.stream().allMatch(use -> vocabulary.foreign(use).isPresent())) {
                wrong.add(name + " is refused");
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** All methods, constructors and fields of a name that a type has or inherits, each as one who names it through this type would. */
    private List<Use> uses(String qualified, String member) {
        String type = qualified.replaceFirst("\\.(?=[A-Z])", "/").replaceAll("\\.(?=[A-Z])", "\\$").replace('.', '/');
        String name = member.equals("new") ? "<init>" : member;
        return Stream.concat(
                hierarchy.methods(type, name).filter(found -> !found.is(Opcodes.ACC_PRIVATE) && !found.is(Opcodes.ACC_SYNTHETIC))
                        .<Use>map(found -> new Use.OfMethod(type, name, found.descriptor(), found.is(Opcodes.ACC_STATIC), false, 0)),
                hierarchy.fields(type, name).filter(found -> found.is(Opcodes.ACC_PUBLIC))
                        .<Use>map(found -> new Use.OfField(type, name, found.descriptor(), found.is(Opcodes.ACC_STATIC), 0))).toList();
    }

    @Test
    void aTypeOrMemberThatNobodyHasThoughtOfIsRefused() {
        assertTrue(vocabulary.foreign(new Use.OfType("java/util/concurrent/ThreadOfTomorrow", false, false, 1)).isPresent());
        assertTrue(vocabulary.foreign(new Use.OfMethod("java/lang/Thread", "endAll", "()V", true, false, 1)).isPresent());
        assertTrue(vocabulary.foreign(new Use.OfField("java/lang/System", "SECRETS", "Ljava/lang/String;", true, 1)).isPresent());
        assertTrue(vocabulary.foreign(new Use.OfMethod("java/util/List", "of", "(Ljava/nio/file/Path;)Ljava/util/List;", true, true, 1)).isPresent());
    }

    @Test
    void everyRefusalIsReached() {
        List<Refusal> reached = Stream.of("java.io.File", "demo.other.Thing", "java.lang.Iterable.peek", "java.util.Arrays.describeConstable").map(Refusal::of).toList();
        assertEquals("reaches files", reached.get(0).why());
        assertEquals("is neither the JDK's nor of this exercise", reached.get(1).why());
        assertEquals("is nothing that an exercise needs", reached.get(2).why());
        for (Refusal refusal : Refusal.all()) {
            assertTrue(refusal.names().stream().anyMatch(name -> Refusal.of(name.replace("*", "X")).equals(refusal)), () -> refusal + " is behind another one");
        }
    }
}
