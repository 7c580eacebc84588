package zorgian.lab.instrument;

import java.util.LinkedHashMap;
import java.util.Map;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A class beside one of a program's that has an initialiser, with a static method for each of its static methods that a lambda or a method reference leads to.
 * Who calls such a method waits in the JVM while another thread initialises the class, which the runtime could not see; so it waits here before.
 */
final class Entries {

    private final TypeInfo of;
    private final Map<String, Handle> methods = new LinkedHashMap<>();

    Entries(TypeInfo of) {
        this.of = of;
    }

    String name() {
        return of.name() + "$lab$entries";
    }

    /** In the place of a static method of the class. */
    Handle entry(Handle target) {
        String key = target.getName() + target.getDesc();
        Handle known = methods.get(key);
        if (known == null) {
            known = new Handle(Opcodes.H_INVOKESTATIC, name(), target.getName(), target.getDesc(), false);
            methods.put(key, known);
        }
        return known;
    }

    /** @param instrumenter knows the numbers of the initialisers */
    byte[] make(Types types, Instrumenter instrumenter) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC, name(), null, "java/lang/Object", null);
        for (Handle method : methods.values()) {
            MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, method.getName(), method.getDesc(), null,
                    null);
            code.visitCode();
            for (TypeInfo each = of; each != null && types.isOwn(each.name()); each = types.get(each.superName())) {
                int number = instrumenter.initialiser(each.name());
                if (number > 0) {
                    code.visitLdcInsn(number);
                    code.visitMethodInsn(Opcodes.INVOKESTATIC, Names.CLASS_INIT, "uses", "(I)V", false);
                }
            }
            int slot = 0;
            for (Type argument : Type.getArgumentTypes(method.getDesc())) {
                code.visitVarInsn(argument.getOpcode(Opcodes.ILOAD), slot);
                slot += argument.getSize();
            }
            code.visitMethodInsn(Opcodes.INVOKESTATIC, of.name(), method.getName(), method.getDesc(), of.isInterface());
            code.visitInsn(Type.getReturnType(method.getDesc()).getOpcode(Opcodes.IRETURN));
            code.visitMaxs(0, 0);
            code.visitEnd();
        }
        writer.visitEnd();
        return writer.toByteArray();
    }
}
