package zorgian.lab.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Rewrites one class of a program. */
final class ProgramClass extends ClassVisitor {

    private static final Set<String> OF_OBJECT = Set.of("equals(Ljava/lang/Object;)Z", "hashCode()I", "toString()Ljava/lang/String;");

    final Instrumenter instrumenter;
    final Types types;
    final Sites sites;
    private final Map<String, Cells> cells = new HashMap<>();
    private final List<Bridge> bridges = new ArrayList<>();
    TypeInfo type;
    String file;
    private boolean isThread;
    private boolean isCalledBack;

    ProgramClass(ClassVisitor next, Instrumenter instrumenter, Types types, Sites sites) {
        super(Opcodes.ASM9, next);
        this.instrumenter = instrumenter;
        this.types = types;
        this.sites = sites;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        type = types.get(name);
        isThread = types.isSubtype(name, "java/lang/Thread");
        isCalledBack = hasJdkSupertype(type);
        super.visit(version, access, name, signature, superName, interfaces);
    }

    /** Whether the JDK may know objects of the class as something that it has methods to call on. */
    private boolean hasJdkSupertype(TypeInfo of) {
        if (of == null) {
            return false;
        }
        for (String implemented : of.interfaces()) {
            if (!types.isOwn(implemented) || hasJdkSupertype(types.get(implemented))) {
                return true;
            }
        }
        String parent = of.superName();
        return parent != null && !Set.of("java/lang/Object", "java/lang/Record", "java/lang/Enum").contains(parent)
                && (!types.isOwn(parent) || hasJdkSupertype(types.get(parent)));
    }

    @Override
    public void visitSource(String source, String debug) {
        file = source;
        super.visitSource(source, debug);
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        boolean isSynchronized = (access & Opcodes.ACC_SYNCHRONIZED) != 0 && (access & Opcodes.ACC_NATIVE) == 0;
        int as = isSynchronized ? access & ~Opcodes.ACC_SYNCHRONIZED : access;
        boolean isEntered = (access & Opcodes.ACC_STATIC) != 0 && (access & Opcodes.ACC_PRIVATE) != 0 && instrumenter.initialiser(type.name()) > 0;
        MethodVisitor next = super.visitMethod(isEntered ? as & ~Opcodes.ACC_PRIVATE | (type.isInterface() ? Opcodes.ACC_PUBLIC : 0) : as, name, descriptor,
                signature, exceptions);
        if ((access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) != 0) {
            return next;
        }
        boolean calledBack = name.startsWith("lambda$") || (access & Opcodes.ACC_STATIC) == 0 && (access & Opcodes.ACC_PRIVATE) == 0
                && !name.equals("<init>") && (isCalledBack || OF_OBJECT.contains(name + descriptor));
        return new ProgramMethod(next, this, access, name, descriptor, isSynchronized, calledBack,
                isThread && name.equals("run") && descriptor.equals("()V") && (access & Opcodes.ACC_STATIC) == 0);
    }

    /** The cell of a field of a class of the program: its class; null where there is none. */
    Cells cells(TypeInfo declaring) {
        return cells.computeIfAbsent(declaring.name(), name -> new Cells(declaring));
    }

    /** A call in a static method of its own, where what is to be told of it can be done around it. @param receiver the type of the object, or null */
    Bridge bridge(int opcode, String owner, String receiver, String name, String descriptor, boolean isInterface, int line, boolean isBulk) {
        Bridge bridge = new Bridge("lab$call$" + bridges.size(), opcode, owner, receiver == null ? owner : receiver, name, descriptor, isInterface, line, isBulk);
        bridges.add(bridge);
        return bridge;
    }

    @Override
    public void visitEnd() {
        for (int i = 0; i < bridges.size(); i++) {
            bridges.get(i).addTo(this);
        }
        cells(type).addTo(cv);
        super.visitEnd();
    }

    /** A method that is written like any other, and rewritten like any other of the class. */
    ProgramMethod add(int access, String name, String descriptor) {
        return new ProgramMethod(super.visitMethod(access, name, descriptor, null, null), this, access, name, descriptor, false, false, false);
    }
}
