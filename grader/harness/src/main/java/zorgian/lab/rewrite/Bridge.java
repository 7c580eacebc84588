package zorgian.lab.rewrite;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A static method that is added to a class, to make one call that the class made itself.
 *
 * @param method the method that made the call
 * @param line where it made it
 * @param isRewritten whether the call is rewritten once it is there
 */
record Bridge(String name, String descriptor, String method, int line, boolean isRewritten, Body body) {

    /** Writes the call; all arguments are on the stack, and what it returns is left there. */
    interface Body {
        void write(MethodVisitor to);
    }

    void writeTo(MethodVisitor to) {
        to.visitCode();
        if (line > 0) {
            Label start = new Label();
            to.visitLabel(start);
            to.visitLineNumber(line, start);
        }
        int at = 0;
        for (Type argument : Type.getArgumentTypes(descriptor)) {
            to.visitVarInsn(argument.getOpcode(Opcodes.ILOAD), at);
            at += argument.getSize();
        }
        body.write(to);
        to.visitInsn(Type.getReturnType(descriptor).getOpcode(Opcodes.IRETURN));
        to.visitMaxs(0, 0);
        to.visitEnd();
    }
}
