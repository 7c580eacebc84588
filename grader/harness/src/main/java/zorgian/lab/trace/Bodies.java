package zorgian.lab.trace;

import java.util.concurrent.Executor;
import zorgian.lab.trace.Carrier.Pushed;

/** Where student code begins and ends that the JDK calls: bodies of threads, tasks, callbacks. */
public final class Bodies {

    private Bodies() {
    }

    /** A method begins that the JDK may have called on this object, or on none. */
    public static void enter(Object self) {
        Trace trace = Trace.now();
        if (!trace.isStopped()) {
            enter(trace, self == null ? null : trace.submissions.get(self));
        }
    }

    /** It ends, either way. */
    public static void exit(Object self) {
        Trace trace = Trace.now();
        if (trace.isStopped()) {
            return;
        }
        if (self instanceof Executor pool) {
            // A pool's own callbacks: what waits for the pool waits for them.
            trace.release(trace.strand(), trace.pools.get(pool, PoolInfo::new).ended, true);
        }
        exit(trace, self == null ? null : trace.submissions.get(self));
    }

    static void enter(Trace trace, Submission submission) {
        Carrier carrier = trace.carrier();
        trace.starts(carrier);
        carrier.depth++;
        Strand strand = carrier.strand;
        if (strand == null) {
            push(carrier, null, begin(trace, carrier, submission));
        } else if (submission != null && submission.isFork) {
            push(carrier, strand, begin(trace, carrier, submission));
        } else if (strand.parallel != null) {
            push(carrier, strand, strand.parallel.element(trace, carrier));
        } else {
            if (submission != null) {
                trace.acquire(strand, submission.forked);
            }
            if (strand.context != null) {
                trace.acquire(strand, strand.context);
            }
            if (trace.hasUnknown) {
                trace.acquire(strand, trace.unknown);
            }
        }
    }

    private static void push(Carrier carrier, Strand before, Strand next) {
        carrier.pushed.push(new Pushed(carrier.depth, before));
        carrier.strand = next;
    }

    static void exit(Trace trace, Submission submission) {
        Carrier carrier = trace.carrier();
        Strand strand = trace.strand();
        Pushed top = carrier.pushed.peek();
        if (top != null && top.depth() == carrier.depth) {
            end(trace, strand, submission);
            carrier.pushed.pop();
            carrier.strand = top.before();
        } else {
            if (submission != null) {
                trace.release(strand, submission.done, true);
            }
            if (strand.context != null) {
                trace.release(strand, strand.context, true);
            }
            if (trace.hasUnknown) {
                trace.release(strand, trace.unknown, true);
            }
        }
        carrier.depth--;
    }

    /** A strand begins on this thread: after all that had to come before it, and nothing else. */
    static Strand begin(Trace trace, Carrier carrier, Submission submission) {
        if (submission == null && !carrier.isStarted && !trace.parallel.isEmpty()) {
            return trace.parallel.iterator().next().element(trace, carrier);
        }
        Strand strand = trace.newStrand(carrier, submission);
        trace.acquire(strand, carrier.start);
        trace.acquire(strand, carrier.callbacks);
        if (submission != null) {
            submission.isFork = false;
            trace.acquire(strand, submission.forked);
            if (submission.repeats) {
                trace.acquire(strand, submission.done);
            }
            if (submission.pool != null && submission.pool.threads == 1) {
                trace.acquire(strand, submission.pool.chain);
            }
        } else if (carrier.isStarted) {
            trace.acquire(strand, carrier.end);
        } else {
            // Nobody is known to have called this: whatever may have come before is taken to have.
            strand.isCallback = true;
            trace.acquire(strand, carrier.end);
            trace.acquire(strand, trace.forks);
            trace.acquire(strand, trace.unknown);
        }
        strand.begun();
        return strand;
    }

    private static void end(Trace trace, Strand strand, Submission submission) {
        if (strand.usesThread) {
            strand.carrier.locals.releaseFrom(strand, true);
        }
        if (submission != null) {
            submission.done.releaseFrom(strand, true);
            if (submission.pool != null) {
                submission.pool.ended.releaseFrom(strand, true);
                submission.pool.chain.releaseFrom(strand, true);
            }
        }
        if (strand.isCallback) {
            strand.carrier.callbacks.releaseFrom(strand, true);
        }
        if (strand.isElement) {
            trace.parallel.forEach(operation -> operation.ended.releaseFrom(strand, true));
        }
        strand.carrier.end.releaseFrom(strand, true);
        trace.finished.releaseFrom(strand, true);
        strand.tick();
        Locks.reportHeld(trace, strand);
        strand.ended = true;
    }

    /** A value comes into a callback; in a parallel stream it brings with it what was done to it before. */
    public static void flowIn(Object value) {
        Trace trace = Trace.now();
        Strand strand = trace.strand();
        if (strand.isElement && flows(value)) {
            trace.acquire(strand, trace.variable(value));
        }
    }

    /** It leaves the callback, handed on by the stream. */
    public static void flowOut(Object value) {
        Trace trace = Trace.now();
        Strand strand = trace.strand();
        if (strand.isElement && flows(value)) {
            trace.release(strand, trace.variable(value), true);
        }
    }

    private static boolean flows(Object value) {
        return value != null && !(value instanceof String) && !(value instanceof Number && value.getClass().getClassLoader() == null)
                && !(value instanceof Boolean) && !(value instanceof Character);
    }
}
