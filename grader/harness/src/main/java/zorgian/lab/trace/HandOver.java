package zorgian.lab.trace;

/**
 * A concurrent collection or map as a place where threads hand things over: what was done before an element was put in comes before what is done after it
 * was taken out or looked up, element by element.
 */
public final class HandOver {

    private final IdentityMap<SyncVar> items = new IdentityMap<>();
    private final SyncVar whole = new SyncVar();
    private final SyncVar space = new SyncVar();

    /** What is known of a collection; the same for the same object. */
    public static HandOver of(Object collection) {
        return Trace.now().handOvers.get(collection, HandOver::new);
    }

    /** The variable that stands for the collection as a whole. */
    public SyncVar whole() {
        return whole;
    }

    /** The calling thread is about to put an element in. */
    public void give(Object item) {
        Trace trace = Trace.now();
        Strand strand = trace.strand();
        if (item != null) {
            items.get(item, SyncVar::new).releaseFrom(strand, true);
        }
        trace.handed.releaseFrom(strand, true);
        trace.release(strand, whole, true);
    }

    /** It is about to put in what is not known one by one. */
    public void giveAll() {
        give(null);
    }

    /** It has taken an element out, or looked it up; null means that there was none, and orders nothing. */
    public void take(Object item) {
        if (item != null) {
            Trace trace = Trace.now();
            SyncVar known = items.get(item);
            trace.acquire(known == null ? whole : known);
        }
    }

    /** It has seen all that is in it. */
    public void takeAll() {
        Trace.now().acquire(whole);
    }

    /** It is about to make room, for which somebody may wait. */
    public void makeRoom() {
        Trace.now().release(space);
    }

    /** It has found room. */
    public void findRoom() {
        Trace.now().acquire(space);
    }

    /** The calling thread is about to look at a concurrent collection as a whole. */
    public static void looksAtSome() {
        Trace.now().strand().looksAtSome = true;
    }

    /** It may have done so. */
    public static void hasLooked() {
        Strand strand = Trace.now().strand();
        if (strand.looksAtSome) {
            strand.looksAtSome = false;
            takeFromAny();
        }
    }

    /** It has taken something out of some concurrent collection. */
    public static void takeFromAny() {
        Trace trace = Trace.now();
        trace.acquire(trace.handed);
    }
}
