package zorgian.lab.trace;

/** Threads that student code starts, joins, interrupts and unparks. */
public final class Threads {

    private Threads() {
    }

    /** @param site number of the site, or 0 for a thread of the scenario's own */
    public static void start(Thread thread, int site) {
        Trace trace = Trace.now();
        Strand strand = trace.strand();
        Carrier carrier = trace.carrier(thread);
        carrier.isStarted = true;
        carrier.startedAt = site;
        carrier.start.releaseFrom(strand, true);
        trace.forks.releaseFrom(strand, true);
        strand.tick();
        trace.step(strand, "starts", thread.getName(), site);
    }

    /** The thread is known to have ended. */
    public static void joined(Thread thread) {
        Trace trace = Trace.now();
        trace.acquire(trace.carrier(thread).end);
    }

    public static void interrupts(Thread thread) {
        Trace trace = Trace.now();
        trace.release(trace.carrier(thread).interrupt);
    }

    /** The calling thread has seen that it was interrupted. */
    public static void interrupted() {
        Trace trace = Trace.now();
        trace.acquire(trace.carrier().interrupt);
    }

    /** A thread has been seen to be interrupted. */
    public static void interrupted(Thread thread) {
        Trace trace = Trace.now();
        trace.acquire(trace.carrier(thread).interrupt);
    }

    public static void unparks(Thread thread) {
        Trace trace = Trace.now();
        trace.release(trace.carrier(thread).permit);
    }

    public static void parked() {
        Trace trace = Trace.now();
        trace.acquire(trace.carrier().permit);
    }

    /** The calling thread looks at what belongs to a thread and not to a task. */
    public static void looksAtThread() {
        Trace trace = Trace.now();
        Strand strand = trace.strand();
        strand.usesThread = true;
        trace.acquire(strand, strand.carrier.locals);
    }
}
