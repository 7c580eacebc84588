package zorgian.lab.runtime;

import java.util.Arrays;

/** Stack traces as a program sees them in a plain JVM: nothing of ours is in them. */
public final class StackTraces {

    private static final String OF_RUNTIME = "zorgian.lab.runtime.";
    private static final String OF_WORKER = "zorgian.lab.worker.";
    /** What calls the main method of a program: below it, a plain JVM has nothing. */
    private static final String OF_MAIN = OF_WORKER + "MainProgram";
    /** The loader that subjects are loaded by, which a plain JVM's traces do not name. */
    private static final String LOADER = "subject";

    private StackTraces() {
    }

    /** The same trace where there is nothing of ours in it, or where the calling thread is of no run. */
    public static StackTraceElement[] ofTheProgram(StackTraceElement[] trace) {
        LogicalThread me = Scheduler.me();
        if (me == null || trace.length == 0) {
            return trace;
        }
        me.quiet++;
        try {
            StackTraceElement[] cleaned = new StackTraceElement[trace.length];
            int size = 0;
            for (StackTraceElement frame : trace) {
                String type = frame.getClassName();
                if (type.startsWith(OF_WORKER)) {
                    while (size > 0 && isReflection(cleaned[size - 1].getClassName())) {
                        size--;
                    }
                    if (type.startsWith(OF_MAIN)) {
                        break;
                    }
                } else if (!type.startsWith(OF_RUNTIME) && !frame.getMethodName().startsWith("lab$")) {
                    cleaned[size++] = LOADER.equals(frame.getClassLoaderName()) ? withoutLoader(frame) : frame;
                }
            }
            return Arrays.copyOf(cleaned, size);
        } finally {
            me.quiet--;
        }
    }

    private static boolean isReflection(String type) {
        return type.startsWith("jdk.internal.reflect.") || type.startsWith("java.lang.reflect.") || type.startsWith("java.lang.invoke.");
    }

    private static StackTraceElement withoutLoader(StackTraceElement frame) {
        return new StackTraceElement(null, frame.getModuleName(), frame.getModuleVersion(), frame.getClassName(), frame.getMethodName(),
                frame.getFileName(), frame.getLineNumber());
    }
}
