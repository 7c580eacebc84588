package zorgian.lab.worker;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import zorgian.lab.scenario.Stage;

/**
 * The scenario of a program that has no exercise: its main, on a thread of that name. As in a JVM of its own, the program is over when main has come back
 * and every thread has ended that is no daemon.
 */
public final class MainProgram {

    /** Under this key is noted what main threw, with the line, so that it is known even if the program never ends. */
    public static final String THREW = "main threw";

    private MainProgram() {
    }

    /**
     * Runs a program to its end.
     *
     * @param type binary name of the class that has the main
     */
    public static void run(Stage stage, String type) throws InterruptedException {
        Set<Thread> before = new HashSet<>(Threads.alive());
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        Thread main = stage.client("main", () -> callMain(stage, Class.forName(type, true, loader)));
        main.join();
        for (Thread left = anyLeft(before); left != null; left = anyLeft(before)) {
            left.join();
        }
    }

    private static Thread anyLeft(Set<Thread> before) {
        return Threads.alive().stream()
                .filter(thread -> thread.isAlive() && !thread.isDaemon() && thread != Thread.currentThread() && !before.contains(thread))
                .min(Comparator.comparingLong(Thread::getId)).orElse(null);
    }

    private static void callMain(Stage stage, Class<?> type) throws ReflectiveOperationException {
        try {
            Method main = main(type);
            main.setAccessible(true);
            Object[] arguments = main.getParameterCount() == 0 ? new Object[0] : new Object[] {new String[0]};
            main.invoke(Modifier.isStatic(main.getModifiers()) ? null : instance(type), arguments);
        } catch (InvocationTargetException e) {
            stage.note(THREW, words(e.getCause()));
            throw e;
        } catch (LinkageError e) {
            stage.note(THREW, words(e.getCause() == null ? e : e.getCause()));
            throw e;
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

    /** "IllegalStateException: no lock (Laboratory.java:41)", with the innermost line of the program itself. */
    private static String words(Throwable thrown) {
        String what = thrown.getClass().getSimpleName() + (thrown.getMessage() == null ? "" : ": " + thrown.getMessage());
        return what + List.of(thrown.getStackTrace()).stream().filter(frame -> "subject".equals(frame.getClassLoaderName())).findFirst()
                .map(frame -> " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")").orElse("");
    }
}
