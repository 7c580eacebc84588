package zorgian.lab.rewrite;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.objectweb.asm.Type;

/** Types of the JDK that runs the judge, which is the one that runs the worker. */
final class JdkType {

    private static final Map<String, Optional<Class<?>>> KNOWN = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Set<String>> OVERRIDABLE = new ConcurrentHashMap<>();

    private JdkType() {
    }

    /** The type of this internal name, not initialised, or null if there is none. */
    static Class<?> find(String internalName) {
        return KNOWN.computeIfAbsent(internalName, name -> {
            try {
                return Optional.of(Class.forName(name.replace('/', '.'), false, ClassLoader.getPlatformClassLoader()));
            } catch (ClassNotFoundException | LinkageError e) {
                return Optional.empty();
            }
        }).orElse(null);
    }

    /** Name and descriptor of the methods that a subtype may override, those of Object apart. */
    static Set<String> overridable(Class<?> type) {
        return OVERRIDABLE.computeIfAbsent(type, JdkType::findOverridable);
    }

    private static Set<String> findOverridable(Class<?> type) {
        Set<String> methods = new HashSet<>();
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            add(at, methods);
        }
        return methods;
    }

    private static void add(Class<?> type, Set<String> methods) {
        for (Method method : type.getDeclaredMethods()) {
            if ((method.getModifiers() & (Modifier.STATIC | Modifier.PRIVATE | Modifier.FINAL)) == 0) {
                methods.add(method.getName() + Type.getMethodDescriptor(method));
            }
        }
        for (Class<?> extended : type.getInterfaces()) {
            add(extended, methods);
        }
    }
}
