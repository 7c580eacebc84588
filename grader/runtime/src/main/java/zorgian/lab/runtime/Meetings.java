package zorgian.lab.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The steps of a run by first-in-line at which threads can meet, and from them the schedules with one preemption that matter: another thread
 * goes first only where, later on, it does a step in conflict with the one that it is let go before. All others merely swap steps that are
 * independent. (Persistent sets with one level of look-ahead, after Godefroid, "Partial-Order Methods for the Verification of Concurrent
 * Systems", 1996; and Musuvathi and Qadeer, "Iterative Context Bounding", PLDI 2007.) Guarded by the baton.
 */
final class Meetings {

    private static final int MOST_STEPS = 20_000;
    /** Where more could go on, those in line are not looked at, which takes as long as there are: no schedule departs there. */
    private static final int MOST_READY = 1_000;
    private static final int MOST_IN_LINE = 8;
    private static final int FIRST_IN_LINE = 4;
    private static final int MOST_SCHEDULES = 2_000;

    private final List<Step> steps = new ArrayList<>();

    /**
     * @param decision its number, or 0 where nobody else could go on
     * @param inLine ids of those who could, the first and the last of them
     * @param all how many could
     */
    private record Step(int thread, Object variable, long key, boolean writes, int site, int decision, int[] inLine, int all) {

        /** The choice that lets that one go first. */
        int choice(int i) {
            return i < FIRST_IN_LINE || all <= MOST_IN_LINE ? i + 1 : all - inLine.length + i + 1;
        }
    }

    /** To be called only where what the calling thread does is not looked at. */
    void add(LogicalThread me, Object variable, long key, boolean writes, int decision) {
        if (steps.size() < MOST_STEPS) {
            int all = decision == 0 || Scheduler.run.ready.size() > MOST_READY ? 0 : Turns.countEligible();
            Step step = new Step(me.id, variable, key, writes, Scheduler.site & ~Scheduler.IN_CONTAINERS, decision,
                    new int[Math.min(MOST_IN_LINE, all)], all);
            for (int i = 0; i < step.inLine.length; i++) {
                step.inLine[i] = Turns.eligible(step.choice(i) - 1).id;
            }
            steps.add(step);
        }
    }

    List<String> schedules() {
        Map<Object, Map<Long, Map<Integer, int[]>>> last = lastAccesses();
        List<String> fromNewPlaces = new ArrayList<>();
        List<String> others = new ArrayList<>();
        Set<List<Integer>> places = new HashSet<>();
        for (int i = 0; i < steps.size() && fromNewPlaces.size() + others.size() < MOST_SCHEDULES; i++) {
            Step step = steps.get(i);
            for (int j = 0; j < step.inLine.length; j++) {
                if (step.variable == null || meetsLater(last, step, step.inLine[j], i)) {
                    boolean isNew = places.add(List.of(step.site, Scheduler.run.threads.get(step.inLine[j]).startedAt));
                    (isNew ? fromNewPlaces : others).add(step.decision + ":" + step.choice(j));
                }
            }
        }
        fromNewPlaces.addAll(others);
        return fromNewPlaces;
    }

    /** For each variable and thread the index of its last access, and of its last write. */
    private Map<Object, Map<Long, Map<Integer, int[]>>> lastAccesses() {
        Map<Object, Map<Long, Map<Integer, int[]>>> last = new IdentityHashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.variable != null) {
                int[] of = last.computeIfAbsent(step.variable, key -> new HashMap<>()).computeIfAbsent(step.key, key -> new HashMap<>())
                        .computeIfAbsent(step.thread, key -> new int[] {-1, -1});
                of[0] = i;
                of[1] = step.writes ? i : of[1];
            }
        }
        return last;
    }

    private static boolean meetsLater(Map<Object, Map<Long, Map<Integer, int[]>>> last, Step step, int other, int i) {
        int[] of = last.get(step.variable).get(step.key).get(other);
        return of != null && of[step.writes ? 0 : 1] > i;
    }
}
