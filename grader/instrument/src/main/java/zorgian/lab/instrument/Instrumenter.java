package zorgian.lab.instrument;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodTooLargeException;

/** Rewrites the classes of a program so that they call the runtime. */
public final class Instrumenter {

    private final Types types;
    private final Sites sites = new Sites();
    private final Map<String, Integer> initialisers = new HashMap<>();
    private final Map<String, Entries> entries = new LinkedHashMap<>();

    private Instrumenter(Types types) {
        this.types = types;
    }

    /**
     * Rewrites all classes of a program.
     *
     * @param classes class files by binary name
     * @return the same classes, and some beside them; a class of which a method would become too large stays as it is, see {@link Sites#untraced}
     */
    public static Instrumented rewrite(Map<String, byte[]> classes) {
        Map<String, TypeInfo> own = new LinkedHashMap<>();
        classes.forEach((name, bytes) -> own.put(name.replace('.', '/'), TypeInfo.of(bytes)));
        Instrumenter instrumenter = new Instrumenter(new Types(own));
        Map<String, byte[]> rewritten = new LinkedHashMap<>();
        classes.forEach((name, bytes) -> rewritten.put(name, instrumenter.rewrite(name, bytes)));
        for (Entries each : instrumenter.entries.values()) {
            rewritten.put(each.name().replace('/', '.'), each.make(instrumenter.types, instrumenter));
        }
        return new Instrumented(rewritten, instrumenter.sites);
    }

    private byte[] rewrite(String name, byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        try {
            reader.accept(new ProgramClass(writer, this, types, sites), ClassReader.EXPAND_FRAMES);
            return writer.toByteArray();
        } catch (MethodTooLargeException e) {
            sites.leaveOut(name + "." + e.getMethodName());
            return bytes;
        } catch (ClassTooLargeException e) {
            sites.leaveOut(name);
            return bytes;
        }
    }

    /** By which static methods of a class are called from outside of it; null where that needs no care, as it has no initialiser. */
    Entries entries(String type) {
        return initialiser(type) == 0 ? null : entries.computeIfAbsent(type, key -> new Entries(types.get(key)));
    }

    /** The number of the class's initialiser, 1 or more; 0 if it has none. */
    int initialiser(String type) {
        TypeInfo info = types.isOwn(type) ? types.get(type) : null;
        return info == null || !info.hasInitialiser() ? 0 : initialisers.computeIfAbsent(type, key -> initialisers.size() + 1);
    }
}
