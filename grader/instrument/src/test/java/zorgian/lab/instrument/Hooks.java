package zorgian.lab.instrument;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What rewritten code calls of the runtime. */
final class Hooks {

    private static final String RUNTIME = "zorgian/lab/runtime/";
    private static final Set<String> WRAPPERS = wrappers();

    private Hooks() {
    }

    private static Set<String> wrappers() {
        UnsafeWrapper wrapper = new UnsafeWrapper();
        wrapper.make();
        return wrapper.methods();
    }

    /** Names of those that are called and are not there. */
    static List<String> missing(Map<String, byte[]> rewritten) {
        return called(rewritten).stream().filter(called -> !exists(called)).toList();
    }

    /** "static owner.name descriptor" of each method, "owner.name descriptor" of each field. */
    static Set<String> called(Map<String, byte[]> rewritten) {
        Set<String> called = new TreeSet<>();
        rewritten.values().forEach(bytes -> new ClassReader(bytes).accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String method, String as, String signature, String[] exceptions) {
                return new MethodVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
                        if (owner.startsWith(RUNTIME)) {
                            called.add((opcode == Opcodes.INVOKESTATIC ? "static " : "") + owner + "." + name + " " + descriptor);
                        }
                    }

                    @Override
                    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
                        if (owner.startsWith(RUNTIME)) {
                            called.add(owner + "." + name + " " + descriptor);
                        }
                    }
                };
            }
        }, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES));
        return called;
    }

    private static boolean exists(String called) {
        String owner = called.substring(called.indexOf(RUNTIME), called.lastIndexOf('.'));
        String name = called.substring(called.lastIndexOf('.') + 1, called.lastIndexOf(' '));
        String descriptor = called.substring(called.lastIndexOf(' ') + 1);
        if (owner.equals(Names.UNSAFE_ACCESS)) {
            return WRAPPERS.contains(name + descriptor);
        }
        try {
            Class<?> type = Class.forName(owner.replace('/', '.'), false, Hooks.class.getClassLoader());
            return Modifier.isPublic(type.getModifiers()) && (descriptor.startsWith("(") ? hasMethod(type, name, descriptor) && called.startsWith("static ")
                    : hasField(type, name, descriptor));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static boolean hasMethod(Class<?> type, String name, String descriptor) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals(name) && Type.getMethodDescriptor(method).equals(descriptor)) {
                return Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers());
            }
        }
        return false;
    }

    private static boolean hasField(Class<?> type, String name, String descriptor) {
        for (Field field : type.getDeclaredFields()) {
            if (field.getName().equals(name) && Type.getDescriptor(field.getType()).equals(descriptor)) {
                return Modifier.isStatic(field.getModifiers()) && Modifier.isPublic(field.getModifiers());
            }
        }
        return false;
    }
}
