package zorgian.lab.instrument;

import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Calls of the JDK in a program that are told to the runtime in ways of their own. */
final class Special {

    private static final Set<String> LOCKS = Set.of("java/util/concurrent/locks/ReentrantLock",
            "java/util/concurrent/locks/ReentrantReadWriteLock",
            "java/util/concurrent/locks/StampedLock", "java/util/concurrent/Semaphore");
    private static final Set<String> WRITERS = Set.of("fill", "sort", "parallelSort", "setAll", "parallelSetAll", "parallelPrefix");
    private static final Set<String> NOT_READERS = Set.of("asList", "stream", "spliterator");
    private static final Set<String> FENCES = Set.of("acquireFence", "loadLoadFence", "fullFence");
    private static final Set<String> MAPS = Set.of("java/util/Map", "java/util/concurrent/ConcurrentMap",
            "java/util/concurrent/ConcurrentHashMap",
            "java/util/concurrent/ConcurrentNavigableMap", "java/util/concurrent/ConcurrentSkipListMap");

    private Special() {
    }

    static boolean isLock(Types types, String type) {
        return LOCKS.stream().anyMatch(lock -> types.isSubtype(type, lock));
    }

    /** Whether what containers do during such a call, they do for the program. */
    static boolean isContainerCall(String type, String method) {
        if (type.startsWith("java/util/")) {
            return !type.startsWith("java/util/logging/") && !type.startsWith("java/util/regex/") && !type.startsWith("java/util/Locale")
                    && !type.startsWith("java/util/ResourceBundle") && !type.startsWith("java/util/Formatter");
        }
        return type.equals("java/lang/StringBuilder") || type.equals("java/lang/StringBuffer") || type.equals("java/lang/Iterable")
                || type.startsWith("java/text/") || type.startsWith("java/security/") || type.startsWith("javax/crypto/")
                || type.startsWith("java/io/ByteArray") || type.startsWith("java/io/Piped")
                || type.startsWith("java/nio/") && type.endsWith("Buffer")
                || type.equals("java/lang/Object") || type.equals("java/lang/String") || type.equals("java/lang/Runnable")
                || type.equals("java/io/PrintStream") || type.equals("java/lang/invoke/VarHandle");
    }

    /** @return whether the call was written in another way */
    static boolean rewrite(ProgramMethod code, ProgramClass in, int opcode, String declaring, String type, String method, String as,
            boolean isInterface) {
        if (declaring.equals("java/lang/System") && method.equals("arraycopy")) {
            code.push(code.site("arraycopy"));
            code.call(Names.MEMORY, "arraycopy", "(Ljava/lang/Object;ILjava/lang/Object;III)V");
            return true;
        }
        if (declaring.equals("java/lang/System") && method.equals("exit")) {
            code.call(Names.SCHEDULER, "exit", "(I)V");
            return true;
        }
        if (declaring.equals("java/lang/Runtime") && (method.equals("exit") || method.equals("halt"))) {
            code.call(Names.SCHEDULER, "exit", "(Ljava/lang/Object;I)V");
            return true;
        }
        if (declaring.equals("java/util/UUID") && method.equals("randomUUID")) {
            code.call(Names.PINS, "randomUuid", "()Ljava/util/UUID;");
            return true;
        }
        if (declaring.equals("java/lang/invoke/VarHandle") && FENCES.contains(method)) {
            code.plainly(opcode, type, method, as, isInterface);
            code.call(Names.FENCES, "acquires", "()V");
            return true;
        }
        if (type.startsWith("[") && method.equals("clone")) {
            readAll(code, "clone");
            code.plainly(opcode, type, method, as, isInterface);
            return true;
        }
        boolean isArrays = declaring.equals("java/util/Arrays") && as.startsWith("([") && !NOT_READERS.contains(method);
        boolean isReflected = declaring.equals("java/lang/reflect/Array") && (method.startsWith("get") || method.startsWith("set"))
                && as.startsWith("(Ljava/lang/Object;I");
        if ((isArrays || isReflected) && !code.isBridge) {
            Bridge bridge = in.bridge(opcode, type, null, method, as, isInterface, code.line(), true);
            code.mv().visitMethodInsn(Opcodes.INVOKESTATIC, in.bridgeOwner(), bridge.method(), bridge.bridgeDescriptor(),
                    in.isBridgeOwnerInterface());
            return true;
        }
        if (as.startsWith("([Ljava/lang/Object;)") && (declaring.equals("java/util/List") || declaring.equals("java/util/Set"))) {
            readAll(code, method);
        }
        if (MAPS.contains(declaring) && opcode != Opcodes.INVOKESPECIAL) {
            mapCall(code, method, as);
        }
        return false;
    }

    private static void readAll(ProgramMethod code, String method) {
        code.mv().visitInsn(Opcodes.DUP);
        code.push(0);
        code.push(Integer.MAX_VALUE);
        code.push(code.site(method));
        code.call(Names.MEMORY, "readAll", "(Ljava/lang/Object;III)V");
    }

    private static void mapCall(ProgramMethod code, String method, String as) {
        String tell = "(Ljava/lang/Object;Ljava/lang/Object;I)V";
        boolean looks = as.startsWith("(Ljava/lang/Object;)") && (method.equals("get") || method.equals("containsKey"));
        boolean removes = as.startsWith("(Ljava/lang/Object;)") && method.equals("remove");
        if (looks || removes) {
            code.mv().visitInsn(Opcodes.DUP2);
            code.push(code.site(method));
            code.call(Names.MAP_CHECKS, looks ? "looks" : "changes", tell);
        } else if (method.equals("getOrDefault")) {
            code.withTwoBelow(false, () -> {
                code.push(code.site(method));
                code.call(Names.MAP_CHECKS, "looks", tell);
            });
        } else if (method.equals("put") && as.startsWith("(Ljava/lang/Object;Ljava/lang/Object;)")) {
            code.withTwoBelow(false, () -> {
                code.push(code.site(method));
                code.call(Names.MAP_CHECKS, "changes", tell);
            });
        }
    }

    /** The array is the first local variable; where the second and the third are numbers, it is a range of it. */
    static void bulk(ProgramMethod code, String method, Type[] arguments) {
        boolean isOne = arguments[0].getSort() == Type.OBJECT;
        boolean writes = isOne ? method.startsWith("set") : WRITERS.contains(method);
        boolean isRange = !isOne && arguments.length > 2 && arguments[1].getSort() == Type.INT && arguments[2].getSort() == Type.INT;
        code.mv().visitVarInsn(Opcodes.ALOAD, 0);
        if (isOne) {
            code.mv().visitVarInsn(Opcodes.ILOAD, 1);
        } else if (isRange) {
            code.mv().visitVarInsn(Opcodes.ILOAD, 1);
            code.mv().visitVarInsn(Opcodes.ILOAD, 2);
        } else {
            code.push(0);
            code.push(Integer.MAX_VALUE);
        }
        code.push(code.site(method));
        if (isOne) {
            code.call(Names.MEMORY, writes ? "arrayWrite" : "arrayRead", "(Ljava/lang/Object;II)V");
        } else {
            code.call(Names.MEMORY, writes ? "writeAll" : "readAll", "(Ljava/lang/Object;III)V");
        }
    }
}
