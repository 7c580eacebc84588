package zorgian.lab.rewrite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Rewrites one method. What is pushed for a hook is popped by it, so that the stack, and with it every frame, stays as it was. */
final class MethodRewriter extends MethodVisitor {

    private static final String FIELDS = "zorgian/lab/hook/Fields";
    private static final String MONITORS = "zorgian/lab/hook/MonitorHooks";
    private static final String THREADS = "zorgian/lab/hook/ThreadHooks";
    private static final Set<String> MAY_CATCH_INTERRUPTS = Set.of("java/lang/InterruptedException", "java/lang/Exception", "java/lang/Throwable");

    private final ClassRewriter type;
    private final String name;
    private final String madeBy;
    private final CallRewriter calls;
    private final MethodFrame frame;
    private final Set<Label> handlers = new HashSet<>();
    private boolean atHandler;
    /** The last instruction, if it has no operands. */
    private int previous;
    /** Whether the last read was of a variable that is to be written back. */
    private boolean updates;
    private int line = -1;

    /** @param madeBy the method of the source that it is or was taken from */
    MethodRewriter(MethodVisitor next, ClassRewriter type, int access, String name, String descriptor, String madeBy) {
        super(Opcodes.ASM9, next);
        this.type = type;
        this.name = name;
        this.madeBy = madeBy;
        this.calls = new CallRewriter(next, type, name, madeBy);
        this.frame = new MethodFrame(next, type, access, name, descriptor);
    }

    private int site(String what) {
        return type.site(madeBy, line, what);
    }

    private void hook(String owner, String method, String descriptor) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, owner, method, descriptor, false);
    }

    private void push(int number) {
        super.visitLdcInsn(number);
    }

    // the method as a whole

    @Override
    public void visitCode() {
        super.visitCode();
        if (name.equals("<init>") && type.program().carriesShadow(type.own().name())) {
            super.visitVarInsn(Opcodes.ALOAD, 0);
            super.visitTypeInsn(Opcodes.NEW, ClassRewriter.SHADOW);
            super.visitInsn(Opcodes.DUP);
            super.visitMethodInsn(Opcodes.INVOKESPECIAL, ClassRewriter.SHADOW, "<init>", "()V", false);
            super.visitFieldInsn(Opcodes.PUTFIELD, type.own().name(), ClassRewriter.SHADOW_FIELD, "L" + ClassRewriter.SHADOW + ";");
        }
        frame.begin();
    }

    @Override
    public void visitLineNumber(int number, Label start) {
        line = number;
        frame.line(number);
        calls.line(number);
        super.visitLineNumber(number, start);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String caught) {
        if (caught != null && MAY_CATCH_INTERRUPTS.contains(caught)) {
            handlers.add(handler);
        }
        super.visitTryCatchBlock(start, end, handler, caught);
    }

    @Override
    public void visitLabel(Label label) {
        super.visitLabel(label);
        atHandler = handlers.contains(label);
    }

    @Override
    public void visitFrame(int kind, int numLocal, Object[] local, int numStack, Object[] stack) {
        super.visitFrame(kind, numLocal, local, numStack, stack);
        if (atHandler) {
            atHandler = false;
            super.visitInsn(Opcodes.DUP);
            hook(THREADS, "caught", "(Ljava/lang/Throwable;)V");
        }
    }

    @Override
    public void visitMaxs(int maxStack, int maxLocals) {
        frame.end();
        super.visitMaxs(maxStack, maxLocals);
    }

    // instructions without operands: arrays, monitors, returns

    @Override
    public void visitInsn(int opcode) {
        int before = previous;
        previous = opcode;
        if (updates && opcode >= Opcodes.DUP && opcode <= Opcodes.DUP2_X2) {
            hook(FIELDS, "looksAtUpdate", "()V");
        }
        if (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD) {
            super.visitInsn(Opcodes.DUP2);
            push(site(""));
            // javac copies array and index of a[i]++, and the owner of x.count++, to write back to.
            updates = before == Opcodes.DUP2;
            hook(FIELDS, updates ? "readElementToUpdate" : "readElement", "(Ljava/lang/Object;II)V");
        } else if (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE) {
            updates = false;
            boolean isWide = opcode == Opcodes.LASTORE || opcode == Opcodes.DASTORE;
            super.visitInsn(isWide ? Opcodes.DUP2_X2 : Opcodes.DUP_X2);
            super.visitInsn(isWide ? Opcodes.POP2 : Opcodes.POP);
            super.visitInsn(isWide ? Opcodes.DUP2_X2 : Opcodes.DUP2_X1);
            push(site(""));
            hook(FIELDS, "writeElement", "(Ljava/lang/Object;II)V");
        } else if (opcode == Opcodes.MONITORENTER) {
            super.visitInsn(Opcodes.DUP);
            push(site("synchronized"));
            hook(MONITORS, "enters", "(Ljava/lang/Object;I)V");
            super.visitInsn(opcode);
            hook(MONITORS, "entered", "()V");
            return;
        } else if (opcode == Opcodes.MONITOREXIT) {
            super.visitInsn(Opcodes.DUP);
            hook(MONITORS, "leaves", "(Ljava/lang/Object;)V");
        } else if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
            frame.returns(opcode);
            return;
        }
        super.visitInsn(opcode);
    }

    // fields

    @Override
    public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
        boolean follows = previous == Opcodes.DUP;
        previous = 0;
        Program.Field own = type.program().field(owner, field);
        if (own == null || field.startsWith("$SwitchMap$")) {
            super.visitFieldInsn(opcode, owner, field, descriptor);
            return;
        }
        if (own.isStatic()) {
            staticField(own, opcode, owner, field, descriptor);
        } else if (own.isFinal()) {
            super.visitFieldInsn(opcode, owner, field, descriptor);
        } else if (opcode == Opcodes.GETFIELD) {
            updates = follows;
            read(own, owner, field, descriptor);
        } else {
            updates = false;
            write(own, owner, field, descriptor);
        }
    }

    private String variable(Program.Field field) {
        String simple = field.owner().name().substring(field.owner().name().lastIndexOf('/') + 1);
        return simple.substring(simple.lastIndexOf('$') + 1) + "." + field.name();
    }

    private void staticField(Program.Field field, int opcode, String owner, String name, String descriptor) {
        boolean reads = opcode == Opcodes.GETSTATIC;
        int type = field.owner().number();
        if (field.isVolatile() && !reads) {
            push(type);
            push(field.slot());
            hook(FIELDS, "volatileWriteStatic", "(II)V");
        }
        super.visitFieldInsn(opcode, owner, name, descriptor);
        // The instruction itself may have had the class initialised, or have waited for that: only now it is certain.
        if (!field.owner().name().equals(this.type.own().name()) || !this.name.equals("<clinit>")) {
            push(type);
            hook(FIELDS, "uses", "(I)V");
        }
        if (!field.isFinal() && !(field.isVolatile() && !reads)) {
            push(type);
            push(field.slot());
            if (field.isVolatile()) {
                hook(FIELDS, "volatileReadStatic", "(II)V");
            } else {
                push(site(variable(field)));
                hook(FIELDS, reads ? "readStatic" : "writeStatic", "(III)V");
            }
        }
    }

    private void read(Program.Field field, String owner, String name, String descriptor) {
        super.visitInsn(Opcodes.DUP);
        if (!field.isVolatile()) {
            push(field.slot());
            push(site(variable(field)));
            hook(FIELDS, updates ? "readToUpdate" : "read", "(Ljava/lang/Object;II)V");
            super.visitFieldInsn(Opcodes.GETFIELD, owner, name, descriptor);
            return;
        }
        super.visitFieldInsn(Opcodes.GETFIELD, owner, name, descriptor);
        // owner, value -> value, owner
        if (Type.getType(descriptor).getSize() == 2) {
            super.visitInsn(Opcodes.DUP2_X1);
            super.visitInsn(Opcodes.POP2);
        } else {
            super.visitInsn(Opcodes.SWAP);
        }
        push(field.slot());
        hook(FIELDS, "volatileRead", "(Ljava/lang/Object;I)V");
    }

    private void write(Program.Field field, String owner, String name, String descriptor) {
        boolean isWide = Type.getType(descriptor).getSize() == 2;
        if (isWide) {
            super.visitInsn(Opcodes.DUP2_X1);
            super.visitInsn(Opcodes.POP2);
            super.visitInsn(Opcodes.DUP);
        } else {
            super.visitInsn(Opcodes.DUP2);
            super.visitInsn(Opcodes.POP);
        }
        push(field.slot());
        if (field.isVolatile()) {
            hook(FIELDS, "volatileWrite", "(Ljava/lang/Object;I)V");
        } else {
            push(site(variable(field)));
            hook(FIELDS, "write", "(Ljava/lang/Object;II)V");
        }
        if (isWide) {
            super.visitInsn(Opcodes.DUP_X2);
            super.visitInsn(Opcodes.POP);
        }
        super.visitFieldInsn(Opcodes.PUTFIELD, owner, name, descriptor);
    }

    // other instructions

    @Override
    public void visitVarInsn(int opcode, int local) {
        previous = 0;
        super.visitVarInsn(opcode, local);
    }

    @Override
    public void visitJumpInsn(int opcode, Label target) {
        previous = 0;
        super.visitJumpInsn(opcode, target);
    }

    // calls

    @Override
    public void visitTypeInsn(int opcode, String named) {
        previous = 0;
        super.visitTypeInsn(opcode, opcode == Opcodes.NEW ? Substitutes.of(named) : named);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean isInterface) {
        previous = 0;
        calls.call(opcode, owner, method, descriptor, isInterface);
        if (method.equals("clone") && opcode == Opcodes.INVOKESPECIAL && descriptor.equals("()Ljava/lang/Object;")) {
            hook(FIELDS, "cloned", "(Ljava/lang/Object;)Ljava/lang/Object;");
        }
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
