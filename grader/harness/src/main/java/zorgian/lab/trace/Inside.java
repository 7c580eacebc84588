package zorgian.lab.trace;

/** A call inside of which the JDK may call student code back, ordered by one variable: a map's compute, a barrier's action. */
public final class Inside {

    private final Strand strand;
    private final SyncVar before;

    private Inside(Strand strand, SyncVar before) {
        this.strand = strand;
        this.before = before;
    }

    /** The call begins. */
    public static Inside begin(SyncVar variable) {
        Strand strand = Trace.now().strand();
        Inside inside = new Inside(strand, strand.context);
        strand.context = variable;
        return inside;
    }

    /** It is over. */
    public void end() {
        strand.context = before;
    }
}
