package zorgian.lab.rewrite;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Redirects the timed calls of a set of classes to the lab clock. A call on an object becomes a static call with the object as first argument, so that the
 * shape of the stack, and with it every frame, stays as it is. Thread pools become pools whose keep-alive time runs on the lab clock.
 */
public final class LabTimeRewriter {

    private static final String POOL = "java/util/concurrent/ThreadPoolExecutor";
    private static final String LAB_POOL = "zorgian/lab/worker/LabThreadPool";

    private final Map<String, OwnType> own = new HashMap<>();

    /** What is known of one of the classes themselves. */
    private record OwnType(String superName, String[] interfaces, Set<String> methods) {
    }

    private LabTimeRewriter(Map<String, byte[]> classes) {
        classes.values().forEach(bytes -> learn(new ClassReader(bytes)));
    }

    /**
     * @param classes class files by binary name
     * @return the same classes, rewritten
     */
    public static Map<String, byte[]> rewrite(Map<String, byte[]> classes) {
        LabTimeRewriter rewriter = new LabTimeRewriter(classes);
        Map<String, byte[]> rewritten = new TreeMap<>();
        classes.forEach((name, bytes) -> rewritten.put(name, rewriter.rewrite(bytes)));
        return rewritten;
    }

    private void learn(ClassReader reader) {
        Set<String> methods = new HashSet<>();
        reader.accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                methods.add(name + descriptor);
                return null;
            }
        }, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        own.put(reader.getClassName(), new OwnType(reader.getSuperName(), reader.getInterfaces(), methods));
    }

    private byte[] rewrite(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
                super.visit(version, access, name, signature, onLabClock(superName), interfaces);
            }

            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                return new Calls(super.visitMethod(access, name, descriptor, signature, exceptions));
            }
        }, 0);
        return writer.toByteArray();
    }

    private static String onLabClock(String type) {
        return POOL.equals(type) ? LAB_POOL : type;
    }

    private TimedCalls.TimedCall find(String owner, String name, String descriptor, boolean isStatic) {
        if (!TimedCalls.mayBe(name, descriptor)) {
            return null;
        }
        Set<String> jdkTypes = new LinkedHashSet<>();
        if (declaresItself(owner, name + descriptor, jdkTypes)) {
            return null;
        }
        for (String type : jdkTypes) {
            TimedCalls.TimedCall call = TimedCalls.find(type, name, descriptor, isStatic);
            if (call != null) {
                return call;
            }
        }
        return null;
    }

    /** Whether one of the classes themselves declares the method; if none does, the JDK's types that may are added. */
    private boolean declaresItself(String type, String method, Set<String> jdkTypes) {
        OwnType known = own.get(type);
        if (known == null) {
            jdkTypes.add(type);
            return false;
        }
        if (known.methods().contains(method)) {
            return true;
        }
        for (String extended : known.interfaces()) {
            if (declaresItself(extended, method, jdkTypes)) {
                return true;
            }
        }
        return declaresItself(known.superName(), method, jdkTypes);
    }

    private final class Calls extends MethodVisitor {

        Calls(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            super.visitTypeInsn(opcode, opcode == Opcodes.NEW ? onLabClock(type) : type);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            TimedCalls.TimedCall call = opcode == Opcodes.INVOKESPECIAL ? null : find(owner, name, descriptor, opcode == Opcodes.INVOKESTATIC);
            if (call != null) {
                super.visitMethodInsn(Opcodes.INVOKESTATIC, TimedCalls.LAB_TIME, call.target(), target(call, descriptor), false);
            } else {
                super.visitMethodInsn(opcode, name.equals("<init>") ? onLabClock(owner) : owner, name, descriptor, isInterface);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            Object[] redirected = new Object[arguments.length];
            for (int i = 0; i < arguments.length; i++) {
                redirected[i] = arguments[i] instanceof Handle handle ? redirect(handle) : arguments[i];
            }
            super.visitInvokeDynamicInsn(name, descriptor, bootstrap, redirected);
        }

        private Handle redirect(Handle handle) {
            boolean isStatic = handle.getTag() == Opcodes.H_INVOKESTATIC;
            if (handle.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
                return new Handle(handle.getTag(), onLabClock(handle.getOwner()), handle.getName(), handle.getDesc(), false);
            }
            if (!isStatic && handle.getTag() != Opcodes.H_INVOKEVIRTUAL && handle.getTag() != Opcodes.H_INVOKEINTERFACE) {
                return handle;
            }
            TimedCalls.TimedCall call = find(handle.getOwner(), handle.getName(), handle.getDesc(), isStatic);
            return call == null ? handle
                    : new Handle(Opcodes.H_INVOKESTATIC, TimedCalls.LAB_TIME, call.target(), target(call, handle.getDesc()), false);
        }
    }

    private static String target(TimedCalls.TimedCall call, String descriptor) {
        return call.isStatic() ? descriptor : "(Ljava/lang/Object;" + descriptor.substring(1);
    }
}
