package zorgian.lab.instrument;

import java.util.Set;

/**
 * What is rewritten in a class of the JDK.
 *
 * @param waits its waits, sleeps and clock reads
 * @param orders its volatile fields, monitors and calls of Unsafe
 * @param data its fields and elements, which a student's threads may race for
 * @param wholly whether its monitors are only emulated, because they are waited at
 * @param outsideMethods a pattern of those of its methods that may wait for the network; null where there are none
 * @param quietMethods a pattern of those of its methods that the JDK does for itself; null where there are none
 */
record JdkMode(boolean waits, boolean orders, boolean data, boolean wholly, String quietMethods, String outsideMethods) {

    private static final String CONCURRENT = "java/util/concurrent/";

    private static final Set<String> CONTAINERS = Set.of("java/util/ArrayList", "java/util/HashMap", "java/util/LinkedHashMap",
            "java/util/HashSet",
            "java/util/LinkedHashSet", "java/util/TreeMap", "java/util/TreeSet", "java/util/LinkedList", "java/util/ArrayDeque",
            "java/util/PriorityQueue",
            "java/util/BitSet", "java/util/AbstractList", "java/util/EnumMap", "java/util/IdentityHashMap", "java/util/WeakHashMap",
            "java/util/StringJoiner",
            "java/lang/AbstractStringBuilder", "java/lang/StringBuilder", "java/util/Calendar", "java/util/GregorianCalendar",
            "java/text/SimpleDateFormat", "java/text/DecimalFormat", "sun/security/provider/DigestBase", "javax/crypto/Mac",
            "com/sun/crypto/provider/HmacCore", "java/util/StringTokenizer", "java/util/Scanner");
    /** What cannot be changed needs no order, but who goes through it goes on. */
    private static final String ITERATORS_OF_THE_UNCHANGEABLE
            = "java/util/ImmutableCollections\\$(ListItr|SetN\\$SetNIterator|MapN\\$MapNIterator)";
    /** Views of an array of the program's. */
    static final Set<String> VIEWS_OF_ARRAYS = Set.of("java/util/Arrays$ArrayList", "java/util/Arrays$ArrayItr",
            "java/util/Spliterators$ArraySpliterator",
            "java/util/Spliterators$IntArraySpliterator", "java/util/Spliterators$LongArraySpliterator",
            "java/util/Spliterators$DoubleArraySpliterator");

    private static final Set<String> SYNCHRONIZED = Set.of("java/util/Stack", "java/lang/StringBuffer", "java/io/ByteArrayOutputStream");
    private static final Set<String> CLOCKS = Set.of("java/util/Date", "java/time/Clock", "java/util/Random", "java/util/Objects",
            "java/util/Arrays",
            "java/lang/Object", "java/util/AbstractMap", "java/util/AbstractSet", "sun/util/locale/provider/CalendarProviderImpl");

    /** Null for a class that stays as it is. */
    static JdkMode of(String name) {
        int inner = name.indexOf('$');
        String top = inner < 0 ? name : name.substring(0, inner);
        if (name.startsWith(CONCURRENT)) {
            boolean waits = !name.startsWith(CONCURRENT + "atomic/") && !name.startsWith(CONCURRENT + "ConcurrentHashMap");
            return new JdkMode(waits, true, false, false, null, null);
        }
        if (name.startsWith("java/util/stream/")) {
            return new JdkMode(false, true, false, false, null, null);
        }
        if (name.equals("java/lang/Thread") || name.equals("java/lang/VirtualThread")
                || name.equals("java/lang/ThreadBuilders$BoundVirtualThread")) {
            return new JdkMode(true, false, false, false, null, null);
        }
        if (top.equals("java/util/Timer") || top.equals("java/util/TimerThread") || top.equals("java/util/TaskQueue")
                || top.equals("java/util/TimerTask")
                || name.startsWith("java/io/Piped")) {
            return new JdkMode(true, true, true, true, null, null);
        }
        if (name.equals("java/io/BufferedOutputStream")) {
            // Its monitor is held while bytes go out to a socket.
            return new JdkMode(false, true, false, false, null, null);
        }
        if (name.matches("java/lang/invoke/VarHandle(Ints|Longs|References|Booleans|Bytes|Shorts|Chars|Floats|Doubles)\\$.*")) {
            return new JdkMode(false, true, false, false, null, null);
        }
        if (name.startsWith("java/util/Collections$") || top.equals("java/util/Vector") || top.equals("java/util/Hashtable")
                || SYNCHRONIZED.contains(top)) {
            return new JdkMode(false, true, true, false, null, null);
        }
        if (CONTAINERS.contains(top) || VIEWS_OF_ARRAYS.contains(name) || name.matches(ITERATORS_OF_THE_UNCHANGEABLE)
                || name.matches("java/nio/(Heap)?(Byte|Short|Char|Int|Long|Float|Double)?BufferR?")) {
            return new JdkMode(false, false, true, false, null, null);
        }
        if (CLOCKS.contains(top) && inner < 0 || top.equals("java/time/Clock") || top.equals("java/util/ImmutableCollections")) {
            return new JdkMode(false, false, false, false, null, null);
        }
        return switch (name) {
            case "java/lang/Throwable" -> new JdkMode(false, false, false, false, null, null);
            case "java/lang/ClassLoader" -> quiet("loadClass\\(Ljava/lang/String;\\).*");
            case "java/lang/invoke/MethodHandleNatives" -> quiet("(link|find).*");
            case "java/io/PrintStream" -> quiet("(write|implWrite|newLine|implNewLine|implFormat|implWriteln|writeln).*");
            case "sun/instrument/InstrumentationImpl" -> quiet("transform\\(.*");
            // The end of a process is told by a thread of the JDK, which is not of the run.
            case "java/lang/ProcessHandleImpl" -> quiet("(completion|<clinit>)\\(.*");
            case "java/lang/ProcessImpl" -> outside("waitFor\\(.*");
            case "sun/nio/ch/NioSocketImpl" -> outside("(connect|implRead|implWrite|accept)\\(.*");
            case "sun/nio/ch/SocketChannelImpl" -> outside("(read|write|connect)\\(.*");
            case "sun/nio/ch/ServerSocketChannelImpl" -> outside("accept\\(.*");
            case "sun/nio/ch/SelectorImpl" -> outside("lockAndDoSelect\\(.*");
            default -> null;
        };
    }

    private static JdkMode quiet(String methods) {
        return new JdkMode(false, false, false, false, methods, null);
    }

    private static JdkMode outside(String methods) {
        return new JdkMode(false, false, false, false, null, methods);
    }

    /** Fields that are written without order on purpose: views that a container keeps after it has made them once, a hash. */
    static boolean isBenign(String field) {
        return field.equals("keySet") || field.equals("values") || field.equals("entrySet") || field.endsWith("View")
                || field.equals("navigableKeySet")
                || field.equals("descendingMap") || field.equals("hash");
    }
}
