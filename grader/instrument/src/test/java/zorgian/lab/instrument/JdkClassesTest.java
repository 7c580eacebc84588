package zorgian.lab.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What is made of the JDK's classes. */
class JdkClassesTest {

    private static final Map<String, byte[]> ALL = Rewritten.ofJdk();

    @Test
    void everyRewrittenClassPassesTheChecks() {
        assertTrue(ALL.size() > 500, ALL.size() + " classes");
        Verifier.check(ALL, Map.of());
    }

    @Test
    void everyHookThatTheyCallIsThere() {
        assertEquals(List.of(), Hooks.missing(ALL));
    }

    @Test
    void neitherFieldsNorMethodsChangeSoThatLoadedClassesCanBeRedefined() throws IOException {
        PreparedRuntime.wanted().forEach((name, bytes) -> assertEquals(members(bytes), members(ALL.get(name)), name));
    }

    private static List<String> members(byte[] classFile) {
        List<String> members = new ArrayList<>();
        new ClassReader(classFile).accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
                members.add(access + " " + name + descriptor + value);
                return null;
            }

            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                members.add(access + " " + name + descriptor);
                return null;
            }
        }, ClassReader.SKIP_CODE);
        return members;
    }
}
