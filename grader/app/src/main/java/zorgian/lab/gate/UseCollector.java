package zorgian.lab.gate;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;

/**
 * Collects what a class names: in its header, members, annotations and code. Not what only a debugger or the generics know (local variables,
 * signatures, inner classes), since that has no effect when the class runs.
 */
final class UseCollector extends ClassVisitor {

    /** A method that javac adds where a lambda can be serialised; what it names is in the lambda itself too. */
    private static final String SERIALIZABLE_LAMBDAS = "$deserializeLambda$";

    private final List<Use> uses = new ArrayList<>();
    private String sourceFile = "";

    UseCollector() {
        super(Opcodes.ASM9);
    }

    List<Use> uses() {
        return List.copyOf(uses);
    }

    String sourceFile() {
        return sourceFile;
    }

    /** Notes a type, or the types of a descriptor. */
    void type(Type type, int line) {
        type(type, false, line);
    }

    /** The same, where the type is there because of a member that is noted next. */
    void typeOfMember(Type type, int line) {
        type(type, true, line);
    }

    private void type(Type type, boolean ofMember, int line) {
        switch (type.getSort()) {
            case Type.ARRAY -> type(type.getElementType(), ofMember, line);
            case Type.OBJECT -> uses.add(new Use.OfType(type.getInternalName(), false, ofMember, line));
            case Type.METHOD -> {
                type(type.getReturnType(), ofMember, line);
                for (Type argument : type.getArgumentTypes()) {
                    type(argument, ofMember, line);
                }
            }
            default -> {
                // a primitive type
            }
        }
    }

    void add(Use use) {
        uses.add(use);
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        if (superName != null) {
            type(Type.getObjectType(superName), 0);
        }
        for (String implemented : interfaces) {
            type(Type.getObjectType(implemented), 0);
        }
    }

    @Override
    public void visitSource(String source, String debug) {
        sourceFile = source == null ? "" : source;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return annotation(descriptor);
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(int typeRef, TypePath path, String descriptor, boolean visible) {
        return annotation(descriptor);
    }

    /** Notes an annotation, and the classes and enums among its values. */
    AnnotationVisitor annotation(String descriptor) {
        type(Type.getType(descriptor), 0);
        return new AnnotationVisitor(Opcodes.ASM9) {
            @Override
            public void visit(String name, Object value) {
                if (value instanceof Type named) {
                    type(named, 0);
                }
            }

            @Override
            public void visitEnum(String name, String enumDescriptor, String value) {
                type(Type.getType(enumDescriptor), 0);
            }

            @Override
            public AnnotationVisitor visitAnnotation(String name, String nested) {
                return annotation(nested);
            }

            @Override
            public AnnotationVisitor visitArray(String name) {
                return this;
            }
        };
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        type(Type.getType(descriptor), 0);
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return annotation(annotation);
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        if (name.equals(SERIALIZABLE_LAMBDAS) && (access & Opcodes.ACC_SYNTHETIC) != 0) {
            return null;
        }
        type(Type.getMethodType(descriptor), 0);
        if (exceptions != null) {
            for (String exception : exceptions) {
                type(Type.getObjectType(exception), 0);
            }
        }
        return new CodeUses(this, new Use.OfOwnMethod(name, descriptor, access, 0));
    }
}
