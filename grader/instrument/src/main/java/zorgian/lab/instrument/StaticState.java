package zorgian.lab.instrument;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Whether classes keep state from one run to the next, in static variables or in what these refer to. Classes that do not need no new loader
 * for the next run, so that they stay loaded, linked and compiled. Errs on the side of state.
 */
final class StaticState {

    private static final int SKIPS = ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;
    /** What an initialiser may call: it comes to constants, and to nothing else. */
    private static final Pattern MAKES_CONSTANTS = Pattern.compile("java/util/(List|Set|Map|Optional)\\.(of|ofEntries|entry|copyOf|empty)"
            + "|java/time/[A-Za-z]+\\.(of\\w*|plus\\w*|minus\\w*|parse|at\\w*)|java/util/regex/Pattern\\.compile|java/lang/Math\\.\\w+"
            + "|java/lang/(Integer|Long|Double|Boolean|Character|Short|Byte|Float|String)\\.[\\w<>]+"
            + "|java/lang/(Object|Enum)\\.<init>|java/lang/Class\\.desiredAssertionStatus|java/lang/Enum\\.ordinal"
            + "|java/math/Big(Integer|Decimal)\\.(valueOf|<init>)|java/util/Locale\\.\\w+");
    /** What a class of constants may be made of. */
    private static final Set<String> OF_CONSTANTS = Set.of("java/lang/Object", "java/lang/Record", "java/lang/Enum");
    private static final Set<String> OF_ENUMS = Set.of("$values", "values", "ordinal");

    private final Map<String, byte[]> classes;

    private StaticState(Map<String, byte[]> classes) {
        this.classes = classes;
    }

    /**
     * Whether one of the classes that can come to be used keeps state.
     *
     * @param classes class files by binary name
     * @param first binary name of the class that is used first
     */
    static boolean isKept(Map<String, byte[]> classes, String first) {
        StaticState state = new StaticState(classes);
        return state.reachable(first).stream().anyMatch(name -> state.keeps(classes.get(name)));
    }

    /** The classes that the constant pools name, beginning with this one. */
    private Set<String> reachable(String first) {
        Set<String> found = new HashSet<>(Set.of(first));
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            byte[] bytes = classes.get(open.remove());
            Set<String> words = bytes == null ? Set.of() : words(new ClassReader(bytes));
            for (String name : classes.keySet()) {
                if (!found.contains(name) && words.contains(name)) {
                    found.add(name);
                    open.add(name);
                }
            }
        }
        found.retainAll(classes.keySet());
        return found;
    }

    /** All names in the constant pool, as binary names; those in descriptors too. */
    private static Set<String> words(ClassReader reader) {
        Set<String> words = new HashSet<>();
        char[] buffer = new char[reader.getMaxStringLength()];
        for (int i = 1; i < reader.getItemCount(); i++) {
            int at = reader.getItem(i);
            if (at > 0 && reader.readByte(at - 1) == 7) {
                words.add(reader.readUTF8(at, buffer).replace('/', '.'));
            } else if (at > 0 && reader.readByte(at - 1) == 12) {
                add(words, reader.readUTF8(at + 2, buffer));
            } else if (at > 0 && reader.readByte(at - 1) == 16) {
                add(words, reader.readUTF8(at, buffer));
            } else if (at > 0 && reader.readByte(at - 1) == 8) {
                words.add(reader.readUTF8(at, buffer));
            }
        }
        return words;
    }

    private static void add(Set<String> words, String descriptor) {
        for (String part : descriptor.split("[();\\[]")) {
            if (part.startsWith("L")) {
                words.add(part.substring(1).replace('/', '.'));
            }
        }
    }

    private boolean keeps(byte[] bytes) {
        boolean[] keeps = new boolean[1];
        new ClassReader(bytes).accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
                boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
                boolean isFinal = (access & Opcodes.ACC_FINAL) != 0;
                boolean isArray = descriptor.startsWith("[") && (access & Opcodes.ACC_SYNTHETIC) == 0;
                keeps[0] |= isStatic && (!isFinal || isArray);
                return null;
            }

            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                return name.equals("<clinit>") ? initialiser(keeps) : null;
            }
        }, SKIPS);
        return keeps[0];
    }

    private MethodVisitor initialiser(boolean[] keeps) {
        return new MethodVisitor(Opcodes.ASM9) {
            private final Set<Label> passed = new HashSet<>();

            @Override
            public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean isInterface) {
                boolean isOwn = classes.containsKey(owner.replace('/', '.'));
                keeps[0] |= isOwn ? !OF_ENUMS.contains(method) && !(method.equals("<init>") && isConstant(owner))
                        : !MAKES_CONSTANTS.matcher(owner + "." + method).matches();
            }

            /** A loop may have no end, and would have none where classes are initialised before there is a run. */
            @Override
            public void visitJumpInsn(int opcode, Label label) {
                keeps[0] |= passed.contains(label);
            }

            @Override
            public void visitLabel(Label label) {
                passed.add(label);
            }

            @Override
            public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
                keeps[0] |= opcode == Opcodes.PUTFIELD;
            }

            @Override
            public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
                // A lambda that captures nothing has nothing to keep.
                keeps[0] |= Type.getArgumentTypes(descriptor).length > 0;
            }
        };
    }

    /**
     * Whether an object of the class cannot be changed once it is made: its fields are final and simple, and its constructors make nothing
     * and call nothing, so that what is in the fields was made by the initialiser that is looked at.
     */
    private boolean isConstant(String type) {
        boolean[] changes = new boolean[1];
        new ClassReader(classes.get(type.replace('/', '.'))).accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
                changes[0] |= (access & Opcodes.ACC_STATIC) == 0 && ((access & Opcodes.ACC_FINAL) == 0 || !isSimple(descriptor));
                return null;
            }

            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                return name.equals("<init>") ? constructor(changes) : null;
            }
        }, SKIPS);
        return !changes[0];
    }

    private static boolean isSimple(String descriptor) {
        return Type.getType(descriptor).getSort() <= Type.DOUBLE || descriptor.startsWith("Ljava/lang/")
                || descriptor.startsWith("Ljava/time/") || descriptor.equals("Ljava/util/List;") || descriptor.startsWith("Ljava/util/function/");
    }

    private static MethodVisitor constructor(boolean[] changes) {
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean isInterface) {
                changes[0] |= !(method.equals("<init>") && OF_CONSTANTS.contains(owner));
            }

            @Override
            public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
                changes[0] = true;
            }

            @Override
            public void visitTypeInsn(int opcode, String type) {
                changes[0] |= opcode == Opcodes.NEW || opcode == Opcodes.ANEWARRAY;
            }

            @Override
            public void visitIntInsn(int opcode, int operand) {
                changes[0] |= opcode == Opcodes.NEWARRAY;
            }

            @Override
            public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
                changes[0] |= opcode == Opcodes.PUTSTATIC;
            }
        };
    }
}
