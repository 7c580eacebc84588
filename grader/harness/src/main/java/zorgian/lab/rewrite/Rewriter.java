package zorgian.lab.rewrite;

import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/** Rewrites the classes of a run. */
public final class Rewriter {

    private Rewriter() {
    }

    /**
     * @param classes class files by binary name: all that a run loads beside the JDK and the harness
     * @return the same classes, rewritten
     */
    public static Rewritten rewrite(Map<String, byte[]> classes) {
        return rewrite(classes, true);
    }

    /** The same without the trace, to measure what the trace costs: only timed waits and looks at clocks are rewritten. No run so rewritten is a grade. */
    public static Rewritten labTimeOnly(Map<String, byte[]> classes) {
        return rewrite(classes, false);
    }

    private static Rewritten rewrite(Map<String, byte[]> classes, boolean isTraced) {
        Program program = new Program(classes.values(), isTraced);
        Sites sites = new Sites();
        Map<String, byte[]> rewritten = new TreeMap<>();
        classes.forEach((name, bytes) -> {
            ClassReader reader = new ClassReader(bytes);
            ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
            reader.accept(new ClassRewriter(writer, program, sites), 0);
            rewritten.put(name, writer.toByteArray());
        });
        return new Rewritten(rewritten, sites);
    }
}
