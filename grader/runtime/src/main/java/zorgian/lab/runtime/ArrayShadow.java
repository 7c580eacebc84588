package zorgian.lab.runtime;

import java.lang.reflect.Array;
import jdk.internal.misc.Unsafe;

/** What is known of the elements of one array, in pages. */
final class ArrayShadow {

    private static final Unsafe UNSAFE = Unsafe.getUnsafe();

    final int length;
    final Variable variable;
    /** Whether java.util.concurrent keeps it for itself, as the queues of its pools. */
    final boolean isOfJdk;
    private final Page[] pages;
    private final Class<?> type;
    private SyncCell[][] atomics;

    ArrayShadow(Object array) {
        length = Array.getLength(array);
        type = array.getClass();
        isOfJdk = !type.getComponentType().isPrimitive() && type.getComponentType().getName().startsWith("java.util.concurrent.");
        variable = Variable.of(type.getSimpleName());
        pages = new Page[(length + Page.SIZE - 1) / Page.SIZE];
    }

    void read(LogicalThread me, int index, int site, Variable as) {
        Page page = page(index);
        if (page != null) {
            if (atomics != null) {
                atomic(me, index, site, false);
            }
            page.read(me, index & Page.SIZE - 1, site, as);
        }
    }

    void write(LogicalThread me, int index, int site, Variable as) {
        Page page = page(index);
        if (page != null) {
            if (atomics != null) {
                atomic(me, index, site, true);
            }
            page.write(me, index & Page.SIZE - 1, site, as);
        }
    }

    /** Elements from the first to before the second index; both may be beyond the array. */
    void readAll(LogicalThread me, int from, int to, int site, Variable as) {
        for (int i = Math.max(0, from); i < Math.min(to, length); i++) {
            read(me, i, site, as);
        }
    }

    void writeAll(LogicalThread me, int from, int to, int site, Variable as) {
        for (int i = Math.max(0, from); i < Math.min(to, length); i++) {
            write(me, i, site, as);
        }
    }

    private Page page(int index) {
        if (index < 0 || index >= length) {
            return null;
        }
        Page page = pages[index / Page.SIZE];
        if (page == null) {
            page = new Page();
            pages[index / Page.SIZE] = page;
        }
        return page;
    }

    private void atomic(LogicalThread me, int index, int site, boolean writes) {
        SyncCell[] page = atomics[index / Page.SIZE];
        SyncCell cell = page == null ? null : page[index % Page.SIZE];
        if (cell != null && writes) {
            cell.writeToo(me, site, variable);
        } else if (cell != null) {
            cell.readToo(me, site, variable);
        }
    }

    /** @param offset as Unsafe has it; -1 for no element */
    int index(long offset) {
        long base = Bases.of(type);
        return base < 0 || offset < base ? -1 : (int) ((offset - base) / UNSAFE.arrayIndexScale(type));
    }

    /** The element as a variable that orders threads; there must be such an element. */
    SyncCell syncCell(int index) {
        if (atomics == null) {
            atomics = new SyncCell[length / Page.SIZE + 1][];
        }
        SyncCell[] page = atomics[index / Page.SIZE];
        if (page == null) {
            page = new SyncCell[Page.SIZE];
            atomics[index / Page.SIZE] = page;
        }
        if (page[index % Page.SIZE] == null) {
            page[index % Page.SIZE] = new SyncCell(null, false);
        }
        return page[index % Page.SIZE];
    }

    boolean has(int index) {
        return index >= 0 && index < length;
    }

    /** The plain accesses to an element that an atomic one is not ordered with. */
    void checkPlain(LogicalThread me, int index, int site, boolean writes) {
        if (index >= 0 && index < length && pages[index / Page.SIZE] != null) {
            pages[index / Page.SIZE].check(me, index & Page.SIZE - 1, site, writes, variable);
        }
    }

    boolean isForgettable(VectorClock everybody) {
        if (atomics != null) {
            return false;
        }
        for (Page page : pages) {
            if (page != null && !page.isForgettable(everybody)) {
                return false;
            }
        }
        return true;
    }
}
