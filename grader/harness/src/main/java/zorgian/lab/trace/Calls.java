package zorgian.lab.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Calls of student code that the scenario named, and what they started and did not wait for. */
public final class Calls {

    private final Trace trace;
    private final List<Ended> ended = Collections.synchronizedList(new ArrayList<>());

    Calls(Trace trace) {
        this.trace = trace;
    }

    /** A call that is going on. */
    public static final class Call {

        private final String name;
        private final Strand caller;
        private final int clock;
        private final int strandsBefore;

        private Call(String name, Strand caller, int clock, int strandsBefore) {
            this.name = name;
            this.caller = caller;
            this.clock = clock;
            this.strandsBefore = strandsBefore;
        }
    }

    /** A call that came back, and what its caller knew then. */
    private record Ended(Call call, VectorClock known) {
    }

    /** The calling thread begins a call. */
    public static Call begin(String name) {
        Trace trace = Trace.now();
        Strand strand = trace.strand();
        strand.tick();
        return new Call(name, strand, strand.clock(), trace.strands().size());
    }

    /** It came back, either way. */
    public static void end(Call call) {
        Trace trace = Trace.now();
        trace.calls.ended.add(new Ended(call, call.caller.stamp()));
        call.caller.tick();
    }

    /** A collaborator works, on whatever thread: begins or ends. */
    public static void works(String doing, String what) {
        Trace trace = Trace.now();
        Strand strand = trace.strand();
        strand.acted();
        trace.step(strand, doing, what, 0);
    }

    List<Found> missedJoins() {
        List<Found> found = new ArrayList<>();
        List<Strand> strands = trace.strands();
        for (Ended each : List.copyOf(ended)) {
            for (Strand strand : strands.subList(each.call.strandsBefore, strands.size())) {
                if (strand.origin != null && strand.origin.get(each.call.caller.index) >= each.call.clock
                        && strand.lastActed > each.known.get(strand.index)) {
                    found.add(new Found(Found.MISSED_JOIN, each.call.name, List.of(List.of(strand.name, "is still at work", (long) strand.site()))));
                }
            }
        }
        return found;
    }
}
