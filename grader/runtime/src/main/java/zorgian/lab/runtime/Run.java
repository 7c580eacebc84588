package zorgian.lab.runtime;

import java.util.ArrayList;
import java.util.List;

/** What is known of the run that goes on, or of one that is over. Guarded by the baton; after its end, for whoever waited for it. */
public final class Run {

    /** How a run ended. */
    public enum Ending { FINISHED, STUCK, SPINNING, EXITED, BLOCKED }

    /** When a run is over by itself. */
    public enum Until {
        /** The first thread has ended, and all others have come to rest at that tick. */
        FIRST_ENDS,
        /** Every thread has ended that is no daemon, as a JVM does. */
        LAST_ENDS
    }

    private static final int SWITCHES_A_UNIT = 20;

    final Until until;
    final Choices choices;
    final LabClock clock;
    final ThreadTable table = new ThreadTable();
    final Sequence<LogicalThread> threads = new Sequence<>();
    final ReadyLine ready = new ReadyLine();
    final Shadows shadows = new Shadows();
    final Findings findings = new Findings();
    final Steps steps = new Steps();
    final HeldLocks heldLocks = new HeldLocks();
    final LockOrder lockOrder = new LockOrder();
    final List<Activation> activations = new ArrayList<>();
    final List<Harness.Call> calls = new ArrayList<>();
    final Pools pools = new Pools();
    final Deaths deaths = new Deaths();
    final MapChecks mapChecks = new MapChecks();
    final Outside outside = new Outside();
    int alive;
    int aliveNoDaemons;
    boolean firstEnded;
    /** Whose turn it is, where a policy has said so. */
    LogicalThread goesFirst;
    boolean unwinding;
    boolean recording = true;
    String cut = "";

    long digest = 1125899906842597L;
    long switches;
    long turns;
    long progress;
    int lazyTurns;
    int locks;
    long timeOutsInARow;
    long spins;
    int loopSite;
    volatile boolean over;
    Ending ending;
    int exitCode;
    String because = "";

    /** @param schedule its name, see {@link Schedule} */
    Run(Until until, String schedule) {
        this.until = until;
        this.choices = new Choices(Schedule.policy(schedule));
        this.clock = new LabClock(choices.policy.reverses());
    }

    public Ending ending() {
        return ending;
    }

    public int exitCode() {
        return exitCode;
    }

    /** In words, what was used up or what it waits for; may be empty. */
    public String because() {
        return because;
    }

    /**
     * Of a run that was spinning: the number of the site of the loop, or of the call in it, that goes round without end; else 0, or of the
     * last that did.
     */
    public int loopSite() {
        return loopSite;
    }

    public long ticks() {
        return clock.now;
    }

    /**
     * The same number for the same sequence of steps; 0 where it went over the network, since the operating system has a part in that
     * order.
     */
    public long digest() {
        return outside.wasEverUsed() ? 0 : digest;
    }

    /** How long its loops were, in units of ten thousand jumps backwards: the same number for the same run. */
    public long turns() {
        return turns;
    }

    /**
     * What it took, in units of ten thousand jumps backwards: a thread, with its end, counts two, and twenty changes of threads count
     * one, for that is what takes about 0.1 ms. The same number for the same run.
     */
    public long effort() {
        return turns + 2L * threads.size() + switches / SWITCHES_A_UNIT;
    }

    /** Its decisions. */
    public Choices choices() {
        return choices;
    }

    public String cut() {
        return cut;
    }

    public Findings findings() {
        return findings;
    }

    public Steps steps() {
        return steps;
    }

    void mix(long what) {
        digest = digest * 1_000_003 + what;
    }
}
