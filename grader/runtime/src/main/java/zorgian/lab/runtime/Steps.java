package zorgian.lab.runtime;

import java.util.List;

/** What happened in a run, step by step, and who held or waited for which lock when; the first so many of each. */
public final class Steps {

    private static final int MOST = 2000;

    /** A thread starts another. */
    public static final String STARTS = "starts";

    /** What is done in a step that is none: see {@link #switches}. */
    public static final String SWITCHES = "lets go first";
    /** Who goes first where it is no certain thread. */
    public static final String ALL_OTHERS = "all others";

    /**
     * One step.
     *
     * @param tick lab time
     * @param doing a verb, "takes"
     * @param what the thing it is done to, "ReentrantLock A"
     * @param site number of the site, or 0
     */
    public record Step(long tick, String thread, String doing, String what, int site) {
    }

    /** A lock that a thread asked for; ticks, -1 for what never came. */
    public static final class Hold {

        public final String thread;
        public final String lock;
        public final int site;
        public final long asked;
        public long from = -1;
        public long to = -1;

        Hold(String thread, String lock, int site, long asked) {
            this.thread = thread;
            this.lock = lock;
            this.site = site;
            this.asked = asked;
        }

        boolean tookNoTime() {
            return to == asked;
        }
    }

    private final Sequence<Step> steps = new Sequence<>();
    private final Sequence<Hold> holds = new Sequence<>();
    private boolean full;

    void add(LogicalThread thread, String doing, String what, int site) {
        if (steps.size() < MOST) {
            thread.quiet++;
            steps.add(new Step(Scheduler.run.clock.now, thread.name(), doing, what, site));
            thread.quiet--;
        }
        Scheduler.run.mix(thread.id * 31L + site);
    }

    /** A step at which threads can meet; what it is done to the site tells. */
    void meets(LogicalThread thread, String doing, int site) {
        if (steps.size() < MOST) {
            add(thread, doing, "", site);
        }
    }

    /**
     * The thread is stopped where it would have gone on, and another one goes first: what no step is, and what makes the difference.
     *
     * @param to name of the other thread
     */
    void switches(LogicalThread from, String to) {
        if (steps.size() < MOST) {
            from.quiet++;
            steps.add(new Step(Scheduler.run.clock.now, from.name(), SWITCHES, to, Scheduler.site & ~Scheduler.IN_CONTAINERS));
            from.quiet--;
        }
    }

    Hold asks(LogicalThread thread, String lock, int site) {
        Hold hold = new Hold(thread.name(), lock, site, Scheduler.run.clock.now);
        if (holds.size() >= MOST && !full) {
            forgetThoseThatTookNoTime();
            full = holds.size() > MOST / 2;
        }
        if (holds.size() < MOST) {
            holds.add(hold);
        }
        return hold;
    }

    private void forgetThoseThatTookNoTime() {
        int kept = 0;
        for (int i = 0; i < holds.size(); i++) {
            if (!holds.get(i).tookNoTime()) {
                holds.set(kept++, holds.get(i));
            }
        }
        holds.cut(kept);
    }

    public List<Step> all() {
        return steps.all();
    }

    /** Those that took time, or never ended. */
    public List<Hold> holds() {
        return holds.all().stream().filter(hold -> !hold.tookNoTime()).toList();
    }
}
