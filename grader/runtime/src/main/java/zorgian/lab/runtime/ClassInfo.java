package zorgian.lab.runtime;

import java.lang.reflect.Field;
import jdk.internal.misc.Unsafe;

/**
 * What is to be known of a class to find the cell of one of its variables: which object and offset is which field of which of a student's
 * classes. A student's class carries its cells itself, in a field that the rewriter has added.
 */
final class ClassInfo {

    /** The field with the cells of an object, and the one with those of the class; an array each, a cell a field. */
    static final String CELLS = "lab$cells";
    static final String STATIC_CELLS = "lab$staticCells";
    /** A constant: names of the fields, each followed by a comma, in the order of their cells. */
    static final String NAMES = "lab$names";
    static final String STATIC_NAMES = "lab$staticNames";

    private static final Unsafe UNSAFE = Unsafe.getUnsafe();

    final Class<?> type;
    final boolean isArray;
    /** Whether what its objects order is a mere order of locks: the nodes in which threads wait for locks. */
    final boolean isSoft;
    final boolean isStudents;
    /** Whether its objects are made to be used by several threads at once. */
    final boolean isConcurrent;
    /** How many of its objects were given an identity hash code in this run. */
    int hashes;
    private long[] offsets = new long[0];
    private int[] slots = new int[0];
    private long[] cellsAt = new long[0];
    private int[] counts = new int[0];

    ClassInfo(Class<?> type) {
        this.type = type;
        this.isArray = type.isArray();
        this.isSoft = type.getName().startsWith("java.util.concurrent.locks.") && type.getName().endsWith("Node");
        this.isConcurrent = isConcurrent(type);
        boolean students = false;
        if (!isArray) {
            for (Class<?> each = type; each != null && each.getClassLoader() != null; each = each.getSuperclass()) {
                students |= addFields(each, CELLS, NAMES, false);
            }
        }
        this.isStudents = students;
    }

    private ClassInfo(Class<?> type, boolean statics) {
        this.type = type;
        this.isArray = false;
        this.isSoft = false;
        this.isConcurrent = false;
        this.isStudents = type.getClassLoader() != null && addFields(type, STATIC_CELLS, STATIC_NAMES, true);
    }

    private static boolean isConcurrent(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            String name = each.getName();
            if (name.startsWith("java.util.concurrent.") || name.startsWith("java.util.Collections$Synchronized")
                    || name.equals("java.util.Vector") || name.equals("java.util.Hashtable") || name.equals("java.lang.StringBuffer")) {
                return true;
            }
        }
        return false;
    }

    /** Of the static fields of a class. */
    static ClassInfo ofStatics(Class<?> type) {
        return new ClassInfo(type, true);
    }

    private boolean addFields(Class<?> declaring, String cells, String names, boolean isStatic) {
        try {
            Field named = declaring.getDeclaredField(names);
            String all = (String) UNSAFE.getReference(UNSAFE.staticFieldBase(named), UNSAFE.staticFieldOffset(named));
            Field at = declaring.getDeclaredField(cells);
            long cellsOffset = isStatic ? UNSAFE.staticFieldOffset(at) : UNSAFE.objectFieldOffset(at);
            int from = 0;
            int first = offsets.length;
            for (int comma = all.indexOf(','); comma >= 0; comma = all.indexOf(',', from)) {
                Field field = declaring.getDeclaredField(all.substring(from, comma));
                add(isStatic ? UNSAFE.staticFieldOffset(field) : UNSAFE.objectFieldOffset(field), offsets.length - first, cellsOffset);
                from = comma + 1;
            }
            for (int i = first; i < offsets.length; i++) {
                counts[i] = offsets.length - first;
            }
            return true;
        } catch (NoSuchFieldException e) {
            return false;
        }
    }

    private void add(long offset, int slot, long cells) {
        int n = offsets.length;
        offsets = java.util.Arrays.copyOf(offsets, n + 1);
        slots = java.util.Arrays.copyOf(slots, n + 1);
        cellsAt = java.util.Arrays.copyOf(cellsAt, n + 1);
        counts = java.util.Arrays.copyOf(counts, n + 1);
        offsets[n] = offset;
        slots[n] = slot;
        cellsAt[n] = cells;
    }

    /** The cell of a field of a student's; null if there is none at this offset. */
    SyncCell syncCell(Object object, long offset) {
        int i = index(offset);
        return i < 0 ? null : SyncCell.of(cells(object, i), slots[i]);
    }

    Cell cell(Object object, long offset) {
        int i = index(offset);
        return i < 0 ? null : Cell.of(cells(object, i), slots[i]);
    }

    private Cell[] cells(Object object, int i) {
        Cell[] cells = (Cell[]) UNSAFE.getReference(object, cellsAt[i]);
        if (cells == null) {
            cells = new Cell[counts[i]];
            UNSAFE.putReference(object, cellsAt[i], cells);
        }
        return cells;
    }

    private int index(long offset) {
        for (int i = 0; i < offsets.length; i++) {
            if (offsets[i] == offset) {
                return i;
            }
        }
        return -1;
    }
}
