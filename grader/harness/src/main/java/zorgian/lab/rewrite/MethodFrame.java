package zorgian.lab.rewrite;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What is put around a method: a body that the JDK may call tells the trace where it begins and ends, a synchronized method becomes one that enters and leaves
 * its monitor in code, and the initialiser of a class tells when it is through.
 */
final class MethodFrame {

    private static final String BODIES = "zorgian/lab/trace/Bodies";
    private static final String MONITORS = "zorgian/lab/hook/MonitorHooks";

    private final MethodVisitor to;
    private final ClassRewriter type;
    private final String name;
    private final String descriptor;
    private final boolean isStatic;
    private final boolean isSynchronized;
    private final boolean isBody;
    private final boolean isInitialiser;
    /** How many of the last arguments, the receiver counted as the first, come with a call of a lambda. */
    private final int passed;
    private final List<Label[]> ranges = new ArrayList<>();
    private Label start = new Label();
    private int line = -1;
    private int lockSite;

    MethodFrame(MethodVisitor to, ClassRewriter type, int access, String name, String descriptor) {
        this.to = to;
        this.type = type;
        this.name = name;
        this.descriptor = descriptor;
        this.isStatic = (access & Opcodes.ACC_STATIC) != 0;
        this.isSynchronized = (access & Opcodes.ACC_SYNCHRONIZED) != 0;
        this.isInitialiser = name.equals("<clinit>");
        Integer fromLambda = type.own().bodies().get(name + descriptor);
        this.passed = fromLambda == null ? 0 : fromLambda;
        boolean isConstructor = name.equals("<init>");
        this.isBody = !isConstructor && !isInitialiser && (fromLambda != null
                || !isStatic && (access & Opcodes.ACC_PRIVATE) == 0 && type.program().overrides(type.own().name(), name + descriptor));
    }

    private boolean isWrapped() {
        return isBody || isSynchronized;
    }

    void line(int number) {
        if (line < 0 && isSynchronized) {
            type.setLine(lockSite, number);
        }
        line = number;
    }

    void begin() {
        if (isBody) {
            loadSelf();
            hook(BODIES, "enter", "(Ljava/lang/Object;)V");
            flow("flowIn");
        }
        if (isSynchronized) {
            lockSite = type.site(name, -1, "synchronized");
            loadMonitor();
            to.visitLdcInsn(lockSite);
            hook(MONITORS, "enters", "(Ljava/lang/Object;I)V");
            loadMonitor();
            to.visitInsn(Opcodes.MONITORENTER);
            hook(MONITORS, "entered", "()V");
        }
        if (isWrapped()) {
            to.visitLabel(start);
        }
    }

    /** In the place of a return. */
    void returns(int opcode) {
        if (isInitialiser) {
            to.visitLdcInsn(type.own().number());
            hook("zorgian/lab/hook/Fields", "initialised", "(I)V");
        }
        if (!isWrapped()) {
            to.visitInsn(opcode);
            return;
        }
        Label end = new Label();
        to.visitLabel(end);
        ranges.add(new Label[] {start, end});
        if (isBody && passed > 0 && opcode == Opcodes.ARETURN) {
            to.visitInsn(Opcodes.DUP);
            hook(BODIES, "flowOut", "(Ljava/lang/Object;)V");
        }
        leave();
        to.visitInsn(opcode);
        start = new Label();
        to.visitLabel(start);
    }

    private void leave() {
        if (isSynchronized) {
            loadMonitor();
            hook(MONITORS, "leaves", "(Ljava/lang/Object;)V");
            loadMonitor();
            to.visitInsn(Opcodes.MONITOREXIT);
        }
        if (isBody) {
            flow("flowOut");
            loadSelf();
            hook(BODIES, "exit", "(Ljava/lang/Object;)V");
        }
    }

    /** After the last instruction: what is to be done when the method ends with an exception. */
    void end() {
        if (!isWrapped()) {
            return;
        }
        Label handler = new Label();
        to.visitLabel(handler);
        ranges.add(new Label[] {start, handler});
        List<Object> locals = new ArrayList<>();
        if (!isStatic) {
            locals.add(type.own().name());
        }
        for (Type argument : Type.getArgumentTypes(descriptor)) {
            locals.add(verified(argument));
        }
        to.visitFrame(Opcodes.F_FULL, locals.size(), locals.toArray(), 1, new Object[] {"java/lang/Throwable"});
        leave();
        to.visitInsn(Opcodes.ATHROW);
        for (Label[] range : ranges) {
            if (range[0].getOffset() < range[1].getOffset()) {
                to.visitTryCatchBlock(range[0], range[1], handler, null);
            }
        }
    }

    private static Object verified(Type type) {
        return switch (type.getSort()) {
            case Type.BOOLEAN, Type.CHAR, Type.BYTE, Type.SHORT, Type.INT -> Opcodes.INTEGER;
            case Type.FLOAT -> Opcodes.FLOAT;
            case Type.LONG -> Opcodes.LONG;
            case Type.DOUBLE -> Opcodes.DOUBLE;
            default -> type.getInternalName();
        };
    }

    /** Tells the trace of the arguments that come with the call of a lambda. */
    private void flow(String direction) {
        List<Type> arguments = new ArrayList<>();
        if (!isStatic) {
            arguments.add(Type.getObjectType(type.own().name()));
        }
        arguments.addAll(List.of(Type.getArgumentTypes(descriptor)));
        int at = 0;
        for (int i = 0; i < arguments.size(); i++) {
            Type argument = arguments.get(i);
            if (i >= arguments.size() - passed && argument.getSort() >= Type.ARRAY) {
                to.visitVarInsn(Opcodes.ALOAD, at);
                hook(BODIES, direction, "(Ljava/lang/Object;)V");
            }
            at += argument.getSize();
        }
    }

    private void loadSelf() {
        if (isStatic || name.startsWith("lambda$")) {
            to.visitInsn(Opcodes.ACONST_NULL);
        } else {
            to.visitVarInsn(Opcodes.ALOAD, 0);
        }
    }

    private void loadMonitor() {
        if (isStatic) {
            to.visitLdcInsn(Type.getObjectType(type.own().name()));
        } else {
            to.visitVarInsn(Opcodes.ALOAD, 0);
        }
    }

    private void hook(String owner, String method, String signature) {
        to.visitMethodInsn(Opcodes.INVOKESTATIC, owner, method, signature, false);
    }
}
