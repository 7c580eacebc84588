package zorgian.lab.rewrite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Rewrites one class: gives it a shadow where it needs one, and rewrites its methods. */
final class ClassRewriter extends ClassVisitor {

    static final String TRACED = "zorgian/lab/hook/Traced";
    static final String SHADOW = "zorgian/lab/trace/Shadow";
    static final String SHADOW_FIELD = "lab$shadow";

    private final Program program;
    private final Sites sites;
    private final List<Bridge> bridges = new ArrayList<>();
    private OwnClass own;
    private String file;
    private boolean hasInitialiser;

    ClassRewriter(ClassVisitor next, Program program, Sites sites) {
        super(Opcodes.ASM9, next);
        this.program = program;
        this.sites = sites;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        own = program.get(name);
        String[] all = interfaces;
        if (program.carriesShadow(name)) {
            all = Arrays.copyOf(interfaces, interfaces.length + 1);
            all[interfaces.length] = TRACED;
        }
        super.visit(version, access, name, signature, Substitutes.of(superName), all);
    }

    @Override
    public void visitSource(String source, String debug) {
        file = source;
        super.visitSource(source, debug);
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        hasInitialiser |= name.equals("<clinit>");
        boolean isAbstract = (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) != 0;
        int flags = isAbstract || !program.isTraced() ? access : access & ~Opcodes.ACC_SYNCHRONIZED;
        MethodVisitor next = super.visitMethod(flags, name, descriptor, signature, exceptions);
        return isAbstract ? next : rewriter(next, access, name, descriptor, name);
    }

    private MethodVisitor rewriter(MethodVisitor next, int access, String name, String descriptor, String madeBy) {
        return program.isTraced() ? new MethodRewriter(next, this, access, name, descriptor, madeBy) : new TimeRewriter(next, this, name, madeBy);
    }

    Program program() {
        return program;
    }

    OwnClass own() {
        return own;
    }

    int site(String method, int line, String what) {
        return sites.add(new Sites.Site(own.name().replace('/', '.'), method, file, line, what));
    }

    void setLine(int site, int line) {
        sites.setLine(site, line);
    }

    /** Asks for a static method that makes a call which cannot be told to the trace where it stands. @return its name */
    String bridge(Bridge.Body body, boolean isRewritten, String descriptor, String method, int line) {
        String name = "lab$" + bridges.size();
        bridges.add(new Bridge(name, descriptor, method, line, isRewritten, body));
        return name;
    }

    @Override
    public void visitEnd() {
        for (int i = 0; i < bridges.size(); i++) {
            Bridge bridge = bridges.get(i);
            MethodVisitor next = super.visitMethod(Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC | (own.isInterface() ? Opcodes.ACC_PUBLIC : 0), bridge.name(),
                    bridge.descriptor(), null, null);
            int flags = Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
            bridge.writeTo(bridge.isRewritten() ? rewriter(next, flags, bridge.name(), bridge.descriptor(), bridge.method()) : next);
        }
        if (program.carriesShadow(own.name())) {
            addShadow();
        }
        if (program.isTraced() && !hasInitialiser && hasStatics()) {
            MethodVisitor initialiser = new MethodRewriter(super.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null), this, Opcodes.ACC_STATIC,
                    "<clinit>", "()V", "<clinit>");
            initialiser.visitCode();
            initialiser.visitInsn(Opcodes.RETURN);
            initialiser.visitMaxs(0, 0);
            initialiser.visitEnd();
        }
        super.visitEnd();
    }

    private boolean hasStatics() {
        return own.fields().values().stream().anyMatch(access -> (access & Opcodes.ACC_STATIC) != 0 && (access & Opcodes.ACC_FINAL) == 0);
    }

    private void addShadow() {
        String type = Type.getObjectType(SHADOW).getDescriptor();
        super.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_TRANSIENT, SHADOW_FIELD, type, null, null).visitEnd();
        MethodVisitor getter = super.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC, SHADOW_FIELD, "()" + type, null, null);
        getter.visitCode();
        getter.visitVarInsn(Opcodes.ALOAD, 0);
        getter.visitFieldInsn(Opcodes.GETFIELD, own.name(), SHADOW_FIELD, type);
        getter.visitInsn(Opcodes.ARETURN);
        getter.visitMaxs(0, 0);
        getter.visitEnd();
        MethodVisitor setter = super.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC, SHADOW_FIELD, "(" + type + ")V", null, null);
        setter.visitCode();
        setter.visitVarInsn(Opcodes.ALOAD, 0);
        setter.visitVarInsn(Opcodes.ALOAD, 1);
        setter.visitFieldInsn(Opcodes.PUTFIELD, own.name(), SHADOW_FIELD, type);
        setter.visitInsn(Opcodes.RETURN);
        setter.visitMaxs(0, 0);
        setter.visitEnd();
    }
}
