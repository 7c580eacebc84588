package zorgian.lab.instrument;

import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Rewrites one method of the JDK. */
final class JdkMethod extends Code {

    private static final String FORK_JOIN = "java/util/concurrent/ForkJoinPool";
    /** Of those whose class a student does not name, what he does. */
    private static final Map<String, String> NAMES = Map.of("AbstractStringBuilder", "StringBuilder", "DigestBase", "MessageDigest",
            "HmacCore", "Mac",
            "AbstractList", "List", "ImmutableCollections", "iterator");
    private static final long SALT = 0x243F_6A88L;
    private static final String STAMPED = "java/util/concurrent/locks/StampedLock";

    /**
     * What containers do to their arrays by java.util.Arrays; zorgian.lab.runtime.ContainerArrays has the same, with the container's name.
     */
    private static final Set<String> ARRAYS = Set.of("copyOf([Ljava/lang/Object;I)[Ljava/lang/Object;",
            "copyOf([Ljava/lang/Object;ILjava/lang/Class;)[Ljava/lang/Object;",
            "copyOfRange([Ljava/lang/Object;IILjava/lang/Class;)[Ljava/lang/Object;", "sort([Ljava/lang/Object;IILjava/util/Comparator;)V",
            "sort([Ljava/lang/Object;Ljava/util/Comparator;)V", "fill([Ljava/lang/Object;IILjava/lang/Object;)V",
            "fill([Ljava/lang/Object;Ljava/lang/Object;)V");

    private final JdkClass in;
    private final JdkMode mode;
    private final boolean isSynchronized;
    /** Whether the method takes its monitor for real: then it gives it back at once, and takes it again at the end. */
    private final boolean isReal;
    private final boolean isQuiet;
    private final boolean isOutside;
    private final boolean begins;
    private final MethodHook hook;
    private final String container;
    private boolean superCalled;

    JdkMethod(MethodVisitor next, JdkClass in, int access, String name, String descriptor, boolean isSynchronized, boolean isReal,
            boolean isQuiet,
            boolean isOutside, boolean begins) {
        super(next, in.name, access, name, descriptor);
        this.in = in;
        this.mode = in.mode;
        this.isSynchronized = isSynchronized;
        this.isReal = isReal;
        this.isQuiet = isQuiet;
        this.isOutside = isOutside;
        this.begins = begins;
        this.hook = MethodHook.of(owner, name, descriptor);
        this.superCalled = !name.equals("<init>");
        String simple = owner.substring(owner.lastIndexOf('/') + 1);
        int inner = simple.indexOf('$');
        String known = simple.startsWith("Collections$") ? simple.substring(inner + 1) : inner < 0 ? simple.replaceFirst("^Heap", "")
                : simple.substring(0, inner);
        this.container = JdkMode.VIEWS_OF_ARRAYS.contains(owner) ? "" : NAMES.getOrDefault(known, known);
    }

    private boolean isWrapped() {
        return isSynchronized || isQuiet || isOutside || hook != null && hook.failed() != null;
    }

    // ------------------------------------------------------------------------------------------------ begin and end

    @Override
    public void visitCode() {
        super.visitCode();
        JdkEntries.write(this);
        if (begins) {
            pushThis();
            call(Names.THREADS, "begins", "(Ljava/lang/Object;)V");
        }
        if (hook != null && hook.begin() != null) {
            hook.begin().write(this);
        }
        if (isReal) {
            pushLock();
            mv.visitInsn(Opcodes.MONITOREXIT);
        }
        if (isSynchronized) {
            pushLock();
            call(Names.MONITORS, "enterInJdk", "(Ljava/lang/Object;)V");
        }
        if (isQuiet) {
            call(Names.HARNESS, "enter", "()V");
        }
        if (isOutside) {
            call(Names.NETWORK, owner.equals("java/lang/ProcessImpl") ? "awaitsProcess" : "leaves", "()V");
        }
        if (isWrapped()) {
            beginWrapped();
        }
    }

    private void end() {
        if (isQuiet) {
            call(Names.HARNESS, "leave", "()V");
        }
        if (isOutside) {
            call(Names.NETWORK, "returns", "()V");
        }
        if (isSynchronized) {
            pushLock();
            call(Names.MONITORS, "exitInJdk", "(Ljava/lang/Object;)V");
        }
        if (isReal) {
            pushLock();
            mv.visitInsn(Opcodes.MONITORENTER);
        }
    }

    @Override
    public void visitMaxs(int stack, int locals) {
        if (isWrapped()) {
            endWrapped(() -> {
                end();
                if (hook != null && hook.failed() != null) {
                    hook.failed().write(this);
                }
            });
        }
        super.visitMaxs(stack, locals);
    }

    // ------------------------------------------------------------------------------------------------ instructions

    @Override
    public void visitInsn(int opcode) {
        if ((opcode == Opcodes.MONITORENTER || opcode == Opcodes.MONITOREXIT) && mode.orders()) {
            monitor(opcode);
            return;
        }
        if (isReturn(opcode)) {
            beforeReturn(opcode);
        }
        if (mode.data() && (isArrayLoad(opcode) || isArrayStore(opcode))) {
            elementOfContainer(opcode);
        } else if (owner.startsWith("java/lang/invoke/VarHandle") && (isArrayLoad(opcode) || isArrayStore(opcode))) {
            elementByHandle(opcode);
        } else if (owner.startsWith("java/util/concurrent/") && (opcode == Opcodes.AALOAD || opcode == Opcodes.AASTORE)) {
            if (opcode == Opcodes.AALOAD) {
                mv.visitInsn(Opcodes.DUP2);
                call(Names.ATOMICS, "elementRead", "(Ljava/lang/Object;I)V");
            } else {
                withTwoBelow(false, () -> call(Names.ATOMICS, "elementWrite", "(Ljava/lang/Object;I)V"));
            }
        }
        super.visitInsn(opcode);
    }

    private void monitor(int opcode) {
        boolean enters = opcode == Opcodes.MONITORENTER;
        if (mode.wholly()) {
            call(Names.MONITORS, enters ? "enterInJdk" : "exitInJdk", "(Ljava/lang/Object;)V");
        } else if (enters) {
            mv.visitInsn(Opcodes.DUP);
            call(Names.MONITORS, "enterInJdk", "(Ljava/lang/Object;)V");
            mv.visitInsn(opcode);
        } else {
            mv.visitInsn(Opcodes.DUP);
            mv.visitInsn(opcode);
            call(Names.MONITORS, "exitInJdk", "(Ljava/lang/Object;)V");
        }
    }

    private void beforeReturn(int opcode) {
        if (owner.equals(STAMPED) && name.equals("validate")) {
            mv.visitInsn(Opcodes.DUP);
            call(Names.OPTIMISTIC, "validated", "(Z)V");
        }
        if (owner.equals("java/lang/Throwable") && name.equals("getOurStackTrace")) {
            call(Names.STACK_TRACES, "ofTheProgram", "([Ljava/lang/StackTraceElement;)[Ljava/lang/StackTraceElement;");
        }
        if (isWrapped()) {
            end();
        }
        if (hook != null && hook.end() != null) {
            hook.end().write(this);
        }
        if (name.equals("start") && descriptor.contains("ThreadContainer") && owner.startsWith("java/lang/")) {
            call(Names.THREADS, "started", "()V");
        }
        if (begins && name.equals("run") && owner.endsWith("VirtualThread") && !owner.contains("$") && opcode == Opcodes.RETURN) {
            pushThis();
            call(Names.THREADS, "ends", "(Ljava/lang/Thread;)V");
        }
    }

    private void elementOfContainer(int opcode) {
        if (isArrayLoad(opcode)) {
            mv.visitInsn(Opcodes.DUP2);
            mv.visitLdcInsn(container);
            call(Names.CONTAINERS, "arrayRead", "(Ljava/lang/Object;ILjava/lang/String;)V");
        } else {
            withTwoBelow(isWideStore(opcode), () -> {
                mv.visitLdcInsn(container);
                call(Names.CONTAINERS, "arrayWrite", "(Ljava/lang/Object;ILjava/lang/String;)V");
            });
        }
    }

    private void elementByHandle(int opcode) {
        if (isArrayLoad(opcode)) {
            mv.visitInsn(Opcodes.DUP2);
            call(Names.ATOMICS, "plainElementRead", "(Ljava/lang/Object;I)V");
        } else {
            withTwoBelow(isWideStore(opcode), () -> call(Names.ATOMICS, "plainElementWrite", "(Ljava/lang/Object;I)V"));
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String type, String field, String as) {
        boolean isStatic = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
        if (opcode == Opcodes.GETSTATIC && (onePerRun(type, field, as) || isSalt(type, field, as))) {
            return;
        }
        TypeInfo declaring = type.startsWith("java/") && (mode.orders() || mode.data()) && (isStatic || superCalled)
                ? in.fields.declaring(type, field + ":" + as) : null;
        int flags = declaring == null ? Opcodes.ACC_FINAL : declaring.fields().get(field + ":" + as);
        if ((flags & Opcodes.ACC_FINAL) != 0 || field.startsWith("$assertions")) {
            super.visitFieldInsn(opcode, type, field, as);
            return;
        }
        boolean puts = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
        boolean isOrdering = mode.orders() && ((flags & Opcodes.ACC_VOLATILE) != 0 || type.startsWith("java/util/concurrent/")
                && as.length() > 1);
        boolean isData = !isOrdering && mode.data() && !isStatic && (flags & Opcodes.ACC_VOLATILE) == 0 && !JdkMode.isBenign(field);
        if (isOrdering || isData) {
            int number = in.fields.number(declaring.name(), field);
            Runnable tell = () -> {
                push(number);
                if (isOrdering) {
                    call(Names.ATOMICS, puts ? "fieldWrite" : "fieldRead", "(Ljava/lang/Object;I)V");
                } else {
                    mv.visitLdcInsn(container);
                    call(Names.CONTAINERS, puts ? "write" : "read", "(Ljava/lang/Object;ILjava/lang/String;)V");
                }
            };
            if (isStatic) {
                mv.visitLdcInsn(org.objectweb.asm.Type.getObjectType(declaring.name()));
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

    /** What a JVM has once, and a run has to have of its own. */
    private boolean onePerRun(String type, String field, String as) {
        if (name.equals("<clinit>")) {
            return false;
        }
        String method = type.equals(FORK_JOIN) && field.equals("common") ? "common"
                : field.equals("ASYNC_POOL") ? as.equals("Ljava/util/concurrent/Executor;") ? "asyncPool" : "common"
                : type.equals("java/util/concurrent/CompletableFuture$Delayer") && field.equals("delayer") ? "delayer" : null;
        if (method == null) {
            return false;
        }
        super.visitFieldInsn(Opcodes.GETSTATIC, type, field, as);
        call(Names.PINS, method, "(" + as + ")" + as);
        return true;
    }

    /** What the order of Set.of and Map.of comes from: read as a constant, since code that was compiled before has it as one. */
    private boolean isSalt(String type, String field, String as) {
        if (!type.equals("java/util/ImmutableCollections") || name.equals("<clinit>")) {
            return false;
        }
        if (field.startsWith("SALT")) {
            mv.visitLdcInsn(as.equals("J") ? (Object) SALT : (Object) (int) SALT);
        } else if (field.equals("REVERSE")) {
            push(0);
        } else {
            return false;
        }
        return true;
    }

    @Override
    public void visitMethodInsn(int opcode, String type, String method, String as, boolean isInterface) {
        if (!superCalled && opcode == Opcodes.INVOKESPECIAL && method.equals("<init>")
                && (type.equals(in.superName()) || type.equals(owner))) {
            super.visitMethodInsn(opcode, type, method, as, isInterface);
            superCalled = true;
            return;
        }
        if (mode.orders() && type.equals(Names.UNSAFE) && opcode != Opcodes.INVOKESTATIC && unsafe(method, as)) {
            return;
        }
        if (mode.waits() && type.equals(Names.UNSAFE) && !owner.equals("java/util/concurrent/locks/LockSupport")
                && !owner.startsWith("java/lang/")) {
            if (method.equals("park")) {
                call(Names.PARKING, "unsafePark", "(Ljava/lang/Object;ZJ)V");
                return;
            }
            if (method.equals("unpark")) {
                call(Names.PARKING, "unsafeUnpark", "(Ljava/lang/Object;Ljava/lang/Object;)V");
                return;
            }
        }
        if (type.equals("java/lang/System") && method.equals("arraycopy") && mode.data() && !owner.startsWith("java/lang/")) {
            mv.visitLdcInsn(container);
            call(Names.CONTAINERS, "arraycopy", "(Ljava/lang/Object;ILjava/lang/Object;IILjava/lang/String;)V");
            return;
        }
        if (type.equals("java/util/Arrays") && mode.data() && ARRAYS.contains(method + as)) {
            mv.visitLdcInsn(container);
            call(Names.CONTAINER_ARRAYS, method, as.replace(")", "Ljava/lang/String;)"));
            return;
        }
        if (owner.equals("java/util/concurrent/ThreadPoolExecutor") && method.equals("beforeExecute")) {
            call(Names.TASKS, "begins", "()V");
        }
        if (!substituted(opcode, type, method, as)) {
            super.visitMethodInsn(opcode, type, method, as, isInterface);
        }
        boolean isThreadId = method.equals("nextThreadID") || type.endsWith("$ThreadIdentifiers");
        if (isThreadId && owner.equals("java/lang/Thread") && name.equals("<init>")) {
            call(Names.PINS, "threadId", "(J)J");
        }
    }

    private boolean unsafe(String method, String as) {
        boolean isPlain = method.matches("(get|put)(Int|Long|Reference|Boolean|Byte|Short|Char|Float|Double)");
        String wrapped = "(L" + Names.UNSAFE + ";" + as.substring(1);
        if (isPlain && method.endsWith("Reference") && owner.startsWith("java/util/concurrent/")) {
            // What java.util.concurrent hands over by plain stores is ordered by fences of its own.
            call(Names.UNSAFE_ACCESS, method.equals("getReference") ? "getReferenceAcquire" : "putReferenceRelease", wrapped);
            return true;
        }
        if (in.wrappers.contains(method + wrapped) && (!isPlain || owner.startsWith("java/lang/invoke/"))) {
            call(Names.UNSAFE_ACCESS, method, wrapped);
            return true;
        }
        return false;
    }

    private boolean substituted(int opcode, String type, String method, String as) {
        boolean isHash = method.equals("hashCode") && as.equals("()I");
        if (isHash ? !type.equals("java/lang/Object") || opcode != Opcodes.INVOKEVIRTUAL : owner.startsWith("java/lang/")) {
            return false;
        }
        boolean isWait = method.equals("wait") || method.startsWith("notify");
        if (isWait && !mode.wholly() && !owner.equals("java/util/concurrent/TimeUnit")) {
            return false;
        }
        Substitutes.Substitute substitute = Substitutes.of(in.fields.declaringMethod(type, method + as), method, as);
        if (substitute == null) {
            return false;
        }
        boolean spins = method.equals("yield") || method.equals("onSpinWait");
        call(substitute.owner(), spins ? "spinsInJdk" : substitute.name(), substitute.descriptor());
        return true;
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        if (mode.waits() && isBehind(label) && !owner.startsWith("java/lang/")) {
            call(Names.LOOPS, owner.startsWith(FORK_JOIN) ? "backInForkJoin" : "backInJdk", "()V");
        }
        super.visitJumpInsn(opcode, label);
    }
}
