package zorgian.lab.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What a class file says of its class.
 *
 * @param name internal name, as all names here
 * @param superName null of Object and of modules
 * @param access flags of the class
 * @param fields access flags by name and descriptor, "count:I", in the order of the file
 * @param methods names and descriptors, "run()V"
 * @param nestHost itself, if it names no other
 * @param hasInitialiser whether it has a class initialiser
 */
record TypeInfo(String name, String superName, List<String> interfaces, int access, Map<String, Integer> fields, Set<String> methods,
        String nestHost, boolean hasInitialiser) {

    boolean isInterface() {
        return (access & Opcodes.ACC_INTERFACE) != 0;
    }

    static TypeInfo of(byte[] classFile) {
        Reader reader = new Reader();
        new ClassReader(classFile).accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return new TypeInfo(reader.name, reader.superName, reader.interfaces, reader.access, reader.fields, reader.methods, reader.nestHost,
                reader.hasInitialiser);
    }

    private static final class Reader extends ClassVisitor {

        private String name;
        private String superName;
        private List<String> interfaces;
        private int access;
        private final Map<String, Integer> fields = new java.util.LinkedHashMap<>();
        private final Set<String> methods = new HashSet<>();
        private String nestHost;
        private boolean hasInitialiser;

        Reader() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int flags, String type, String signature, String parent, String[] implemented) {
            name = type;
            nestHost = type;
            superName = parent;
            access = flags;
            interfaces = List.of(implemented);
        }

        @Override
        public void visitNestHost(String host) {
            nestHost = host;
        }

        @Override
        public FieldVisitor visitField(int flags, String field, String descriptor, String signature, Object value) {
            fields.put(field + ":" + descriptor, flags);
            return null;
        }

        @Override
        public MethodVisitor visitMethod(int flags, String method, String descriptor, String signature, String[] exceptions) {
            methods.add(method + descriptor);
            hasInitialiser |= method.equals("<clinit>");
            return null;
        }
    }
}
