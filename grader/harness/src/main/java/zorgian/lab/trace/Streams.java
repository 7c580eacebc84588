package zorgian.lab.trace;

/** Parallel operations on streams. */
public final class Streams {

    private final Trace trace;
    private final Strand strand;
    private final ParallelOperation operation = new ParallelOperation();
    private final ParallelOperation before;

    private Streams(Trace trace, Strand strand) {
        this.trace = trace;
        this.strand = strand;
        this.before = strand.parallel;
    }

    /** A parallel terminal operation begins on the calling thread. */
    public static Streams begin() {
        Trace trace = Trace.now();
        Streams stream = new Streams(trace, trace.strand());
        trace.release(stream.strand, stream.operation.begun, true);
        trace.parallel.add(stream.operation);
        stream.strand.parallel = stream.operation;
        return stream;
    }

    /** It is over, and every call in it. */
    public void end() {
        strand.parallel = before;
        trace.parallel.remove(operation);
        trace.acquire(strand, operation.ended);
    }
}
