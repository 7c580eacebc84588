package zorgian.lab.trace;

import java.lang.reflect.Array;
import java.util.List;

/** Reads and writes of variables. */
public final class Accesses {

    private Accesses() {
    }

    /** How a variable is accessed. */
    public enum How {
        READ,
        /** What is read is only changed and written back: the value is not looked at. */
        READ_TO_UPDATE,
        WRITE
    }

    /** A field of an object that carries a shadow. */
    public static void field(Shadow shadow, int slot, How how, int site) {
        Trace trace = Trace.now();
        if (!trace.isStopped()) {
            access(trace, trace.strand(), shadow.cell(slot, trace.memory), how, site, null);
        }
    }

    /** An element of an array. */
    public static void element(Object array, int index, How how, int site) {
        Trace trace = Trace.now();
        if (trace.isStopped()) {
            return;
        }
        Strand strand = trace.strand();
        if (strand.lastArray != array) {
            strand.lastArrayShadow = trace.arrays.get(array, () -> new ArrayShadow(Array.getLength(array)));
            strand.lastArray = array;
        }
        access(trace, strand, strand.lastArrayShadow.cell(index, trace.memory), how, site, array);
    }

    /** All elements of an array are read. */
    public static void elements(Object array, int site) {
        for (int index = 0; index < Array.getLength(array); index++) {
            element(array, index, How.READ, site);
        }
    }

    /** One element of a list whose elements are variables of their own, as an ArrayList's are; one that was not there at the first access is let be. */
    public static void listElement(List<?> list, int index, boolean writes, int site) {
        Trace trace = Trace.now();
        if (!trace.isStopped()) {
            ArrayShadow shadow = trace.arrays.get(list, () -> new ArrayShadow(list.size()));
            access(trace, trace.strand(), shadow.cell(index, trace.memory), writes ? How.WRITE : How.READ, site, list);
        }
    }

    /** All elements of such a list are read. */
    public static void listElements(List<?> list, int site) {
        if (Trace.now().arrays.get(list) != null) {
            for (int index = 0; index < list.size(); index++) {
                listElement(list, index, false, site);
            }
        }
    }

    /** The list is a view of this array. */
    public static void views(Object list, Object array) {
        Trace.now().views.put(list, array);
    }

    /** The array that the list is a view of, or null. */
    public static Object viewed(Object list) {
        return list == null ? null : Trace.now().views.get(list);
    }

    /** A container that is not made to be shared, as a whole. */
    public static void container(Object container, boolean writes, int site) {
        Trace trace = Trace.now();
        if (!trace.isStopped()) {
            Strand strand = trace.strand();
            if (strand.isOptimistic && !writes) {
                return;
            }
            strand.acted();
            Cell cell = trace.contents.get(container, Cell::new);
            Race race = writes ? cell.write(strand, site, true, true) : cell.read(strand, site, true, false);
            if (race != null) {
                trace.report(race, name(container));
            }
        }
    }

    /** An iterator goes over this container. */
    public static void iterates(Object iterator, Object container) {
        Trace.now().iterators.put(iterator, container);
    }

    /** The container that an iterator goes over, or null. */
    public static Object iterated(Object iterator) {
        return Trace.now().iterators.get(iterator);
    }

    /** The value that the strand read to update a variable is looked at all the same. */
    public static void looksAtUpdate() {
        Strand strand = Trace.now().strand();
        if (strand.updated != null) {
            strand.updated.observed(strand);
        }
    }

    /** A volatile field is read (after the read) or written (before the write). */
    public static void volatileField(Shadow shadow, int slot, boolean writes) {
        Trace trace = Trace.now();
        Strand strand = trace.strand();
        if (writes) {
            trace.release(strand, shadow.volatileField(slot), true);
        } else {
            trace.acquire(strand, shadow.volatileField(slot));
            if (shadow.hasUpdaters) {
                trace.acquire(strand, shadow.anyVolatile());
            }
        }
    }

    /** Some volatile field of the object is read and written, through an updater or a handle. */
    public static void anyVolatileField(Shadow shadow, boolean writes) {
        Trace trace = Trace.now();
        Strand strand = trace.strand();
        if (writes) {
            shadow.hasUpdaters = true;
            trace.release(strand, shadow.anyVolatile(), true);
        } else {
            trace.acquire(strand, shadow.anyVolatile());
            shadow.acquireAllVolatile(strand);
        }
    }

    private static void access(Trace trace, Strand strand, Cell cell, How how, int site, Object array) {
        if (cell == null || strand.isOptimistic && how != How.WRITE) {
            return;
        }
        strand.acted();
        Race race;
        if (how == How.WRITE) {
            race = cell.write(strand, site, false, strand.updated == cell);
            strand.updated = null;
        } else {
            race = cell.read(strand, site, false, how == How.READ_TO_UPDATE);
            strand.updated = how == How.READ_TO_UPDATE ? cell : strand.updated;
        }
        if (race != null) {
            trace.report(race, array == null ? "" : name(array));
        }
    }

    /** "an int[]", "a HashMap". */
    private static String name(Object object) {
        String type = object.getClass().getSimpleName();
        return (type.matches("[AEIOUaeiou].*") ? "an " : "a ") + type;
    }
}
