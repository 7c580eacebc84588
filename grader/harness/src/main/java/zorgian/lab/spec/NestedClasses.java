package zorgian.lab.spec;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** The classes that a class file says are nested in it, at any depth. */
final class NestedClasses {

    private NestedClasses() {
    }

    static List<String> of(byte[] bytes) {
        List<String> nested = new ArrayList<>();
        ClassReader reader = new ClassReader(bytes);
        String self = reader.getClassName();
        reader.accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public void visitInnerClass(String name, String outer, String simple, int access) {
                if (name.startsWith(self + "$")) {
                    nested.add(name.replace('/', '.'));
                }
            }
        }, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return nested;
    }
}
