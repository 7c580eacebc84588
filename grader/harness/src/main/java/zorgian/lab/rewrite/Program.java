package zorgian.lab.rewrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/** What is known of the classes that are rewritten together. */
final class Program {

    /** A field of one of them, with its place in the shadow. */
    record Field(OwnClass owner, String name, boolean isStatic, boolean isFinal, boolean isVolatile, int slot) {
    }

    private final Map<String, OwnClass> classes = new HashMap<>();

    private final boolean isTraced;

    Program(Iterable<byte[]> all, boolean isTraced) {
        this.isTraced = isTraced;
        int number = 0;
        for (byte[] bytes : all) {
            OwnClass own = OwnClass.read(new ClassReader(bytes), number++);
            classes.put(own.name(), own);
        }
        Set<String> roots = new LinkedHashSet<>();
        for (OwnClass own : classes.values()) {
            if (own.fields().values().stream().anyMatch(field -> (field & (Opcodes.ACC_STATIC | Opcodes.ACC_FINAL)) == 0)) {
                roots.add(root(own).name());
            }
        }
        shadowed.addAll(roots);
        // A body that is passed on as a method reference may belong to another class than the one that refers to it.
        for (OwnClass own : List.copyOf(classes.values())) {
            own.handles().forEach((method, passed) -> {
                OwnClass target = classes.get(method.substring(0, method.indexOf('.')));
                if (target != null) {
                    target.bodies().merge(method.substring(method.indexOf('.') + 1), passed, Math::max);
                }
            });
        }
    }

    private final Set<String> shadowed = new LinkedHashSet<>();

    /** Whether a trace is recorded of it, and not only its time put on the lab clock. */
    boolean isTraced() {
        return isTraced;
    }

    OwnClass get(String name) {
        return classes.get(name);
    }

    boolean isOwn(String name) {
        return classes.containsKey(name);
    }

    /** The topmost class of the program that this one extends, or itself. */
    private OwnClass root(OwnClass own) {
        OwnClass root = own;
        while (classes.containsKey(root.superName())) {
            root = classes.get(root.superName());
        }
        return root;
    }

    /** Whether the class is the one of its line that carries the shadow. */
    boolean carriesShadow(String name) {
        return isTraced && shadowed.contains(name);
    }

    /** The field that an instruction names, or null if it is not one of the program's own. */
    Field field(String owner, String name) {
        for (OwnClass own = classes.get(owner); own != null; own = classes.get(own.superName())) {
            Integer access = own.fields().get(name);
            if (access == null) {
                access = inInterfaces(own, name);
            }
            if (access != null) {
                boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
                int slot = new ArrayList<>(own.fields().keySet()).indexOf(name) + (isStatic ? 0 : fieldsAbove(own));
                return new Field(own, name, isStatic, (access & Opcodes.ACC_FINAL) != 0, (access & Opcodes.ACC_VOLATILE) != 0, slot);
            }
        }
        return null;
    }

    private Integer inInterfaces(OwnClass own, String name) {
        for (String extended : own.interfaces()) {
            OwnClass type = classes.get(extended);
            if (type != null && type.fields().containsKey(name)) {
                return type.fields().get(name);
            }
        }
        return null;
    }

    private int fieldsAbove(OwnClass own) {
        int above = 0;
        for (OwnClass type = classes.get(own.superName()); type != null; type = classes.get(type.superName())) {
            above += type.fields().size();
        }
        return above;
    }

    /** Whether one of the classes themselves declares the method that a call names; if none does, the JDK's types that may are added. */
    boolean declares(String type, String method, List<Class<?>> jdkTypes) {
        OwnClass own = classes.get(type);
        if (own == null) {
            Class<?> jdks = type == null ? null : JdkType.find(type);
            if (jdks != null) {
                jdkTypes.add(jdks);
            }
            return false;
        }
        if (own.methods().contains(method)) {
            return true;
        }
        for (String extended : own.interfaces()) {
            if (declares(extended, method, jdkTypes)) {
                return true;
            }
        }
        return declares(own.superName(), method, jdkTypes);
    }

    /** Whether the JDK may call this method of the class by itself, because it overrides one of the JDK's. */
    boolean overrides(String type, String method) {
        OwnClass own = classes.get(type);
        if (own == null) {
            Class<?> jdks = type == null ? null : JdkType.find(type);
            return jdks != null && JdkType.overridable(jdks).contains(method);
        }
        return overrides(own.superName(), method) || own.interfaces().stream().anyMatch(extended -> overrides(extended, method));
    }
}
