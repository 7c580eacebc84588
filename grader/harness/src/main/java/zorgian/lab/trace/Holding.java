package zorgian.lab.trace;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Who has what the JDK does not remember: permits of a semaphore, stamps of a StampedLock. To be asked while every traced thread stands still. */
public final class Holding {

    private Holding() {
    }

    /**
     * The threads that have it and are still at the task that took it. Empty where that is not known, where somebody gave back what he had not taken, since
     * then it is handed over and anybody may give it, and where several have permits and any of them could give one.
     *
     * @param isIt recognises the lock or semaphore among those of the run
     */
    public static Set<Thread> of(Predicate<Object> isIt) {
        Trace trace = Trace.now();
        LockInfo lock = trace.findLock(isIt);
        Set<Thread> holders = new HashSet<>();
        if (lock != null && !lock.isSignal) {
            for (Strand strand : trace.strands()) {
                if (!strand.ended && strand.held.stream().anyMatch(held -> held.lock == lock)) {
                    holders.add(strand.carrier.thread);
                }
            }
        }
        return lock != null && lock.isSemaphore && holders.size() > 1 ? Set.of() : holders;
    }
}
