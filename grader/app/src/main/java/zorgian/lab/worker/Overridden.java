package zorgian.lab.worker;

/**
 * Whether a program's class has put a method of its own in the place of the JDK's. The worker's own thread never calls such a method: it
 * may throw, may never come back, and would wait for real where nobody can let it go on.
 */
final class Overridden {

    private Overridden() {
    }

    /** Whether calling this public method of the object would run a program's code; also where there is no such method. */
    static boolean is(Object object, String method, Class<?>... parameters) {
        try {
            return object.getClass().getMethod(method, parameters).getDeclaringClass().getClassLoader() != null;
        } catch (NoSuchMethodException e) {
            return true;
        }
    }
}
