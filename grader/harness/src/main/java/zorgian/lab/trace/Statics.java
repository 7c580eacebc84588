package zorgian.lab.trace;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Static fields, and the initialisation of classes, by the numbers that the rewriter gave the classes. */
public final class Statics {

    private final Map<Integer, Shadow> shadows = new ConcurrentHashMap<>();
    private final Map<Integer, SyncVar> initialised = new ConcurrentHashMap<>();

    /** The shadow of a class's static fields. */
    public static Shadow of(int type) {
        return Trace.now().statics.shadows.computeIfAbsent(type, key -> new Shadow());
    }

    /** The class has been initialised by the calling thread. */
    public static void initialised(int type) {
        Trace trace = Trace.now();
        SyncVar variable = new SyncVar();
        trace.release(trace.strand(), variable, true);
        trace.statics.initialised.put(type, variable);
    }

    /** The calling thread uses a class that has been initialised, or that it initialises itself just now. */
    public static void uses(int type) {
        Trace trace = Trace.now();
        SyncVar variable = trace.statics.initialised.get(type);
        Strand strand = trace.strand();
        if (variable != null && strand.usedTypes.add(type)) {
            trace.acquire(strand, variable);
        }
    }
}
