package zorgian.lab.gate;

import java.util.List;
import org.objectweb.asm.ClassReader;

/**
 * What a class names.
 *
 * @param name its internal name
 * @param superName the internal name of its superclass
 * @param sourceFile the file it was compiled from, "Kettle.java"; empty where the class file does not say
 * @param uses everything it names, in the order of the class file
 */
record ClassUses(String name, String superName, String sourceFile, List<Use> uses) {

    static ClassUses of(byte[] classFile) {
        UseCollector collector = new UseCollector();
        ClassReader reader = new ClassReader(classFile);
        reader.accept(collector, ClassReader.SKIP_FRAMES);
        return new ClassUses(reader.getClassName(), reader.getSuperName(), collector.sourceFile(), collector.uses());
    }

    /** A line of this class for a sentence: "Kettle.java:12", or empty where none is known. */
    String at(int line) {
        return line > 0 && !sourceFile.isEmpty() ? " at " + sourceFile + ":" + line : "";
    }
}
