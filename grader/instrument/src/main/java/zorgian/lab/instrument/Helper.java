package zorgian.lab.instrument;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A class beside one that has an initialiser, for what is added to it and is static: such methods can be called while a thread is at
 * the initialiser, and a thread that has to wait for it waits in them for the scheduler, rather than in the JVM.
 */
final class Helper {

    private final ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);

    Helper(TypeInfo of, int version) {
        int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        writer.visit(version, access, name(of.name()), null, "java/lang/Object", null);
        writer.visitNestHost(of.nestHost());
    }

    static String name(String of) {
        return of + "$lab";
    }

    MethodVisitor method(int visible, String name, String descriptor) {
        return writer.visitMethod(visible | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, name, descriptor, null, null);
    }

    byte[] bytes() {
        writer.visitEnd();
        return writer.toByteArray();
    }
}
