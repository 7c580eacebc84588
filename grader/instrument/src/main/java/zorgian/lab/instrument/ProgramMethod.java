package zorgian.lab.instrument;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Rewrites one method of a program. */
final class ProgramMethod extends Code {

    /** zorgian.lab.runtime.Scheduler.IN_CONTAINERS. */
    private static final int IN_CONTAINERS = 1 << 30;

    private final ProgramClass in;
    private final Detail detail;
    private final boolean isSynchronized;
    private final boolean isCalledBack;
    private final boolean beginsThread;
    private final int initialiser;
    private final Map<String, Integer> numbers = new HashMap<>();
    private int line;
    /** Of the monitor that a synchronized method takes at its beginning; the line comes later. */
    private int siteOfEntry;
    private int news;
    private boolean superCalled;
    boolean isBridge;

    /** @param owner the class itself, or its helper */
    ProgramMethod(MethodVisitor next, ProgramClass in, String owner, int access, String name, String descriptor, Detail detail,
            boolean isSynchronized,
            boolean isCalledBack, boolean beginsThread) {
        super(next, owner, access, name, descriptor);
        this.detail = detail;
        this.in = in;
        this.isSynchronized = isSynchronized;
        this.isCalledBack = isCalledBack;
        this.beginsThread = beginsThread;
        this.initialiser = name.equals("<clinit>") ? in.instrumenter.initialiser(in.type.name()) : 0;
        this.superCalled = !name.equals("<init>");
    }

    private boolean isWrapped() {
        return isSynchronized || isCalledBack || initialiser > 0;
    }

    /** The number of this place. */
    int site(String what) {
        return numbers.computeIfAbsent(line + " " + what,
                key -> in.sites.add(new Sites.Site(in.type.name().replace('/', '.'), name, in.file, line, what)));
    }

    // ------------------------------------------------------------------------------------------------ begin and end

    @Override
    public void visitCode() {
        super.visitCode();
        if (beginsThread) {
            pushThis();
            call(Names.THREADS, "begins", "(Ljava/lang/Object;)V");
        }
        if (isCalledBack) {
            call(Names.SCHEDULER, "calledBack", "()V");
        }
        if (initialiser > 0) {
            push(initialiser);
            call(Names.CLASS_INIT, "begins", "(I)V");
        }
        if (isSynchronized) {
            siteOfEntry = in.sites.add(new Sites.Site(in.type.name().replace('/', '.'), name, in.file, -1, "synchronized"));
            pushLock();
            push(siteOfEntry);
            call(Names.MONITORS, "enter", "(Ljava/lang/Object;I)V");
        }
        if (isWrapped()) {
            beginWrapped();
        }
    }

    private void end() {
        if (isSynchronized) {
            pushLock();
            call(Names.MONITORS, "exit", "(Ljava/lang/Object;)V");
        }
        if (initialiser > 0) {
            push(initialiser);
            call(Names.CLASS_INIT, "ends", "(I)V");
        }
        if (isCalledBack) {
            call(Names.SCHEDULER, "goesBack", "()V");
        }
    }

    @Override
    public void visitMaxs(int stack, int locals) {
        if (isWrapped()) {
            endWrapped(this::end);
        }
        super.visitMaxs(stack, locals);
    }

    @Override
    public void visitLineNumber(int number, Label start) {
        super.visitLineNumber(number, start);
        if (line == 0 && siteOfEntry > 0) {
            in.sites.setLine(siteOfEntry, number);
        }
        line = number;
    }

    // ------------------------------------------------------------------------------------------------ accesses

    @Override
    public void visitInsn(int opcode) {
        if (opcode == Opcodes.MONITORENTER) {
            push(site("synchronized"));
            call(Names.MONITORS, "enter", "(Ljava/lang/Object;I)V");
            return;
        }
        if (opcode == Opcodes.MONITOREXIT) {
            call(Names.MONITORS, "exit", "(Ljava/lang/Object;)V");
            return;
        }
        boolean tells = detail == Detail.ALL;
        if (tells && isArrayLoad(opcode)) {
            mv.visitInsn(Opcodes.DUP2);
            push(site(""));
            call(Names.MEMORY, "arrayRead", "(Ljava/lang/Object;II)V");
        } else if (tells && isArrayStore(opcode)) {
            withTwoBelow(isWideStore(opcode), () -> {
                push(site(""));
                call(Names.MEMORY, "arrayWrite", "(Ljava/lang/Object;II)V");
            });
        } else if (isReturn(opcode) && isWrapped()) {
            end();
        }
        super.visitInsn(opcode);
    }

    @Override
    public void visitFieldInsn(int opcode, String type, String field, String as) {
        boolean isStatic = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
        boolean puts = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
        TypeInfo declaring = in.types.isOwn(type) ? in.types.declaringField(type, field + ":" + as) : null;
        if (isStatic && declaring != null) {
            uses(declaring.name());
        }
        boolean isOwn = detail == Detail.ALL && declaring != null && in.instrumenter.hasCells(declaring.name()) && !declaring.isInterface();
        int slot = isOwn && (isStatic || superCalled) ? in.cells(declaring).slot(field + ":" + as, isStatic) : -1;
        if (slot >= 0) {
            boolean isVolatile = (declaring.fields().get(field + ":" + as) & Opcodes.ACC_VOLATILE) != 0;
            String method = isVolatile ? puts ? "volatileWrite" : "volatileRead" : puts ? "write" : "read";
            String simple = declaring.name().substring(declaring.name().lastIndexOf('/') + 1);
            Runnable tell = () -> {
                String with = !isStatic && in.instrumenter.isGuarded(declaring.name()) ? Helper.name(declaring.name()) : declaring.name();
                call(with, isStatic ? Cells.OF_CLASS : Cells.OF_OBJECT, Cells.descriptor(declaring.name(), isStatic));
                push(slot);
                push(site(simple.substring(simple.lastIndexOf('$') + 1) + "." + field));
                call(Names.MEMORY, method, "([L" + Names.CELL + ";II)V");
            };
            if (isStatic) {
                tell.run();
            } else if (puts) {
                withOneBelow(isWide(as), tell);
            } else {
                mv.visitInsn(Opcodes.DUP);
                tell.run();
            }
        }
        super.visitFieldInsn(opcode, type, field, as);
    }

    /** The class, and each superclass before it, is initialised here if it was not before. */
    private void uses(String type) {
        TypeInfo info = type == null || !in.types.isOwn(type) ? null : in.types.get(type);
        if (info == null) {
            return;
        }
        uses(info.superName());
        // A static method only begins once its class may be used; one of an object that the initialiser has let out may be too early.
        boolean mayBe = type.equals(owner) && (isStatic() || name.equals("<init>"));
        int number = mayBe ? 0 : in.instrumenter.initialiser(type);
        if (number > 0) {
            push(number);
            call(Names.CLASS_INIT, "uses", "(I)V");
        }
    }

    // ------------------------------------------------------------------------------------------------ calls

    @Override
    public void visitMethodInsn(int opcode, String type, String method, String as, boolean isInterface) {
        boolean isConstructor = opcode == Opcodes.INVOKESPECIAL && method.equals("<init>");
        if (isConstructor && news == 0 && !superCalled) {
            says(type, method);
            super.visitMethodInsn(opcode, type, method, as, isInterface);
            superCalled = true;
            return;
        }
        if (opcode == Opcodes.INVOKESTATIC) {
            uses(type);
        }
        String declaring = isConstructor ? type : in.types.declaringMethod(type, method + as);
        Substitutes.Substitute substitute = Substitutes.of(declaring, method, as);
        if (substitute != null && (!method.equals("hashCode") || opcode != Opcodes.INVOKESTATIC)) {
            says(declaring, method);
            boolean isSuperHash = method.equals("hashCode") && opcode == Opcodes.INVOKESPECIAL;
            call(substitute.owner(), isSuperHash ? "identityHash" : substitute.name(), substitute.descriptor());
            return;
        }
        if (Special.rewrite(this, in, opcode, declaring, type, method, as, isInterface)) {
            return;
        }
        if (!in.types.isOwn(type) || !in.types.isOwn(declaring)) {
            says(declaring, method);
            if (detail == Detail.ALL) {
                CallPoints.write(this, opcode, declaring, method, as);
            }
        }
        super.visitMethodInsn(opcode, type, method, as, isInterface);
        if (isConstructor && news > 0) {
            news--;
            if (Special.isLock(in.types, type)) {
                mv.visitInsn(Opcodes.DUP);
                call(Names.LOCKS, "made", "(Ljava/lang/Object;)V");
            }
        } else if (method.equals("start") && as.equals("()V") && in.types.isSubtype(type, "java/lang/Thread")) {
            call(Names.THREADS, "started", "()V");
        }
    }

    /** Where the program is when the JDK does something for it. */
    private void says(String type, String method) {
        if (detail != Detail.ALL) {
            return;
        }
        push(site(method) | (Special.isContainerCall(type, method) ? IN_CONTAINERS : 0));
        mv.visitFieldInsn(Opcodes.PUTSTATIC, Names.SCHEDULER, "site", "I");
    }

    int line() {
        return line;
    }

    /** Calls what is below as it is. */
    void plainly(int opcode, String type, String method, String as, boolean isInterface) {
        says(type, method);
        mv.visitMethodInsn(opcode, type, method, as, isInterface);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        if (opcode == Opcodes.NEW) {
            uses(type);
            news++;
        }
        super.visitTypeInsn(opcode, type);
    }

    @Override
    public void visitInvokeDynamicInsn(String method, String as, Handle bootstrap, Object... arguments) {
        says("java/util/", method);
        Object[] changed = arguments.clone();
        if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")) {
            for (int i = 0; i < changed.length; i++) {
                if (changed[i] instanceof Handle handle) {
                    changed[i] = bridged(handle, as);
                }
            }
        }
        super.visitInvokeDynamicInsn(method, as, bootstrap, changed);
    }

    /**
     * A method reference goes by way of a method that knows that the JDK calls it, as the bodies of lambdas do: what it refers to may be
     * called by anybody.
     *
     * @param captured descriptor with what it is bound to
     */
    private Handle bridged(Handle handle, String captured) {
        boolean isOwn = in.types.isOwn(handle.getOwner()) && in.types.isOwn(in.types.declaringMethod(handle.getOwner(), handle.getName()
                + handle.getDesc()));
        boolean isSpecial = handle.getTag() == Opcodes.H_INVOKESPECIAL;
        boolean mayHaveToWait = handle.getTag() == Opcodes.H_INVOKESTATIC && in.instrumenter.isGuarded(handle.getOwner());
        boolean isLambda = isOwn && handle.getName().startsWith("lambda$");
        if (isLambda && !mayHaveToWait || isSpecial && !handle.getOwner().equals(in.type.name())) {
            return handle;
        }
        int opcode = switch (handle.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.NEW;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            default -> Opcodes.INVOKEVIRTUAL;
        };
        Type[] bound = Type.getArgumentTypes(captured);
        String receiver = bound.length == 0 ? null : bound[0].getInternalName();
        return in.bridge(opcode, handle.getOwner(), receiver, handle.getName(), handle.getDesc(), handle.isInterface(), line, false)
                .handle(in);
    }

    // ------------------------------------------------------------------------------------------------ jumps

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        if (isBehind(label)) {
            push(site("loop"));
            call(Names.LOOPS, "back", "(I)V");
        }
        super.visitJumpInsn(opcode, label);
    }
}
