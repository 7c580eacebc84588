package zorgian.lab.trace;

/** Reads and writes of variables. */
public final class Accesses {

    private Accesses() {
    }

    /** A field of an object that carries a shadow. */
    public static void field(Shadow shadow, int slot, boolean writes, int site) {
        Trace trace = Trace.now();
        if (!trace.isStopped()) {
            access(trace, trace.strand(), shadow.cell(slot, trace.memory), writes, site, "", false);
        }
    }

    /** An element of an array. */
    public static void element(Object array, int index, boolean writes, int site) {
        Trace trace = Trace.now();
        if (trace.isStopped()) {
            return;
        }
        Strand strand = trace.strand();
        if (strand.lastArray != array) {
            strand.lastArrayShadow = trace.arrays.get(array, () -> new ArrayShadow(java.lang.reflect.Array.getLength(array)));
            strand.lastArray = array;
        }
        access(trace, strand, strand.lastArrayShadow.cell(index, trace.memory), writes, site, null, false, array);
    }

    /** A container that is not made to be shared, as a whole. */
    public static void container(Object container, boolean writes, int site) {
        Trace trace = Trace.now();
        if (!trace.isStopped()) {
            access(trace, trace.strand(), trace.contents.get(container, Cell::new), writes, site, null, true, container);
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
                trace.acquire(strand, shadow.anyVolatile);
            }
        }
    }

    /** Some volatile field of the object is read and written, through an updater or a handle. */
    public static void anyVolatileField(Shadow shadow, boolean writes) {
        Trace trace = Trace.now();
        Strand strand = trace.strand();
        if (writes) {
            shadow.hasUpdaters = true;
            trace.release(strand, shadow.anyVolatile, true);
        } else {
            trace.acquire(strand, shadow.anyVolatile);
            shadow.acquireAllVolatile(strand);
        }
    }

    private static void access(Trace trace, Strand strand, Cell cell, boolean writes, int site, String what, boolean whole) {
        access(trace, strand, cell, writes, site, what, whole, null);
    }

    private static void access(Trace trace, Strand strand, Cell cell, boolean writes, int site, String what, boolean whole, Object named) {
        if (cell == null) {
            return;
        }
        strand.acted();
        Race race = writes ? cell.write(strand, site, whole) : cell.read(strand, site, whole);
        if (race != null) {
            trace.report(race, what != null ? what : name(named));
        }
    }

    /** "an int[]", "a HashMap". */
    private static String name(Object object) {
        String type = object.getClass().getSimpleName();
        return (type.matches("[AEIOUaeiou].*") ? "an " : "a ") + type;
    }
}
