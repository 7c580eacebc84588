package zorgian.lab.rewrite;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Type;
import zorgian.lab.hook.ClockHooks;
import zorgian.lab.hook.FactoryHooks;
import zorgian.lab.hook.Hooks;
import zorgian.lab.hook.Of;
import zorgian.lab.hook.SleepHooks;
import zorgian.lab.hook.TimerHooks;

/** The hooks by the JDK's methods that they take the place of; read off the hooks' own signatures. */
final class HookTable {

    /**
     * A hook.
     *
     * @param of the JDK's type that declares the method, or a supertype of those that do; null for any
     */
    record Hook(Class<?> of, boolean isStatic, String owner, String name, String descriptor) {

        /** Whether it is there for the lab clock, and not only for the trace. */
        boolean isTimed() {
            return TIME.contains(owner) || descriptor.contains("J") || descriptor.contains("Ljava/time/");
        }

        /** Whether it can return what the call wants; an object may have to be cast. */
        private boolean canReturn(String called) {
            Type mine = Type.getReturnType(descriptor);
            Type wanted = Type.getReturnType(called);
            return mine.equals(wanted) || mine.getSort() >= Type.ARRAY && wanted.getSort() >= Type.ARRAY;
        }

        /** The type that the result has to be cast to, or null. */
        String cast(String called) {
            Type wanted = Type.getReturnType(called);
            return Type.getReturnType(descriptor).equals(wanted) ? null : wanted.getInternalName();
        }
    }

    /** Hooks that are about time, whatever they are called with. */
    private static final Set<String> TIME = Stream.of(ClockHooks.class, SleepHooks.class, FactoryHooks.class, TimerHooks.class).map(Type::getInternalName)
            .collect(Collectors.toSet());
    private static final Map<String, List<Hook>> BY_METHOD = new HashMap<>();

    static {
        for (Class<?> hooks : Hooks.ALL) {
            for (Method method : hooks.getDeclaredMethods()) {
                Class<?>[] parameters = method.getParameterTypes();
                if (Modifier.isPublic(method.getModifiers()) && parameters.length > 0 && parameters[parameters.length - 1] == int.class) {
                    add(method);
                }
            }
        }
    }

    private HookTable() {
    }

    private static void add(Method method) {
        Of named = method.getAnnotation(Of.class);
        Class<?> of = named == null ? method.getParameterTypes()[0] : JdkType.find(named.value().replace('.', '/'));
        if (of == null) {
            return;
        }
        boolean isStatic = named != null && named.isStatic();
        List<Type> arguments = new ArrayList<>(List.of(Type.getArgumentTypes(method)));
        arguments.remove(arguments.size() - 1);
        if (!isStatic) {
            arguments.remove(0);
        }
        String key = method.getName() + Type.getMethodDescriptor(Type.VOID_TYPE, arguments.toArray(Type[]::new));
        BY_METHOD.computeIfAbsent(key, k -> new ArrayList<>()).add(new Hook(of == Object.class ? null : of, isStatic,
                Type.getInternalName(method.getDeclaringClass()), method.getName(), Type.getMethodDescriptor(method)));
    }

    /** Name and arguments: a subtype may declare the same method with another type to return. */
    private static String key(String name, String descriptor) {
        return name + descriptor.substring(0, descriptor.indexOf(')') + 1) + "V";
    }

    /** Whether there is a hook for any method of this name and descriptor. */
    static boolean mayHave(String name, String descriptor) {
        return BY_METHOD.containsKey(key(name, descriptor));
    }

    /**
     * The hook for a method of a type of the JDK's, or null.
     *
     * @param type the type that the call names, or null if it is not known
     */
    static Hook find(Class<?> type, String name, String descriptor, boolean isStatic) {
        Hook best = null;
        for (Hook hook : BY_METHOD.getOrDefault(key(name, descriptor), List.of())) {
            if (hook.isStatic == isStatic && hook.canReturn(descriptor) && (hook.of == null || type != null && hook.of.isAssignableFrom(type))
                    && (best == null || best.of == null || hook.of != null && best.of.isAssignableFrom(hook.of))) {
                best = hook;
            }
        }
        return best;
    }
}
