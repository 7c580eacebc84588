package zorgian.lab.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import zorgian.lab.submission.UnusableInput;

/** Finds the class whose main is run. */
final class Mains {

    /** From this JDK on a main needs neither arguments nor static nor public. */
    private static final int SIMPLE_MAINS = 25;
    /** The same for classes that were compiled with preview features; those have all ones in their minor version. */
    private static final int SIMPLE_MAINS_IN_PREVIEW = 21;

    private Mains() {
    }

    /**
     * The only class with a main, or the one that is named.
     *
     * @param classes class files by binary name
     * @param wanted binary name, or simple name where that is enough; null for the only one
     * @return its binary name
     */
    static String choose(Map<String, byte[]> classes, String wanted) {
        Map<String, Boolean> mains = new TreeMap<>();
        classes.forEach((name, bytes) -> {
            Boolean classic = main(bytes);
            if (classic != null) {
                mains.put(name, classic);
            }
        });
        return wanted == null ? only(mains) : named(wanted, classes, mains);
    }

    private static String only(Map<String, Boolean> mains) {
        for (List<String> candidates : List.of(among(mains, true, false), among(mains, true, true), among(mains, false, false))) {
            if (candidates.size() == 1) {
                return candidates.get(0);
            } else if (candidates.size() > 1) {
                throw new UnusableInput("More than one class has a main; name one of them with --main: " + String.join(", ", candidates) + ".");
            }
        }
        throw new UnusableInput("No class here has a public static void main(String[] args); a program begins with one.");
    }

    private static List<String> among(Map<String, Boolean> mains, boolean classic, boolean nested) {
        List<String> found = new ArrayList<>();
        mains.forEach((name, isClassic) -> {
            if (isClassic == classic && name.contains("$") == nested) {
                found.add(name);
            }
        });
        return found;
    }

    private static String named(String wanted, Map<String, byte[]> classes, Map<String, Boolean> mains) {
        List<String> meant = classes.keySet().stream().filter(name -> means(wanted, name)).toList();
        if (meant.isEmpty()) {
            throw new UnusableInput("There is no class " + wanted + " here; " + (mains.isEmpty() ? "and none has a main."
                    : "these have a main: " + String.join(", ", mains.keySet()) + "."));
        }
        List<String> withMain = meant.stream().filter(mains::containsKey).toList();
        if (withMain.isEmpty()) {
            throw new UnusableInput("The class " + meant.get(0) + " has no public static void main(String[] args)"
                    + (mains.isEmpty() ? "." : "; these have a main: " + String.join(", ", mains.keySet()) + "."));
        }
        if (withMain.size() > 1 && !withMain.contains(wanted)) {
            throw new UnusableInput("More than one class is called " + wanted + "; name one with its package: " + String.join(", ", withMain) + ".");
        }
        return withMain.contains(wanted) ? wanted : withMain.get(0);
    }

    private static boolean means(String wanted, String name) {
        String dotted = name.replace('$', '.');
        return name.equals(wanted) || dotted.equals(wanted) || dotted.endsWith("." + wanted);
    }

    /** Whether the class has a classic main; null if it has none that this JDK would run. */
    private static Boolean main(byte[] bytes) {
        Boolean[] classic = {null};
        int simple = bytes[4] == -1 && bytes[5] == -1 ? SIMPLE_MAINS_IN_PREVIEW : SIMPLE_MAINS;
        new ClassReader(bytes).accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                boolean withArguments = descriptor.equals("([Ljava/lang/String;)V");
                if (name.equals("main") && withArguments && (access & Opcodes.ACC_PUBLIC) != 0 && (access & Opcodes.ACC_STATIC) != 0) {
                    classic[0] = true;
                } else if (name.equals("main") && (withArguments || descriptor.equals("()V"))
                        && (access & (Opcodes.ACC_PRIVATE | Opcodes.ACC_ABSTRACT)) == 0 && Runtime.version().feature() >= simple
                        && classic[0] == null) {
                    classic[0] = false;
                }
                return null;
            }
        }, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return classic[0];
    }
}
