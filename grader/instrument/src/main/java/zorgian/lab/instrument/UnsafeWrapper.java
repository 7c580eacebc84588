package zorgian.lab.instrument;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Makes the class that stands between java.util.concurrent and Unsafe: for each access of this JDK's Unsafe a method that tells the runtime
 * and does it.
 */
final class UnsafeWrapper {

    private static final String VALUES = "(Int|Long|Reference|Boolean|Byte|Short|Char|Float|Double)";
    private static final Pattern PLAIN = Pattern.compile("(get|put)" + VALUES);
    private static final Pattern READ = Pattern.compile("get" + VALUES + "(Volatile|Acquire|Opaque)");
    private static final Pattern WRITE = Pattern.compile("put" + VALUES + "(Volatile|Release|Opaque)");
    private static final Pattern SET_IF = Pattern.compile("(weakCompareAndSet|compareAndSet)\\w+");
    private static final Pattern UPDATE = Pattern.compile("(compareAndExchange|getAnd)\\w+");

    private final Set<String> methods = new LinkedHashSet<>();

    /** Names and descriptors of the methods, known after {@link #make}. */
    Set<String> methods() {
        return methods;
    }

    byte[] make() {
        TypeInfo unsafe = new Types(Map.of()).get(Names.UNSAFE);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL, Names.UNSAFE_ACCESS, null, "java/lang/Object", null);
        for (String method : unsafe.methods().stream().sorted().toList()) {
            int arguments = method.indexOf('(');
            String name = method.substring(0, arguments);
            String descriptor = method.substring(arguments);
            if (descriptor.startsWith("(Ljava/lang/Object;J") && kind(name) != null) {
                String as = "(L" + Names.UNSAFE + ";" + descriptor.substring(1);
                add(writer, name, descriptor, as, kind(name));
                methods.add(name + as);
            }
        }
        writer.visitEnd();
        return writer.toByteArray();
    }

    /** The method of the runtime that is told before it; "" for one that is told after it, if it was done; null for none. */
    private static String kind(String name) {
        if (PLAIN.matcher(name).matches()) {
            return name.startsWith("get") ? "plainRead" : "plainWrite";
        }
        return READ.matcher(name).matches() ? "read" : WRITE.matcher(name).matches() ? "write" : SET_IF.matcher(name).matches() ? ""
                : UPDATE.matcher(name).matches() ? "update" : null;
    }

    private static void add(ClassWriter writer, String name, String descriptor, String as, String kind) {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, name, as, null, null);
        code.visitCode();
        tell(code, kind.isEmpty() ? "read" : kind);
        int slot = 0;
        for (Type argument : Type.getArgumentTypes(as)) {
            code.visitVarInsn(argument.getOpcode(Opcodes.ILOAD), slot);
            slot += argument.getSize();
        }
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, Names.UNSAFE, name, descriptor, false);
        if (kind.isEmpty()) {
            Label not = new Label();
            code.visitInsn(Opcodes.DUP);
            code.visitJumpInsn(Opcodes.IFEQ, not);
            tell(code, "write");
            code.visitLabel(not);
            Object[] locals = java.util.Arrays.stream(Type.getArgumentTypes(as)).map(Code::frame).toArray();
            code.visitFrame(Opcodes.F_NEW, locals.length, locals, 1, new Object[] {Opcodes.INTEGER});
        }
        code.visitInsn(Type.getReturnType(descriptor).getOpcode(Opcodes.IRETURN));
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private static void tell(MethodVisitor code, String method) {
        code.visitVarInsn(Opcodes.ALOAD, 1);
        code.visitVarInsn(Opcodes.LLOAD, 2);
        code.visitMethodInsn(Opcodes.INVOKESTATIC, Names.ATOMICS, method, "(Ljava/lang/Object;J)V", false);
    }
}
