package zorgian.lab.runtime;

/** Which threads are managed: those whose first method is a rewritten one. The JDK's own helpers are not. */
final class Managed {

    private static Class<?>[] known = new Class<?>[0];
    private static boolean[] managed = new boolean[0];

    private Managed() {
    }

    static boolean is(Thread thread) {
        Class<?> type = thread.getClass();
        if (type == Thread.class) {
            return true;
        }
        for (int i = 0; i < known.length; i++) {
            if (known[i] == type) {
                return managed[i];
            }
        }
        boolean is = runs(type);
        if (type.getClassLoader() == null) {
            Class<?>[] types = new Class<?>[known.length + 1];
            boolean[] answers = new boolean[known.length + 1];
            System.arraycopy(known, 0, types, 0, known.length);
            System.arraycopy(managed, 0, answers, 0, known.length);
            types[known.length] = type;
            answers[known.length] = is;
            managed = answers;
            known = types;
        }
        return is;
    }

    private static boolean runs(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            String name = each.getName();
            if (name.equals("java.lang.Thread") || name.startsWith("java.util.") && declaresRun(each)
                    || name.equals("java.lang.VirtualThread") || name.equals("java.lang.ThreadBuilders$BoundVirtualThread")) {
                return !type.getName().startsWith("jdk.internal.") && !type.getName().endsWith("CarrierThread");
            }
            if (each.getClassLoader() != null && declaresRun(each)) {
                return true;
            }
            if (each.getClassLoader() == null && declaresRun(each)) {
                return false;
            }
        }
        return false;
    }

    private static boolean declaresRun(Class<?> type) {
        try {
            type.getDeclaredMethod("run");
            return true;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }
}
