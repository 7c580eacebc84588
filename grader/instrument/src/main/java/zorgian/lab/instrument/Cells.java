package zorgian.lab.instrument;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Which variables of a class of the program have a cell, and the members that are added to the class for them: an array of cells in each
 * object and one for the class, a method that makes it when it is first needed, and the names by which the runtime finds a variable that is
 * accessed by a VarHandle.
 */
final class Cells {

    /** What the added members are called; zorgian.lab.runtime.ClassInfo looks for the fields by these names. */
    static final String OF_OBJECT = "lab$cells";
    static final String OF_CLASS = "lab$staticCells";
    private static final String NAMES = "lab$names";
    private static final String STATIC_NAMES = "lab$staticNames";
    private static final String ARRAY = "[L" + Names.CELL + ";";

    private final TypeInfo type;
    private final List<String> instance;
    private final List<String> statics;

    Cells(TypeInfo type) {
        this.type = type;
        this.instance = fields(type, false);
        this.statics = fields(type, true);
    }

    private static List<String> fields(TypeInfo type, boolean isStatic) {
        List<String> fields = new ArrayList<>();
        type.fields().forEach((field, access) -> {
            if ((access & Opcodes.ACC_FINAL) == 0 && isStatic == ((access & Opcodes.ACC_STATIC) != 0)
                    && !field.startsWith("$assertionsDisabled")) {
                fields.add(field);
            }
        });
        return fields;
    }

    /** -1 for a variable without a cell: it is final. */
    int slot(String field, boolean isStatic) {
        return (isStatic ? statics : instance).indexOf(field);
    }

    static String descriptor(String owner, boolean isStatic) {
        return (isStatic ? "()" : "(L" + owner + ";)") + ARRAY;
    }

    /** @param helper where the method is added that is given an object; null for the class itself */
    void addTo(ClassVisitor visitor, Helper helper) {
        if (type.isInterface()) {
            return;
        }
        if (!instance.isEmpty()) {
            add(visitor, helper, OF_OBJECT, NAMES, instance, false);
        }
        if (!statics.isEmpty()) {
            add(visitor, null, OF_CLASS, STATIC_NAMES, statics, true);
        }
    }

    private void add(ClassVisitor visitor, Helper helper, String cells, String names, List<String> fields, boolean isStatic) {
        int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_TRANSIENT | (isStatic ? Opcodes.ACC_STATIC : 0);
        visitor.visitField(access, cells, ARRAY, null, null).visitEnd();
        StringBuilder all = new StringBuilder();
        fields.forEach(field -> all.append(field, 0, field.indexOf(':')).append(','));
        visitor.visitField(Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, names,
                "Ljava/lang/String;", null,
                all.toString()).visitEnd();
        String descriptor = descriptor(type.name(), isStatic);
        MethodVisitor method = helper != null ? helper.method(Opcodes.ACC_PUBLIC, cells, descriptor)
                : visitor.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_STATIC, cells, descriptor, null, null);
        method.visitCode();
        Object[] locals = isStatic ? new Object[0] : new Object[] {type.name()};
        if (!isStatic) {
            Label there = new Label();
            method.visitVarInsn(Opcodes.ALOAD, 0);
            method.visitJumpInsn(Opcodes.IFNONNULL, there);
            method.visitInsn(Opcodes.ACONST_NULL);
            method.visitInsn(Opcodes.ARETURN);
            method.visitLabel(there);
            method.visitFrame(Opcodes.F_NEW, locals.length, locals, 0, new Object[0]);
        }
        Label made = new Label();
        get(method, cells, isStatic);
        method.visitInsn(Opcodes.DUP);
        method.visitJumpInsn(Opcodes.IFNONNULL, made);
        method.visitInsn(Opcodes.POP);
        if (!isStatic) {
            method.visitVarInsn(Opcodes.ALOAD, 0);
        }
        method.visitIntInsn(Opcodes.SIPUSH, fields.size());
        method.visitTypeInsn(Opcodes.ANEWARRAY, Names.CELL);
        method.visitInsn(isStatic ? Opcodes.DUP : Opcodes.DUP_X1);
        method.visitFieldInsn(isStatic ? Opcodes.PUTSTATIC : Opcodes.PUTFIELD, type.name(), cells, ARRAY);
        method.visitLabel(made);
        method.visitFrame(Opcodes.F_NEW, locals.length, locals, 1, new Object[] {ARRAY});
        method.visitInsn(Opcodes.ARETURN);
        method.visitMaxs(0, 0);
        method.visitEnd();
    }

    private void get(MethodVisitor method, String cells, boolean isStatic) {
        if (isStatic) {
            method.visitFieldInsn(Opcodes.GETSTATIC, type.name(), cells, ARRAY);
        } else {
            method.visitVarInsn(Opcodes.ALOAD, 0);
            method.visitFieldInsn(Opcodes.GETFIELD, type.name(), cells, ARRAY);
        }
    }
}
