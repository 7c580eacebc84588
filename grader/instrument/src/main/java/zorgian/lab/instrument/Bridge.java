package zorgian.lab.instrument;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A static method that makes one call of a program's: a method reference, so that what is done at calls is done there too; or a call whose
 * first argument is to be looked at, which lies below others.
 *
 * @param opcode of the call, or NEW for a constructor
 * @param receiver internal name of the type of the object that it is called on; null for none
 * @param descriptor of the method that is called
 * @param isBulk whether the call goes through the array that is its first argument
 */
record Bridge(String method, int opcode, String owner, String receiver, String name, String descriptor, boolean isInterface, int line,
        boolean isBulk) {

    /** Of the static method. */
    String bridgeDescriptor() {
        String arguments = descriptor.substring(1);
        return switch (opcode) {
            case Opcodes.INVOKESTATIC -> descriptor;
            case Opcodes.NEW -> "(" + arguments.substring(0, arguments.indexOf(')')) + ")L" + owner + ";";
            default -> "(" + Type.getObjectType(receiver).getDescriptor() + arguments;
        };
    }

    Handle handle(ProgramClass in) {
        return new Handle(Opcodes.H_INVOKESTATIC, in.bridgeOwner(), method, bridgeDescriptor(), in.isBridgeOwnerInterface());
    }

    void addTo(ProgramClass type) {
        ProgramMethod code = type.addBridge(method, bridgeDescriptor(), !isBulk);
        code.visitCode();
        Label begin = new Label();
        code.visitLabel(begin);
        code.visitLineNumber(line, begin);
        code.isBridge = true;
        Type[] arguments = Type.getArgumentTypes(bridgeDescriptor());
        if (isBulk) {
            Special.bulk(code, name, arguments);
        }
        if (opcode == Opcodes.NEW) {
            code.visitTypeInsn(Opcodes.NEW, owner);
            code.visitInsn(Opcodes.DUP);
        }
        int slot = 0;
        for (Type argument : arguments) {
            code.visitVarInsn(argument.getOpcode(Opcodes.ILOAD), slot);
            slot += argument.getSize();
        }
        if (opcode == Opcodes.NEW) {
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, owner, "<init>", descriptor, false);
        } else {
            code.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        }
        code.visitInsn(Type.getReturnType(bridgeDescriptor()).getOpcode(Opcodes.IRETURN));
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
