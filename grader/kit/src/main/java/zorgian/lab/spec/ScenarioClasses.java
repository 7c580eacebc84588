package zorgian.lab.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** The classes of a spec's scenarios, as class files: they are read and never loaded, for nested ones may implement given types. */
public final class ScenarioClasses {

    private ScenarioClasses() {
    }

    /** The scenario class of a spec and its nested classes, by binary name: all that a worker gets of it. */
    public static Map<String, byte[]> of(Class<?> spec) {
        Class<?> scenarios = spec.getAnnotation(Spec.class).scenarios();
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        addWithNested(scenarios.getName(), scenarios.getClassLoader(), bytes);
        return bytes;
    }

    private static void addWithNested(String type, ClassLoader loader, Map<String, byte[]> bytes) {
        try (InputStream in = loader.getResourceAsStream(type.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new IllegalStateException("the scenarios were not compiled whole: " + type + " is missing");
            }
            bytes.put(type, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + type, e);
        }
        for (String nested : nested(bytes.get(type))) {
            if (!bytes.containsKey(nested)) {
                addWithNested(nested, loader, bytes);
            }
        }
    }

    /** The classes that a class file says are nested in it, at any depth. */
    private static List<String> nested(byte[] bytes) {
        List<String> nested = new ArrayList<>();
        ClassReader reader = new ClassReader(bytes);
        String self = reader.getClassName();
        reader.accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public void visitInnerClass(String name, String outer, String simple, int access) {
                if (name.startsWith(self + "$")) {
                    nested.add(name.replace('/', '.'));
                }
            }
        }, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return nested;
    }
}
