package zorgian.lab.instrument;

import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Which of a program's calls are scheduling points, and what is told before them. */
final class CallPoints {

    private static final int WRITES = 1;
    private static final int IS_CONCURRENT = 2;

    private static final String CONCURRENT = "java/util/concurrent/";
    private static final String LOCKS = CONCURRENT + "locks/";
    /** What may be one of java.util.concurrent, or a synchronized one, or not. */
    private static final Set<String> PERHAPS = Set.of("java/util/Map", "java/util/SortedMap", "java/util/NavigableMap", "java/util/Collection",
            "java/util/List", "java/util/Set", "java/util/SortedSet", "java/util/NavigableSet", "java/util/Queue", "java/util/Deque",
            "java/util/Iterator", "java/util/ListIterator", "java/util/Enumeration", "java/lang/Iterable", "java/util/Vector",
            "java/util/Stack", "java/util/Hashtable", "java/util/Properties", "java/lang/StringBuffer", "java/util/AbstractMap",
            "java/util/AbstractCollection", "java/util/AbstractList", "java/util/AbstractSet", "java/util/AbstractQueue");
    private static final Set<String> NOT_SHARED = Set.of(CONCURRENT + "TimeUnit", CONCURRENT + "ThreadLocalRandom", CONCURRENT + "Callable",
            CONCURRENT + "Executors", CONCURRENT + "ThreadFactory");
    /** Of locks; the rest of them are told as locks, or come to no more than the next point of the thread. */
    private static final Set<String> OF_LOCKS = Set.of("tryOptimisticRead", "validate", "isLocked", "isWriteLocked", "isReadLocked",
            "hasQueuedThreads", "getQueueLength", "hasWaiters", "getReadLockCount", "park", "parkNanos", "parkUntil", "unpark");
    private static final Set<String> OF_SEMAPHORES = Set.of("availablePermits", "drainPermits", "getQueueLength", "hasQueuedThreads");
    private static final Set<String> READING = Set.of("size", "peek", "toString", "hasNext", "next", "keySet", "values", "entrySet", "iterator",
            "stream", "forEach", "intValue", "longValue", "sum", "join", "await", "element", "validate", "tryOptimisticRead");

    private CallPoints() {
    }

    /** Tells of a call that is about to be made, if threads can meet at it; the object and the arguments are on the stack. */
    static void write(ProgramMethod code, int opcode, String type, String method, String as) {
        if (opcode == Opcodes.INVOKESTATIC && !type.equals(LOCKS + "LockSupport") || method.equals("<init>")) {
            return;
        }
        boolean isHandle = type.equals("java/lang/invoke/VarHandle");
        boolean isConcurrent = isHandle || isShared(type, method);
        if (!isConcurrent && !PERHAPS.contains(type)) {
            return;
        }
        int how = (isReading(method) ? 0 : WRITES) | (isConcurrent ? IS_CONCURRENT : 0);
        Type[] arguments = Type.getArgumentTypes(as);
        if (opcode == Opcodes.INVOKESTATIC || isHandle || arguments.length > 2) {
            code.mv().visitInsn(Opcodes.ACONST_NULL);
            tell(code, how);
        } else if (arguments.length == 0) {
            code.mv().visitInsn(Opcodes.DUP);
            tell(code, how);
        } else if (arguments.length == 1) {
            code.withOneBelow(arguments[0].getSize() == 2, () -> tell(code, how));
        } else if (arguments[0].getSize() == 1) {
            code.withTwoBelow(arguments[1].getSize() == 2, () -> {
                code.mv().visitInsn(Opcodes.POP);
                tell(code, how);
            });
        } else {
            code.mv().visitInsn(Opcodes.ACONST_NULL);
            tell(code, how);
        }
    }

    private static boolean isShared(String type, String method) {
        if (!type.startsWith(CONCURRENT) || NOT_SHARED.contains(type) || type.endsWith("Exception")) {
            return false;
        }
        return type.startsWith(LOCKS) ? OF_LOCKS.contains(method)
                : !type.equals(CONCURRENT + "Semaphore") || OF_SEMAPHORES.contains(method);
    }

    private static boolean isReading(String method) {
        return method.startsWith("get") && !method.startsWith("getAnd") || method.startsWith("is") || method.startsWith("contains")
                || READING.contains(method);
    }

    private static void tell(ProgramMethod code, int how) {
        code.push(how);
        code.call(Names.CALLS, "of", "(Ljava/lang/Object;I)V");
    }
}
