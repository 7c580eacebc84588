package zorgian.lab.worker;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;

/**
 * A program that has no exercise: its main, on a thread of that name. As in a JVM of its own, it is over when every thread has ended that
 * is no daemon.
 */
public final class MainProgram {

    /** In the place of a scenario class: the program's main is run, and its class and arguments are the values. */
    public static final String SCENARIO = "main";

    private final ClassLoader loader;
    private final String type;
    private final List<?> arguments;
    private Map<String, Object> failure;

    /** @param type binary name of the class that has the main */
    MainProgram(ClassLoader loader, String type, List<?> arguments) {
        this.loader = loader;
        this.type = type;
        this.arguments = arguments;
    }

    /** What main threw, or null. */
    Map<String, Object> failure() {
        return failure;
    }

    void run() {
        try {
            Method main = main(Class.forName(type, true, loader));
            main.setAccessible(true);
            Object[] values = main.getParameterCount() == 0 ? new Object[0] : new Object[] {arguments.toArray(new String[0])};
            main.invoke(Modifier.isStatic(main.getModifiers()) ? null : instance(main.getDeclaringClass()), values);
        } catch (InvocationTargetException e) {
            RunLog.letDeathPass(e.getCause());
            failure = Failures.plain(e.getCause());
        } catch (ReflectiveOperationException | LinkageError e) {
            boolean isOfJdk = e.getClass().getClassLoader() == null;
            failure = Failures.plain(isOfJdk && e.getCause() != null ? e.getCause() : e);
        }
    }

    /** The main that the launcher of JDK 25 would choose; on older ones the compiler's side lets only the classic one come here. */
    private static Method main(Class<?> type) throws NoSuchMethodException {
        try {
            return type.getDeclaredMethod("main", String[].class);
        } catch (NoSuchMethodException e) {
            return type.getDeclaredMethod("main");
        }
    }

    private static Object instance(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }
}
