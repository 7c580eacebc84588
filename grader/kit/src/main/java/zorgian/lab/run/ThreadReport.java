package zorgian.lab.run;

import java.util.List;

/**
 * What a thread did when the run ended.
 *
 * @param state of Thread.State
 * @param waitsFor the lock or synchronizer that it waits for, as the JDK writes it, or null
 * @param owner id of the thread that holds it, or -1
 * @param holds the locks that it holds, as the JDK writes them
 * @param scenario whether it is one of the scenario's own
 * @param stack innermost first
 * @param ties what else is known of whom it waits for
 */
public record ThreadReport(long id, String name, String state, String waitsFor, long owner, List<String> holds, boolean scenario,
        List<CodeLine> stack, Ties ties) {

    /** Of a thread that nothing more is known of. */
    ThreadReport(long id, String name, String state, String waitsFor, long owner, List<String> holds, boolean scenario,
            List<CodeLine> stack) {
        this(id, name, state, waitsFor, owner, holds, scenario, stack, Ties.NONE);
    }

    /** What it waits in. */
    public Wait waitsIn() {
        return Waits.of(this);
    }
}
