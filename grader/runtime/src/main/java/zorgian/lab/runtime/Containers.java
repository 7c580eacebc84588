package zorgian.lab.runtime;

/**
 * Accesses of the JDK's containers that are not made to be shared. They are told at the student's line that called into java.util; what
 * containers do when nobody of the program has called them is the JDK's own.
 */
public final class Containers {

    /** By the container's name, which is one object wherever it stands. */
    private static final String[] NAMES = new String[64];
    private static final Variable[] VARIABLES = new Variable[NAMES.length];

    private Containers() {
    }

    static LogicalThread recorder() {
        LogicalThread me = Scheduler.current;
        return me != null && !Scheduler.alone && (Scheduler.site & Scheduler.IN_CONTAINERS) != 0 && me.quiet == 0
                && me.thread == Thread.currentThread()
                && Scheduler.run.recording ? me : null;
    }

    static Variable variable(String name) {
        String container = name.isEmpty() ? "Iterator" : name;
        int i = System.identityHashCode(container) & NAMES.length - 1;
        if (NAMES[i] != container) {
            VARIABLES[i] = Variable.of(container);
            NAMES[i] = container;
        }
        return VARIABLES[i];
    }

    static int site() {
        return Scheduler.site & ~Scheduler.IN_CONTAINERS;
    }

    /** @param field a number of its own for each field of the JDK's containers */
    public static void read(Object object, int field, String container) {
        LogicalThread me = recorder();
        if (me != null && object != null) {
            Loops.work += Loops.WEIGHT_OF_CONTAINER;
            Scheduler.run.shadows.of(object).cell(field).read(me, site(), variable(container));
        }
    }

    public static void write(Object object, int field, String container) {
        LogicalThread me = recorder();
        if (me != null && object != null) {
            Loops.work += Loops.WEIGHT_OF_CONTAINER;
            Scheduler.run.shadows.of(object).cell(field).write(me, site(), variable(container));
        }
    }

    public static void arrayRead(Object array, int index, String container) {
        LogicalThread me = recorder();
        if (me != null && array != null) {
            Loops.work += Loops.WEIGHT_OF_CONTAINER;
            ArrayShadow elements = Scheduler.run.shadows.array(array);
            elements.read(me, index, site(), container.isEmpty() ? elements.variable : variable(container));
        }
    }

    public static void arrayWrite(Object array, int index, String container) {
        LogicalThread me = recorder();
        if (me != null && array != null) {
            Loops.work += Loops.WEIGHT_OF_CONTAINER;
            ArrayShadow elements = Scheduler.run.shadows.array(array);
            elements.write(me, index, site(), container.isEmpty() ? elements.variable : variable(container));
        }
    }

    /** In the place of System.arraycopy in a container. */
    public static void arraycopy(Object from, int fromIndex, Object to, int toIndex, int length, String container) {
        LogicalThread me = recorder();
        if (me != null && from != null && to != null) {
            Variable variable = variable(container);
            Scheduler.run.shadows.array(from).readAll(me, fromIndex, fromIndex + length, site(), variable);
            Scheduler.run.shadows.array(to).writeAll(me, toIndex, toIndex + length, site(), variable);
        }
        System.arraycopy(from, fromIndex, to, toIndex, length);
    }
}
