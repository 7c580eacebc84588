package zorgian.lab.gate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What of a class can be seen from outside.
 *
 * @param name its internal name
 * @param access its access flags as the JVM checks them
 * @param superName null for Object
 * @param host the top-level type that it is nested in, or itself
 * @param interfaces those it names itself
 * @param methods its own, constructors among them
 * @param fields its own
 */
record Shape(String name, int access, String superName, String host, Set<String> interfaces, List<Member> methods,
        List<Member> fields) {

    /**
     * A method, constructor or field.
     *
     * @param owner the class that declares it
     */
    record Member(String owner, int access, String name, String descriptor) {

        boolean is(int flag) {
            return (access & flag) != 0;
        }
    }

    boolean is(int flag) {
        return (access & flag) != 0;
    }

    static Shape of(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        String owner = reader.getClassName();
        List<Member> methods = new ArrayList<>();
        List<Member> fields = new ArrayList<>();
        AtomicReference<String> host = new AtomicReference<>(owner);
        reader.accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public void visitNestHost(String nestHost) {
                host.set(nestHost);
            }

            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                methods.add(new Member(owner, access, name, descriptor));
                return null;
            }

            @Override
            public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
                fields.add(new Member(owner, access, name, descriptor));
                return null;
            }
        }, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        Set<String> interfaces = new LinkedHashSet<>(List.of(reader.getInterfaces()));
        return new Shape(owner, reader.getAccess(), reader.getSuperName(), host.get(), interfaces, methods, fields);
    }
}
