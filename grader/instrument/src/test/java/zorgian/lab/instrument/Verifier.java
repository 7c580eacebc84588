package zorgian.lab.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.util.CheckClassAdapter;

/** Checks that class files are well-formed and that each method's types come out right. */
final class Verifier extends ClassLoader {

    private final Map<String, byte[]> classes;

    private Verifier(Map<String, byte[]> classes) {
        super(Verifier.class.getClassLoader());
        this.classes = classes;
    }

    /** @param plain the same classes as they were, by binary name, to be asked for supertypes; empty for the JDK's own */
    static void check(Map<String, byte[]> rewritten, Map<String, byte[]> plain) {
        Verifier types = new Verifier(plain);
        rewritten.forEach((name, bytes) -> {
            StringWriter problems = new StringWriter();
            CheckClassAdapter.verify(new ClassReader(bytes), types, false, new PrintWriter(problems));
            assertEquals("", problems.toString(), name);
        });
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
