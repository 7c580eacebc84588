package zorgian.lab.gate;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/** Names out of class files as they stand in a source: simple names, parameters in brackets. */
final class SourceForm {

    private SourceForm() {
    }

    /** "Map.Entry" of "java/util/Map$Entry". */
    static String simpleName(String internalName) {
        return internalName.substring(internalName.lastIndexOf('/') + 1).replace('$', '.');
    }

    /** "java/util" of "java/util/Map$Entry". */
    static String packageOf(String internalName) {
        return internalName.substring(0, Math.max(0, internalName.lastIndexOf('/')));
    }

    /** "java.util.Map.Entry" of "java/util/Map$Entry". */
    static String qualifiedName(String internalName) {
        return internalName.replace('/', '.').replace('$', '.');
    }

    /** The type with a name in which a class lies: "Kettle.Tea" of "demo/Kettle$Tea", "Kettle" of the anonymous "demo/Kettle$1". */
    static String declaringType(String internalName) {
        String simple = internalName.substring(internalName.lastIndexOf('/') + 1);
        return simple.replaceFirst("(?<=.)\\$\\d.*", "").replace('$', '.');
    }

    /** "List[]" of "[Ljava/util/List;". */
    static String simpleName(Type type) {
        String name = type.getClassName();
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }

    /** "`Kettle.pour(int, Cup)`", or "`new Kettle(int)`". */
    static String method(String owner, String name, String descriptor) {
        String parameters = Arrays.stream(Type.getArgumentTypes(descriptor)).map(SourceForm::simpleName).collect(Collectors.joining(", "));
        return name.equals("<init>")
                ? "`new " + simpleName(owner) + "(" + parameters + ")`"
                : "`" + simpleName(owner) + "." + name + "(" + parameters + ")`";
    }

    /** "`Kettle.VOLUME`". */
    static String field(String owner, String name) {
        return "`" + simpleName(owner) + "." + name + "`";
    }
}
