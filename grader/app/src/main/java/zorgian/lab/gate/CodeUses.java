package zorgian.lab.gate;

import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Collects what a method's annotations and code name. Bootstrap methods are not among it: javac chooses them; what they are given is, but
 * for the labels of a switch over patterns, which name constants by their texts.
 */
final class CodeUses extends MethodVisitor {

    private static final String PATTERN_SWITCH = "java/lang/runtime/SwitchBootstraps";

    private final UseCollector collector;
    private final Use.OfOwnMethod method;
    private int firstLine;
    private int line;

    /** @param method the method, its line not known yet */
    CodeUses(UseCollector collector, Use.OfOwnMethod method) {
        super(Opcodes.ASM9);
        this.collector = collector;
        this.method = method;
    }

    @Override
    public void visitEnd() {
        collector.add(new Use.OfOwnMethod(method.name(), method.descriptor(), method.access(), firstLine));
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return collector.annotation(descriptor);
    }

    @Override
    public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
        return collector.annotation(descriptor);
    }

    @Override
    public void visitLineNumber(int number, Label start) {
        line = number;
        firstLine = firstLine == 0 ? number : Math.min(firstLine, number);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        if (opcode == Opcodes.NEW) {
            collector.add(new Use.OfType(type, true, false, line));
        } else {
            collector.type(Type.getObjectType(type), line);
        }
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        collector.type(Type.getType(descriptor), line);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
        if (type != null) {
            collector.type(Type.getObjectType(type), line);
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        field(owner, name, descriptor, opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean onInterface) {
        method(owner, name, descriptor, opcode == Opcodes.INVOKESTATIC, onInterface);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        Type type = Type.getMethodType(descriptor);
        collector.type(type, line);
        if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory") && arguments[0] instanceof Type implemented) {
            method(type.getReturnType().getInternalName(), name, implemented.getDescriptor(), false, true);
        }
        for (Object argument : arguments) {
            if (!(argument instanceof ConstantDynamic) || !bootstrap.getOwner().equals(PATTERN_SWITCH)) {
                constant(argument);
            }
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        constant(value);
    }

    private void constant(Object value) {
        if (value instanceof Type type) {
            collector.type(type, line);
        } else if (value instanceof Handle handle) {
            member(handle);
        } else if (value instanceof ConstantDynamic dynamic) {
            collector.type(Type.getType(dynamic.getDescriptor()), line);
            for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                constant(dynamic.getBootstrapMethodArgument(i));
            }
        }
    }

    private void member(Handle handle) {
        switch (handle.getTag()) {
            case Opcodes.H_GETFIELD, Opcodes.H_PUTFIELD -> field(handle.getOwner(), handle.getName(), handle.getDesc(), false);
            case Opcodes.H_GETSTATIC, Opcodes.H_PUTSTATIC -> field(handle.getOwner(), handle.getName(), handle.getDesc(), true);
            case Opcodes.H_NEWINVOKESPECIAL -> {
                collector.add(new Use.OfType(handle.getOwner(), true, true, line));
                method(handle.getOwner(), handle.getName(), handle.getDesc(), false, false);
            }
            default -> method(handle.getOwner(), handle.getName(), handle.getDesc(), handle.getTag() == Opcodes.H_INVOKESTATIC, handle.isInterface());
        }
    }

    private void field(String owner, String name, String descriptor, boolean isStatic) {
        collector.typeOfMember(Type.getObjectType(owner), line);
        collector.typeOfMember(Type.getType(descriptor), line);
        collector.add(new Use.OfField(owner, name, descriptor, isStatic, line));
    }

    private void method(String owner, String name, String descriptor, boolean isStatic, boolean onInterface) {
        collector.typeOfMember(Type.getObjectType(owner), line);
        collector.typeOfMember(Type.getMethodType(descriptor), line);
        if (!owner.startsWith("[")) {
            collector.add(new Use.OfMethod(owner, name, descriptor, isStatic, onInterface, line));
        }
    }
}
