package zorgian.lab.gate;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/**
 * What a solution may name of one type of the JDK.
 *
 * @param since the oldest JDK that has the type, 17 for all that are older
 * @param allButNamed whether it may name all members but those named, else these only
 * @param named members: "get", "new" for a constructor, "new(String, int)" for an overload; in their order
 */
public record JdkEntry(int since, boolean allButNamed, Set<String> named) {

    private static final Pattern MEMBER = Pattern.compile("\\w+(\\([^)]*\\))?");
    private static final String ALL_BUT = "* except ";

    public JdkEntry {
        named = Collections.unmodifiableSet(new TreeSet<>(named));
    }

    /** @param members "*", "* except a b(int)" or "a b" */
    static JdkEntry parse(int since, String members) {
        if (members.equals("*")) {
            return new JdkEntry(since, true, Set.of());
        }
        boolean allBut = members.startsWith(ALL_BUT);
        String names = allBut ? members.substring(ALL_BUT.length()) : members;
        return new JdkEntry(since, allBut, MEMBER.matcher(names).results().map(found -> found.group()).collect(Collectors.toSet()));
    }

    /** Whether a field may be named. */
    boolean allowsField(String name) {
        return named.contains(name) != allButNamed;
    }

    /** Whether a method or constructor may be named. */
    boolean allowsMethod(String name, String descriptor) {
        String shown = name.equals("<init>") ? "new" : name;
        String parameters = Arrays.stream(Type.getArgumentTypes(descriptor)).map(SourceForm::simpleName)
                .collect(Collectors.joining(", ", "(", ")"));
        return (named.contains(shown) || named.contains(shown + parameters)) != allButNamed;
    }
}
