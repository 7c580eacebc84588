package zorgian.lab.gate;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Names of fields and methods that are added to each class before it runs, and that it therefore must not have itself. */
final class ReservedNames {

    private static final String LEAD = "lab$";

    private ReservedNames() {
    }

    /** One sentence for each reserved name that the class declares. */
    static List<String> usedBy(byte[] classFile) {
        List<String> problems = new ArrayList<>();
        ClassReader reader = new ClassReader(classFile);
        String type = SourceForm.declaringType(reader.getClassName());
        reader.accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
                check(name);
                return null;
            }

            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                check(name);
                return null;
            }

            private void check(String name) {
                if (name.startsWith(LEAD)) {
                    problems.add("`" + type + "` declares " + name + ", a name that the grader keeps for itself; give it another name");
                }
            }
        }, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return problems;
    }
}
