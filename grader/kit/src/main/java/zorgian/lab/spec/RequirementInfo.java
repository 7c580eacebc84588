package zorgian.lab.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A requirement as its spec declares it.
 *
 * @param id unique in its exercise
 * @param title a sentence that is true when it is met
 * @param points 1 or more
 * @param hints steps towards it, the first of which is shown beside a miss; may be empty
 * @param method name of the spec's method
 */
public record RequirementInfo(String id, String title, int points, List<String> hints, String method) {

    public RequirementInfo {
        hints = List.copyOf(hints);
    }

    /**
     * The requirements of a spec in the order of its source file. Reflection gives methods in no order that could be relied on; class files keep it.
     *
     * @throws IllegalArgumentException if the class is no spec, two requirements have the same id, or one has no points
     */
    public static List<RequirementInfo> of(Class<?> spec) {
        if (!spec.isAnnotationPresent(Spec.class)) {
            throw new IllegalArgumentException(spec.getName() + " is not annotated with @Spec");
        }
        Map<String, Requirement> byMethod = new HashMap<>();
        for (Method method : spec.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Requirement.class)) {
                byMethod.put(method.getName(), method.getAnnotation(Requirement.class));
            }
        }
        List<RequirementInfo> requirements = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String method : methodsInOrder(spec)) {
            Requirement requirement = byMethod.remove(method);
            if (requirement == null) {
                continue;
            }
            if (!ids.add(requirement.id()) || requirement.points() < 1) {
                throw new IllegalArgumentException(spec.getName() + ": requirement " + requirement.id() + " stands there twice or has no points");
            }
            requirements.add(new RequirementInfo(requirement.id(), requirement.says(), requirement.points(), List.of(requirement.hints()), method));
        }
        return requirements;
    }

    private static List<String> methodsInOrder(Class<?> spec) {
        List<String> names = new ArrayList<>();
        try (InputStream in = spec.getResourceAsStream("/" + spec.getName().replace('.', '/') + ".class")) {
            new ClassReader(in.readAllBytes()).accept(new ClassVisitor(Opcodes.ASM9) {
                @Override
                public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                    names.add(name);
                    return null;
                }
            }, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + spec.getName(), e);
        }
        return names;
    }
}
