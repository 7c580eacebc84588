package zorgian.lab.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Rewrites one class of a program. */
final class ProgramClass extends ClassVisitor {

    private static final Set<String> OF_OBJECT = Set.of("equals(Ljava/lang/Object;)Z", "hashCode()I", "toString()Ljava/lang/String;");

    final Instrumenter instrumenter;
    final Types types;
    final Sites sites;
    private final Map<String, Detail> details;
    private final Map<String, Cells> cells = new HashMap<>();
    private final List<Bridge> bridges = new ArrayList<>();
    TypeInfo type;
    String file;
    private int version;
    /** Null while there is none. */
    private Helper helper;
    private boolean isThread;
    private boolean isCalledBack;

    /** @param details of methods of which not all is to be told, by name and descriptor */
    ProgramClass(ClassVisitor next, Instrumenter instrumenter, Types types, Sites sites, Map<String, Detail> details) {
        super(Opcodes.ASM9, next);
        this.details = details;
        this.instrumenter = instrumenter;
        this.types = types;
        this.sites = sites;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        this.version = version;
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
        Detail detail = details.getOrDefault(name + descriptor, Detail.ALL);
        if (detail == Detail.NOTHING) {
            return isSynchronized ? addUntouched(access, name, descriptor, signature, exceptions)
                    : super.visitMethod(access, name, descriptor, signature, exceptions);
        }
        MethodVisitor next = super.visitMethod(isSynchronized ? access & ~Opcodes.ACC_SYNCHRONIZED : access, name, descriptor, signature,
                exceptions);
        if ((access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) != 0) {
            return next;
        }
        boolean calledBack = name.startsWith("lambda$") || (access & Opcodes.ACC_STATIC) == 0 && (access & Opcodes.ACC_PRIVATE) == 0
                && !name.equals("<init>") && (isCalledBack || OF_OBJECT.contains(name + descriptor));
        return new ProgramMethod(next, this, type.name(), access, name, descriptor, detail, isSynchronized, calledBack,
                isThread && name.equals("run") && descriptor.equals("()V") && (access & Opcodes.ACC_STATIC) == 0);
    }

    /** A synchronized method that stays as it is: it gets another name, and is called by one that takes the monitor as all others do. */
    private MethodVisitor addUntouched(int access, String name, String descriptor, String signature, String[] exceptions) {
        int same = access & ~Opcodes.ACC_SYNCHRONIZED;
        boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
        String untouched = "lab$untouched$" + name;
        MethodVisitor next = super.visitMethod(same, name, descriptor, signature, exceptions);
        ProgramMethod code = new ProgramMethod(next, this, type.name(), same, name, descriptor, Detail.ORDER, true, false, false);
        code.visitCode();
        int slot = 0;
        if (!isStatic) {
            code.pushThis();
            slot = 1;
        }
        for (Type argument : Type.getArgumentTypes(descriptor)) {
            code.visitVarInsn(argument.getOpcode(Opcodes.ILOAD), slot);
            slot += argument.getSize();
        }
        code.mv().visitMethodInsn(isStatic ? Opcodes.INVOKESTATIC : Opcodes.INVOKESPECIAL, type.name(), untouched, descriptor, false);
        code.visitInsn(Type.getReturnType(descriptor).getOpcode(Opcodes.IRETURN));
        code.visitMaxs(0, 0);
        code.visitEnd();
        int added = same & Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC;
        return super.visitMethod(added, untouched, descriptor, null, exceptions);
    }

    /** The cell of a field of a class of the program: its class; null where there is none. */
    Cells cells(TypeInfo declaring) {
        return cells.computeIfAbsent(declaring.name(), name -> new Cells(declaring));
    }

    /**
     * A call in a static method of its own, where what is to be told of it can be done around it. @param receiver the type of the object,
     * or null
     */
    Bridge bridge(int opcode, String owner, String receiver, String name, String descriptor, boolean isInterface, int line,
            boolean isBulk) {
        Bridge bridge = new Bridge("lab$call$" + bridges.size(), opcode, owner, receiver == null ? owner : receiver, name, descriptor,
                isInterface, line, isBulk);
        bridges.add(bridge);
        return bridge;
    }

    /** Where the static methods are that are added to the class; null for the class itself. */
    private Helper helper() {
        if (helper == null && instrumenter.isGuarded(type.name())) {
            helper = new Helper(type, version);
        }
        return helper;
    }

    /** Internal name of the class with the bridges. */
    String bridgeOwner() {
        return helper() == null ? type.name() : Helper.name(type.name());
    }

    boolean isBridgeOwnerInterface() {
        return helper() == null && type.isInterface();
    }

    @Override
    public void visitEnd() {
        for (int i = 0; i < bridges.size(); i++) {
            bridges.get(i).addTo(this);
        }
        cells(type).addTo(cv, helper());
        if (type.nestHost().equals(type.name())) {
            instrumenter.helpersOf(type.name()).forEach(cv::visitNestMember);
        }
        super.visitEnd();
    }

    /**
     * A static method that is written like any other, and rewritten like any other of the class.
     *
     * @param isCalledBack whether the JDK may call it
     */
    ProgramMethod addBridge(String name, String descriptor, boolean isCalledBack) {
        int access = Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC | (isBridgeOwnerInterface() ? Opcodes.ACC_PRIVATE : 0);
        MethodVisitor next = helper() == null ? super.visitMethod(access, name, descriptor, null, null)
                : helper().method(0, name, descriptor);
        return new ProgramMethod(next, this, bridgeOwner(), access, name, descriptor, Detail.ALL, false, isCalledBack, false);
    }

    /** To be called at the end: puts the class that was made beside this one, if there is one, to the others. */
    void addHelper(Map<String, byte[]> classes) {
        if (helper != null) {
            classes.put(Helper.name(type.name()).replace('/', '.'), helper.bytes());
        }
    }
}
