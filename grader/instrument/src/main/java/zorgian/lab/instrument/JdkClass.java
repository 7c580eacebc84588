package zorgian.lab.instrument;

import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Rewrites one class of the JDK. Neither its methods nor its fields change, so that it can be redefined while it is in use. */
final class JdkClass extends ClassVisitor {

    final String name;
    final JdkMode mode;
    final JdkFields fields;
    final Set<String> wrappers;
    private final boolean isFresh;
    private final String superName;
    private final boolean isThread;

    private JdkClass(ClassVisitor next, ClassReader reader, JdkMode mode, JdkFields fields, Set<String> wrappers, boolean isFresh) {
        super(Opcodes.ASM9, next);
        this.name = reader.getClassName();
        this.superName = reader.getSuperName();
        this.mode = mode;
        this.fields = fields;
        this.wrappers = wrappers;
        this.isFresh = isFresh;
        this.isThread = name.equals("java/lang/Thread") || "java/lang/Thread".equals(superName)
                || "java/util/concurrent/ForkJoinWorkerThread".equals(superName);
    }

    /**
     * Rewrites a class.
     *
     * @param wrappers names and descriptors of the methods of the wrapper of Unsafe
     * @param isFresh whether the class is not loaded yet, so that its methods need not be synchronized for real any more
     */
    static byte[] rewrite(byte[] classFile, JdkMode mode, JdkFields fields, Set<String> wrappers, boolean isFresh) {
        ClassReader reader = new ClassReader(classFile);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(new JdkClass(writer, reader, mode, fields, wrappers, isFresh), ClassReader.EXPAND_FRAMES);
        return writer.toByteArray();
    }

    @Override
    public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] exceptions) {
        boolean isSynchronized = (access & Opcodes.ACC_SYNCHRONIZED) != 0 && (access & Opcodes.ACC_NATIVE) == 0 && mode.orders();
        MethodVisitor next = super.visitMethod(isSynchronized && isFresh ? access & ~Opcodes.ACC_SYNCHRONIZED : access, method,
                descriptor, signature,
                exceptions);
        if ((access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) != 0) {
            return next;
        }
        // What an initialiser does is done in the first run of a JVM only.
        boolean isQuiet = mode.quietMethods() != null ? (method + descriptor).matches(mode.quietMethods()) : method.equals("<clinit>");
        boolean isOutside = mode.outsideMethods() != null && (method + descriptor).matches(mode.outsideMethods());
        if (mode.quietMethods() != null && !isQuiet || mode.outsideMethods() != null && !isOutside) {
            return next;
        }
        boolean begins = method.equals("run") && (access & Opcodes.ACC_STATIC) == 0
                && (isThread && descriptor.equals("()V") || name.endsWith("VirtualThread") && descriptor.equals("(Ljava/lang/Runnable;)V"));
        return new JdkMethod(next, this, access, method, descriptor, isSynchronized, isSynchronized && !isFresh, isQuiet, isOutside,
                begins);
    }

    String superName() {
        return superName;
    }
}
