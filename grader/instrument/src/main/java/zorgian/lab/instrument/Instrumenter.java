package zorgian.lab.instrument;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodTooLargeException;

/** Rewrites the classes of a program so that they call the runtime. */
public final class Instrumenter {

    private final Types types;
    /** Internal names of classes that stay as they are. */
    private final Set<String> untouched;
    private final Sites sites = new Sites();
    private final Map<String, Integer> initialisers = new HashMap<>();
    private final Map<String, byte[]> rewritten = new LinkedHashMap<>();

    private Instrumenter(Types types, Set<String> untouched) {
        this.types = types;
        this.untouched = untouched;
    }

    /**
     * Rewrites all classes of a program.
     *
     * @param classes class files by binary name
     * @return the same classes, and some that are added; of a method that would become too large less is told, or nothing, see
     *         {@link Sites#untraced}
     */
    public static Instrumented rewrite(Map<String, byte[]> classes) {
        Map<String, TypeInfo> own = new LinkedHashMap<>();
        classes.forEach((name, bytes) -> own.put(name.replace('.', '/'), TypeInfo.of(bytes)));
        Set<String> untouched = new HashSet<>();
        while (true) {
            Instrumenter instrumenter = new Instrumenter(new Types(own), Set.copyOf(untouched));
            classes.forEach((name, bytes) -> {
                if (!instrumenter.rewrite(name, bytes)) {
                    untouched.add(name.replace('.', '/'));
                }
            });
            if (untouched.size() == instrumenter.untouched.size()) {
                return new Instrumented(instrumenter.rewritten, instrumenter.sites);
            }
        }
    }

    /**
     * Whether classes keep state from one run to the next, so that each run needs them loaded anew.
     *
     * @param classes class files by binary name
     * @param first binary name of the class that is used first
     */
    public static boolean keepState(Map<String, byte[]> classes, String first) {
        return StaticState.isKept(classes, first);
    }

    /** @return whether it can be done; if not, the others have to be rewritten again: they must not rely on what this one does not get */
    private boolean rewrite(String name, byte[] bytes) {
        if (untouched.contains(name.replace('.', '/'))) {
            sites.leaveOut(name);
            rewritten.put(name, bytes);
            return true;
        }
        Map<String, Detail> details = new HashMap<>();
        while (true) {
            ClassReader reader = new ClassReader(bytes);
            ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
            ProgramClass type = new ProgramClass(writer, this, types, sites, details);
            try {
                reader.accept(type, ClassReader.EXPAND_FRAMES);
                rewritten.put(name, writer.toByteArray());
                type.addHelper(rewritten);
                return true;
            } catch (MethodTooLargeException e) {
                Detail before = details.put(e.getMethodName() + e.getDescriptor(),
                        details.containsKey(e.getMethodName() + e.getDescriptor()) ? Detail.NOTHING : Detail.ORDER);
                if (before == null) {
                    sites.leaveOut(name + "." + e.getMethodName());
                } else if (before == Detail.NOTHING) {
                    return false;
                }
            } catch (ClassTooLargeException e) {
                return false;
            }
        }
    }

    /** Whether the class gets the members that are told of its fields. */
    boolean hasCells(String type) {
        return types.isOwn(type) && !untouched.contains(type);
    }

    /**
     * Whether static methods of the class may have to wait until a thread has initialised it: what calls them without being rewritten
     * itself does so by way of the helper of the class, which has no initialiser.
     */
    boolean isGuarded(String type) {
        TypeInfo info = types.isOwn(type) ? types.get(type) : null;
        if (info == null || untouched.contains(type) || untouched.contains(info.nestHost())) {
            return false;
        }
        for (TypeInfo each = info; each != null && types.isOwn(each.name()); each = types.get(each.superName())) {
            if (each.hasInitialiser()) {
                return true;
            }
        }
        return false;
    }

    /** Internal names of the helpers that may call what is private to classes of this nest. */
    List<String> helpersOf(String nestHost) {
        return types.own().filter(type -> type.nestHost().equals(nestHost) && isGuarded(type.name()))
                .map(type -> Helper.name(type.name())).toList();
    }

    /** The number of the class's initialiser, 1 or more; 0 if it has none. */
    int initialiser(String type) {
        TypeInfo info = types.isOwn(type) ? types.get(type) : null;
        return info == null || !info.hasInitialiser() ? 0 : initialisers.computeIfAbsent(type, key -> initialisers.size() + 1);
    }
}
