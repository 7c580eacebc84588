package zorgian.lab.instrument.worker;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;

/** Loads the classes of one run of one program. */
final class ProgramLoader extends ClassLoader {

    private final Map<String, byte[]> classes;

    ProgramLoader(Map<String, byte[]> classes) {
        super("program", ProgramLoader.class.getClassLoader());
        this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    /** Calls main as the JVM does: what it throws goes on. */
    void main(String type) {
        try {
            Method main = Class.forName(type, true, this).getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            ProgramLoader.<RuntimeException>goOn(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void goOn(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
