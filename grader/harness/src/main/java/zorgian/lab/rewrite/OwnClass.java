package zorgian.lab.rewrite;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What is known of one class of the program.
 *
 * @param number its number in the trace
 * @param fields names and access flags of the fields that it declares, in their order
 * @param methods name and descriptor of the methods that it declares
 * @param handles "Type.name(descriptor)" of the methods that it passes on as lambdas and method references, with how many of the last arguments
 *        (the receiver counted as the first) come with the call and not with the lambda
 * @param bodies name and descriptor of its own methods that somebody passes on so, with the same number
 */
record OwnClass(String name, int number, String superName, List<String> interfaces, boolean isInterface, Map<String, Integer> fields, Set<String> methods,
        Map<String, Integer> handles, Map<String, Integer> bodies) {

    static OwnClass read(ClassReader reader, int number) {
        Map<String, Integer> fields = new LinkedHashMap<>();
        Set<String> methods = new HashSet<>();
        Map<String, Integer> handles = new HashMap<>();
        reader.accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
                fields.put(name, access);
                return null;
            }

            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                methods.add(name + descriptor);
                return new MethodVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitInvokeDynamicInsn(String called, String factory, Handle bootstrap, Object... arguments) {
                        learn(factory, bootstrap, arguments, handles);
                    }
                };
            }
        }, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        boolean isInterface = (reader.getAccess() & Opcodes.ACC_INTERFACE) != 0;
        return new OwnClass(reader.getClassName(), number, reader.getSuperName(), List.of(reader.getInterfaces()), isInterface, fields, methods, handles,
                new HashMap<>());
    }

    private static void learn(String factory, Handle bootstrap, Object[] arguments, Map<String, Integer> handles) {
        if (!bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory") || !(arguments[1] instanceof Handle body)) {
            return;
        }
        boolean hasReceiver = body.getTag() != Opcodes.H_INVOKESTATIC && body.getTag() != Opcodes.H_NEWINVOKESPECIAL;
        int all = Type.getArgumentTypes(body.getDesc()).length + (hasReceiver ? 1 : 0);
        int captured = Type.getArgumentTypes(factory).length;
        handles.merge(body.getOwner() + "." + body.getName() + body.getDesc(), Math.max(0, all - captured), Math::max);
    }
}
