package zorgian.lab.runtime;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts the rewritten classes of the JDK, prepared before, in the place of its own: at once those that are loaded, and each other when it
 * is.
 */
public final class Agent {

    private static final String FRESH = "#fresh";

    private Agent() {
    }

    /**
     * Called by the JVM before main.
     *
     * @param prepared the file with the rewritten classes
     * @throws IOException if it cannot be read, and whatever else; the JVM does not come up then
     */
    public static void premain(String prepared, Instrumentation jvm) throws IOException, ClassNotFoundException,
            UnmodifiableClassException {
        open(jvm);
        Map<String, byte[]> classes = read(Path.of(prepared));
        Pins.keepThreadIds();
        Scheduler.load();
        List<ClassDefinition> loaded = new ArrayList<>();
        for (Class<?> type : jvm.getAllLoadedClasses()) {
            byte[] bytes = type.getClassLoader() == null && !type.isArray() ? classes.remove(type.getName().replace('.', '/')) : null;
            if (bytes != null) {
                classes.remove(type.getName().replace('.', '/') + FRESH);
                loaded.add(new ClassDefinition(type, bytes));
            }
        }
        fresh(classes);
        jvm.addTransformer(new WhenLoaded(classes));
        jvm.redefineClasses(loaded.toArray(new ClassDefinition[0]));
    }

    /** Lets the runtime use what java.base keeps to itself; as an option of the JVM this would cost the archive of its modules. */
    private static void open(Instrumentation jvm) {
        Set<Module> runtime = Set.of(Agent.class.getModule());
        jvm.redefineModule(Object.class.getModule(), Set.of(), Map.of("jdk.internal.misc", runtime),
                Map.of("java.util.concurrent", runtime), Set.of(), Map.of());
    }

    private static Map<String, byte[]> read(Path prepared) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(prepared)));
        String[] fields = new String[in.readInt()];
        for (int i = 0; i < fields.length; i++) {
            fields[i] = in.readUTF();
        }
        Atomics.name(fields);
        int count = in.readInt();
        Map<String, byte[]> classes = new HashMap<>(2 * count);
        for (int i = 0; i < count; i++) {
            String name = in.readUTF();
            classes.put(name, in.readNBytes(in.readInt()));
        }
        return classes;
    }

    /** Of a class that is not loaded yet, the version that needs no real monitors is taken. */
    private static void fresh(Map<String, byte[]> classes) {
        for (String name : classes.keySet().toArray(new String[0])) {
            if (name.endsWith(FRESH)) {
                classes.put(name.substring(0, name.length() - FRESH.length()), classes.remove(name));
            }
        }
    }

    private record WhenLoaded(Map<String, byte[]> classes) implements ClassFileTransformer {

        @Override
        public byte[] transform(Module module, ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] bytes) {
            return loader != null || redefined != null || name == null ? null : classes.get(name);
        }
    }
}
