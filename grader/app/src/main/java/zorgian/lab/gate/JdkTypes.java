package zorgian.lab.gate;

import java.util.List;
import java.util.Set;

/**
 * The types of the JDK that a student's class may name. Coarse and generous, since refusing a right program is the worst that this list can do:
 * it keeps out what reaches files, the network, other processes, other people's classes by reflection, or the JVM as a whole.
 */
final class JdkTypes {

    /** Packages of which all types are allowed but those of {@link #REFUSED}. */
    private static final Set<String> PACKAGES = Set.of("java/lang", "java/lang/annotation", "java/lang/ref", "java/lang/runtime", "java/io",
            "java/math", "java/nio", "java/nio/charset", "java/text", "java/security", "java/security/interfaces", "java/security/spec",
            "javax/crypto", "javax/crypto/interfaces", "javax/crypto/spec");

    /** The same, with all packages below. */
    private static final List<String> TREES = List.of("java/util/", "java/time/");

    /** Types and, with a '/' at the end, packages; whatever begins with one of these. */
    private static final List<String> REFUSED = List.of(
            "java/lang/ClassLoader", "java/lang/Compiler", "java/lang/Module", "java/lang/Process", "java/lang/SecurityManager",
            "java/io/Console", "java/io/File", "java/io/ObjectInputStream", "java/io/ObjectOutputStream", "java/io/RandomAccessFile",
            "java/security/AccessControl", "java/security/CodeSource", "java/security/Policy", "java/security/ProtectionDomain",
            "java/security/Provider", "java/security/SecureClassLoader", "java/security/Security",
            "java/util/ServiceLoader", "java/util/jar/", "java/util/logging/FileHandler", "java/util/logging/LogManager",
            "java/util/logging/SocketHandler", "java/util/prefs/", "java/util/spi/", "java/util/zip/");

    /** Exceptions from the two rules above: what VarHandles, serialisable lambdas, generic arrays and switches over enums need, and checksums. */
    private static final Set<String> ALLOWED = Set.of(
            "java/lang/constant/ClassDesc", "java/lang/invoke/MethodHandles", "java/lang/invoke/MethodHandles$Lookup",
            "java/lang/invoke/SerializedLambda", "java/lang/invoke/VarHandle", "java/lang/invoke/VarHandle$AccessMode", "java/lang/reflect/Array",
            "java/util/zip/Adler32", "java/util/zip/CRC32", "java/util/zip/CRC32C", "java/util/zip/Checksum");

    private JdkTypes() {
    }

    /** Whether a type, by its internal name, may be named. Exceptions always may: somebody may have to catch them. */
    static boolean areAllowed(String type) {
        if (ALLOWED.contains(type) || isException(type)) {
            return true;
        }
        String packageName = type.substring(0, Math.max(0, type.lastIndexOf('/')));
        return (PACKAGES.contains(packageName) || TREES.stream().anyMatch(type::startsWith)) && REFUSED.stream().noneMatch(type::startsWith);
    }

    private static boolean isException(String type) {
        return (type.startsWith("java/") || type.startsWith("javax/")) && type.endsWith("Exception");
    }
}
