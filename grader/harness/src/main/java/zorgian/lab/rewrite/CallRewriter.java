package zorgian.lab.rewrite;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Rewrites calls: of what has a hook, of containers, of handles on variables, and of what orders threads in ways that the trace does not know. */
final class CallRewriter {

    private static final String CONTAINERS = "zorgian/lab/hook/Containers";
    private static final String UNKNOWN = "zorgian/lab/hook/Unknown";
    private static final String ATOMICS = "zorgian/lab/hook/Atomics";

    private final MethodVisitor to;
    private final ClassRewriter type;
    private final boolean isConstructor;
    private final String method;
    private int line = -1;

    CallRewriter(MethodVisitor to, ClassRewriter type, String name, String method) {
        this.to = to;
        this.type = type;
        this.isConstructor = name.equals("<init>");
        this.method = method;
    }

    void line(int number) {
        line = number;
    }

    /** A call: of what, and how it is rewritten. */
    private record Target(HookTable.Hook hook, Class<?> jdks) {
    }

    void call(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (name.equals("<init>")) {
            boolean isCopy = Jdk.isCopy(owner, descriptor);
            if (isCopy) {
                to.visitInsn(Opcodes.DUP);
                to.visitLdcInsn(site(name));
                to.visitMethodInsn(Opcodes.INVOKESTATIC, CONTAINERS, "copies", "(Ljava/lang/Object;I)V", false);
            }
            to.visitMethodInsn(opcode, Substitutes.of(owner), name, descriptor, isInterface);
            if (isCopy) {
                to.visitMethodInsn(Opcodes.INVOKESTATIC, CONTAINERS, "after", "()V", false);
            }
            if (!isConstructor && Jdk.isExecutor(owner)) {
                // javac has copied the new object, which is on the stack again.
                to.visitInsn(Opcodes.DUP);
                to.visitLdcInsn(site(name));
                to.visitMethodInsn(Opcodes.INVOKESTATIC, "zorgian/lab/hook/FactoryHooks", "made", "(Ljava/lang/Object;I)V", false);
            }
            return;
        }
        Target target = opcode == Opcodes.INVOKESPECIAL ? null : target(owner, name, descriptor, opcode == Opcodes.INVOKESTATIC);
        if (target == null) {
            to.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        } else if (target.hook != null) {
            to.visitLdcInsn(site(name));
            to.visitMethodInsn(Opcodes.INVOKESTATIC, target.hook.owner(), target.hook.name(), target.hook.descriptor(), false);
            if (target.hook.cast(descriptor) != null) {
                to.visitTypeInsn(Opcodes.CHECKCAST, target.hook.cast(descriptor));
            }
        } else if (opcode != Opcodes.INVOKESTATIC && Jdk.isAtomic(target.jdks, name)) {
            atomic(bridge -> bridge.visitMethodInsn(opcode, owner, name, descriptor, isInterface), owner, name, descriptor);
        } else if (opcode != Opcodes.INVOKESTATIC && Jdk.isContainer(target.jdks)) {
            touch(name, descriptor);
            to.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            to.visitMethodInsn(Opcodes.INVOKESTATIC, CONTAINERS, "after", "()V", false);
        } else if (Jdk.mayOrder(target.jdks, name)) {
            to.visitMethodInsn(Opcodes.INVOKESTATIC, UNKNOWN, "before", "()V", false);
            to.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            to.visitMethodInsn(Opcodes.INVOKESTATIC, UNKNOWN, "after", "()V", false);
        } else {
            to.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        }
    }

    private int site(String what) {
        return type.site(method, line, what);
    }

    /** Null where the call stays as it is. */
    private Target target(String owner, String name, String descriptor, boolean isStatic) {
        if (owner.startsWith("[")) {
            return null;
        }
        List<Class<?>> jdkTypes = new ArrayList<>();
        if (type.program().declares(owner, name + descriptor, jdkTypes)) {
            return null;
        }
        if (HookTable.mayHave(name, descriptor)) {
            for (Class<?> jdks : jdkTypes.isEmpty() ? List.<Class<?>>of(Object.class) : jdkTypes) {
                HookTable.Hook hook = HookTable.find(jdks, name, descriptor, isStatic);
                if (hook != null && (type.program().isTraced() || hook.isTimed())) {
                    return new Target(hook, jdks);
                }
            }
        }
        if (!type.program().isTraced()) {
            return null;
        }
        return jdkTypes.stream().filter(jdks -> Jdk.isContainer(jdks) || Jdk.mayOrder(jdks, name) || Jdk.isAtomic(jdks, name)).findFirst()
                .map(jdks -> new Target(null, jdks)).orElse(null);
    }

    /** Tells the trace of an access to the container that is under the arguments on the stack. */
    private void touch(String name, String descriptor) {
        int size = 0;
        for (Type argument : Type.getArgumentTypes(descriptor)) {
            size += argument.getSize();
        }
        switch (size) {
            case 0 -> to.visitInsn(Opcodes.DUP);
            case 1 -> {
                to.visitInsn(Opcodes.DUP2);
                to.visitInsn(Opcodes.POP);
            }
            case 2 -> {
                to.visitInsn(Opcodes.DUP2_X1);
                to.visitInsn(Opcodes.POP2);
                to.visitInsn(Opcodes.DUP_X2);
            }
            default -> {
                // What has more arguments has a hook of its own or is let be.
                return;
            }
        }
        to.visitLdcInsn(name);
        to.visitLdcInsn(site(name));
        String hook = Jdk.changesContainer(name) ? "changes" : "reads";
        to.visitMethodInsn(Opcodes.INVOKESTATIC, CONTAINERS, hook, "(Ljava/lang/Object;Ljava/lang/String;I)V", false);
    }

    private void atomic(Bridge.Body call, String owner, String name, String descriptor) {
        Type[] arguments = Type.getArgumentTypes(descriptor);
        String bridge = "(L" + owner + ";" + descriptor.substring(1);
        String bridged = type.bridge(to -> {
            // All arguments are on the stack already; these are loaded once more.
            tell(to, "before", name, arguments);
            call.write(to);
            tell(to, "after", name, arguments);
        }, false, bridge, method, line);
        to.visitMethodInsn(Opcodes.INVOKESTATIC, type.own().name(), bridged, bridge, type.own().isInterface());
    }

    private static void tell(MethodVisitor to, String hook, String name, Type[] arguments) {
        to.visitVarInsn(Opcodes.ALOAD, 0);
        boolean hasOwner = arguments.length > 0 && arguments[0].getSort() >= Type.ARRAY;
        if (hasOwner) {
            to.visitVarInsn(Opcodes.ALOAD, 1);
        } else {
            to.visitInsn(Opcodes.ACONST_NULL);
        }
        int at = hasOwner ? 1 : 0;
        if (arguments.length > at && arguments[at].getSort() == Type.INT) {
            to.visitVarInsn(Opcodes.ILOAD, at + 1);
        } else {
            to.visitInsn(Opcodes.ICONST_M1);
        }
        to.visitLdcInsn(name);
        to.visitMethodInsn(Opcodes.INVOKESTATIC, ATOMICS, hook, "(Ljava/lang/Object;Ljava/lang/Object;ILjava/lang/String;)V", false);
    }

    /**
     * A method that is passed on: where its call would be rewritten, a static method that makes the rewritten call.
     *
     * @param factory descriptor of what makes the lambda: its first argument is the receiver, where that is known already
     */
    Handle redirect(Handle handle, String factory) {
        int opcode = switch (handle.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_INVOKEVIRTUAL -> Opcodes.INVOKEVIRTUAL;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            default -> 0;
        };
        if (handle.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            return new Handle(handle.getTag(), Substitutes.of(handle.getOwner()), handle.getName(), handle.getDesc(), false);
        }
        if (opcode == 0 || target(handle.getOwner(), handle.getName(), handle.getDesc(), opcode == Opcodes.INVOKESTATIC) == null) {
            return handle;
        }
        Type[] captured = Type.getArgumentTypes(factory);
        String receiver = captured.length > 0 ? captured[0].getDescriptor() : "L" + handle.getOwner() + ";";
        String descriptor = opcode == Opcodes.INVOKESTATIC ? handle.getDesc() : "(" + receiver + handle.getDesc().substring(1);
        String bridge = type.bridge(to -> to.visitMethodInsn(opcode, handle.getOwner(), handle.getName(), handle.getDesc(), handle.isInterface()), true,
                descriptor, method, line);
        type.own().bodies().put(bridge + descriptor, Type.getArgumentTypes(descriptor).length - captured.length);
        return new Handle(Opcodes.H_INVOKESTATIC, type.own().name(), bridge, descriptor, type.own().isInterface());
    }
}
