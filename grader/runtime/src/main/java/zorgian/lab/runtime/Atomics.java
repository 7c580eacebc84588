package zorgian.lab.runtime;

import jdk.internal.misc.Unsafe;

/**
 * Accesses that order threads, or may: what the JDK does with Unsafe, and with the fields of java.util.concurrent. An object and an offset
 * is a variable.
 */
public final class Atomics {

    private static final Unsafe UNSAFE = Unsafe.getUnsafe();
    /** Below it, keys are numbers of container fields; offsets as keys are above. */
    private static final long OFFSETS = 1L << 40;

    private static String[] fields = new String[0];
    private static long[] offsets = new long[0];

    private Atomics() {
    }

    /** @param names "java.util.concurrent.FutureTask.state", by the number that rewritten classes use */
    static void name(String[] names) {
        fields = names;
        offsets = new long[names.length];
    }

    private static SyncCell cell(LogicalThread me, Object object, long offset, boolean writes) {
        if (object instanceof Class<?> type) {
            ClassInfo info = Scheduler.run.shadows.statics(type);
            SyncCell cell = info.isStudents ? info.syncCell(object, offset) : null;
            if (cell != null) {
                mixes(me, cell, writes);
                return cell;
            }
        }
        Shadow shadow = Scheduler.run.shadows.of(object);
        if (shadow.info.isArray) {
            ArrayShadow elements = Scheduler.run.shadows.array(object);
            int index = elements.index(offset);
            if (!elements.has(index)) {
                return shadow.syncCell(OFFSETS + offset);
            }
            if (Scheduler.run.recording) {
                elements.checkPlain(me, index, site(), writes);
            }
            SyncCell cell = elements.syncCell(index);
            if (!elements.isOfJdk) {
                mixes(me, cell, writes);
            }
            return cell;
        }
        if (shadow.info.isStudents) {
            SyncCell cell = shadow.info.syncCell(object, offset);
            if (cell != null) {
                mixes(me, cell, writes);
                return cell;
            }
        }
        return shadow.syncCell(OFFSETS + offset);
    }

    private static void mixes(LogicalThread me, SyncCell cell, boolean writes) {
        if (Scheduler.run.recording && !Scheduler.alone) {
            cell.mixes(me, site(), writes, Variable.OF_SITE);
        }
    }

    private static int site() {
        return Scheduler.site & ~Scheduler.IN_CONTAINERS;
    }

    // ------------------------------------------------------------------------------------------------ around Unsafe

    /** Before a read that is volatile, acquiring or opaque, and before a compare-and-set. */
    public static void read(Object object, long offset) {
        LogicalThread me = Scheduler.ordering();
        if (me != null && object != null) {
            pointBefore(me, object);
            cell(me, object, offset, false).acquire(me);
        }
    }

    private static void pointBefore(LogicalThread me, Object object) {
        if (Tasks.isFuture(object)) {
            Points.point(me, object, true);
        } else {
            Points.pointOfProgram(me);
        }
    }

    /** Before a write that is volatile, releasing or opaque; after a compare-and-set that did set. */
    public static void write(Object object, long offset) {
        LogicalThread me = Scheduler.ordering();
        if (me != null && object != null) {
            cell(me, object, offset, true).release(me);
        }
    }

    /** Before a read and write in one. */
    public static void update(Object object, long offset) {
        LogicalThread me = Scheduler.ordering();
        if (me != null && object != null) {
            pointBefore(me, object);
            SyncCell cell = cell(me, object, offset, true);
            cell.acquire(me);
            cell.releaseAll(me);
        }
    }

    /** Before a plain read by a VarHandle. */
    public static void plainRead(Object object, long offset) {
        Cell cell = plain(object, offset);
        if (cell != null) {
            cell.read(Scheduler.current, site(), Variable.OF_SITE);
        }
    }

    public static void plainWrite(Object object, long offset) {
        Cell cell = plain(object, offset);
        if (cell != null) {
            cell.write(Scheduler.current, site(), Variable.OF_SITE);
        }
    }

    private static Cell plain(Object object, long offset) {
        LogicalThread me = Scheduler.seen();
        if (me == null || object == null || Scheduler.alone || !Scheduler.run.recording) {
            return null;
        }
        ClassInfo info = object instanceof Class<?> type ? Scheduler.run.shadows.statics(type) : Scheduler.run.shadows.of(object).info;
        return info.isStudents ? info.cell(object, offset) : null;
    }

    /** Before a plain read of an element by a VarHandle. */
    public static void plainElementRead(Object array, int index) {
        Memory.arrayRead(array, index, site());
    }

    public static void plainElementWrite(Object array, int index) {
        Memory.arrayWrite(array, index, site());
    }

    // ------------------------------------------------------------------------------------------------ fields of java.util.concurrent

    public static void fieldRead(Object object, int field) {
        LogicalThread me = Scheduler.ordering();
        if (me != null && object != null) {
            Scheduler.run.shadows.of(object).syncCell(OFFSETS + offset(me, object, field)).acquire(me);
        }
    }

    public static void fieldWrite(Object object, int field) {
        LogicalThread me = Scheduler.ordering();
        if (me != null && object != null) {
            Scheduler.run.shadows.of(object).syncCell(OFFSETS + offset(me, object, field)).release(me);
        }
    }

    /** An element of an array of java.util.concurrent's own, which is handed over by fences. */
    public static void elementRead(Object array, int index) {
        LogicalThread me = Scheduler.ordering();
        if (me != null && array != null) {
            ArrayShadow elements = Scheduler.run.shadows.array(array);
            if (elements.has(index)) {
                elements.syncCell(index).acquire(me);
            }
        }
    }

    public static void elementWrite(Object array, int index) {
        LogicalThread me = Scheduler.ordering();
        if (me != null && array != null) {
            ArrayShadow elements = Scheduler.run.shadows.array(array);
            if (elements.has(index)) {
                elements.syncCell(index).release(me);
            }
        }
    }

    private static long offset(LogicalThread me, Object object, int field) {
        long known = offsets[field];
        return known != 0 ? known : resolve(me, object, field);
    }

    private static long resolve(LogicalThread me, Object object, int field) {
        me.quiet++;
        try {
            String name = fields[field];
            int dot = name.lastIndexOf('.');
            Class<?> type = object instanceof Class<?> c ? c : object.getClass();
            while (type != null && !type.getName().equals(name.substring(0, dot))) {
                type = type.getSuperclass();
            }
            if (type == null) {
                throw new IllegalStateException(name + " is not a field of " + object.getClass());
            }
            offsets[field] = object instanceof Class<?> ? UNSAFE.staticFieldOffset(type.getDeclaredField(name.substring(dot + 1)))
                    : UNSAFE.objectFieldOffset(type, name.substring(dot + 1));
            return offsets[field];
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("this JDK has no field " + fields[field], e);
        } finally {
            me.quiet--;
        }
    }
}
