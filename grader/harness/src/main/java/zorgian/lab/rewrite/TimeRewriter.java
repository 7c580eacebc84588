package zorgian.lab.rewrite;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Puts the time of one method on the lab clock, and records nothing: what the trace is measured against. */
final class TimeRewriter extends MethodVisitor {

    private final CallRewriter calls;

    TimeRewriter(MethodVisitor next, ClassRewriter type, String name, String madeBy) {
        super(Opcodes.ASM9, next);
        this.calls = new CallRewriter(next, type, name, madeBy);
    }

    @Override
    public void visitTypeInsn(int opcode, String named) {
        super.visitTypeInsn(opcode, opcode == Opcodes.NEW ? Substitutes.of(named) : named);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean isInterface) {
        calls.call(opcode, owner, method, descriptor, isInterface);
    }

    @Override
    public void visitInvokeDynamicInsn(String called, String descriptor, Handle bootstrap, Object... arguments) {
        List<Object> redirected = new ArrayList<>();
        for (Object argument : arguments) {
            redirected.add(argument instanceof Handle handle ? calls.redirect(handle, descriptor) : argument);
        }
        super.visitInvokeDynamicInsn(called, descriptor, bootstrap, redirected.toArray());
    }
}
