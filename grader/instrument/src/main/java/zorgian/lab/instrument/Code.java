package zorgian.lab.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes the code that both kinds of rewriting need. */
abstract class Code extends MethodVisitor {

    final String owner;
    final int access;
    final String name;
    final String descriptor;
    private final Label from = new Label();
    private final Label to = new Label();
    private final Label handler = new Label();
    private final Set<Label> seen = new HashSet<>();

    Code(MethodVisitor next, String owner, int access, String name, String descriptor) {
        super(Opcodes.ASM9, next);
        this.owner = owner;
        this.access = access;
        this.name = name;
        this.descriptor = descriptor;
    }

    final MethodVisitor mv() {
        return mv;
    }

    final boolean isStatic() {
        return (access & Opcodes.ACC_STATIC) != 0;
    }

    /** What follows, up to {@link #endWrapped}, has an end that is come to even if it throws. */
    final void beginWrapped() {
        mv.visitLabel(from);
    }

    /** @param end writes what is done before whatever was thrown goes on */
    final void endWrapped(Runnable end) {
        mv.visitLabel(to);
        mv.visitTryCatchBlock(from, to, handler, null);
        mv.visitLabel(handler);
        Object[] frame = isStatic() ? new Object[0] : new Object[] {owner};
        mv.visitFrame(Opcodes.F_NEW, frame.length, frame, 1, new Object[] {"java/lang/Throwable"});
        end.run();
        mv.visitInsn(Opcodes.ATHROW);
    }

    @Override
    public final void visitLabel(Label label) {
        seen.add(label);
        super.visitLabel(label);
    }

    /** Whether a jump to this label goes backwards. */
    final boolean isBehind(Label label) {
        return seen.contains(label);
    }

    /** Calls a static method of the runtime. */
    final void call(String type, String method, String as) {
        mv.visitMethodInsn(Opcodes.INVOKESTATIC, type, method, as, false);
    }

    final void push(int number) {
        if (number >= -1 && number <= 5) {
            mv.visitInsn(Opcodes.ICONST_0 + number);
        } else if (number >= Short.MIN_VALUE && number <= Short.MAX_VALUE) {
            mv.visitIntInsn(number >= Byte.MIN_VALUE && number <= Byte.MAX_VALUE ? Opcodes.BIPUSH : Opcodes.SIPUSH, number);
        } else {
            mv.visitLdcInsn(number);
        }
    }

    /** The object whose monitor a synchronized method takes. */
    final void pushLock() {
        if (isStatic()) {
            mv.visitLdcInsn(Type.getObjectType(owner));
        } else {
            mv.visitVarInsn(Opcodes.ALOAD, 0);
        }
    }

    final void pushThis() {
        mv.visitVarInsn(Opcodes.ALOAD, 0);
    }

    /**
     * Does something with the array and the index, or any two, below a value of this width in slots; it must take two copies of them off
     * the stack.
     */
    final void withTwoBelow(boolean isWide, Runnable use) {
        mv.visitInsn(isWide ? Opcodes.DUP2_X2 : Opcodes.DUP_X2);
        mv.visitInsn(isWide ? Opcodes.POP2 : Opcodes.POP);
        mv.visitInsn(Opcodes.DUP2);
        use.run();
        mv.visitInsn(isWide ? Opcodes.DUP2_X2 : Opcodes.DUP2_X1);
        mv.visitInsn(Opcodes.POP2);
    }

    /** Does something with the object of which a field of this width is about to be put; it must take a copy of it off the stack. */
    final void withOneBelow(boolean isWide, Runnable use) {
        if (isWide) {
            mv.visitInsn(Opcodes.DUP2_X1);
            mv.visitInsn(Opcodes.POP2);
            mv.visitInsn(Opcodes.DUP);
            use.run();
            mv.visitInsn(Opcodes.DUP_X2);
            mv.visitInsn(Opcodes.POP);
        } else {
            mv.visitInsn(Opcodes.DUP2);
            mv.visitInsn(Opcodes.POP);
            use.run();
        }
    }

    /** The frame at the beginning of the method, with this on the stack. */
    final void frameAtBegin(Object... stack) {
        List<Object> locals = new ArrayList<>();
        if (!isStatic()) {
            locals.add(name.equals("<init>") ? Opcodes.UNINITIALIZED_THIS : owner);
        }
        for (Type type : Type.getArgumentTypes(descriptor)) {
            locals.add(frame(type));
        }
        mv.visitFrame(Opcodes.F_NEW, locals.size(), locals.toArray(), stack.length, stack);
        mv.visitInsn(Opcodes.NOP);
    }

    /** What frames call a type. */
    static Object frame(Type type) {
        return switch (type.getSort()) {
            case Type.LONG -> Opcodes.LONG;
            case Type.DOUBLE -> Opcodes.DOUBLE;
            case Type.FLOAT -> Opcodes.FLOAT;
            case Type.ARRAY, Type.OBJECT -> type.getInternalName();
            default -> Opcodes.INTEGER;
        };
    }

    /** Comes back from the method if what was just pushed is true. */
    final void returnIfTrue() {
        Label not = new Label();
        mv.visitJumpInsn(Opcodes.IFEQ, not);
        mv.visitInsn(Opcodes.RETURN);
        mv.visitLabel(not);
        frameAtBegin();
    }

    /** Comes back with false for 1 and with true for 2; goes on for 0. */
    final void returnIfKnown() {
        Label not = new Label();
        mv.visitInsn(Opcodes.DUP);
        mv.visitJumpInsn(Opcodes.IFEQ, not);
        mv.visitInsn(Opcodes.ICONST_1);
        mv.visitInsn(Opcodes.ISUB);
        mv.visitInsn(Opcodes.IRETURN);
        mv.visitLabel(not);
        frameAtBegin(Opcodes.INTEGER);
        mv.visitInsn(Opcodes.POP);
    }

    static boolean isArrayLoad(int opcode) {
        return opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD;
    }

    static boolean isArrayStore(int opcode) {
        return opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE;
    }

    static boolean isReturn(int opcode) {
        return opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN;
    }

    static boolean isWideStore(int opcode) {
        return opcode == Opcodes.LASTORE || opcode == Opcodes.DASTORE;
    }

    static boolean isWide(String type) {
        return type.equals("J") || type.equals("D");
    }
}
