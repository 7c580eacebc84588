package zorgian.lab.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a thread did when the run ended.
 *
 * @param state of Thread.State
 * @param waitsFor the lock or synchronizer that it waits for, as the JDK writes it, or null
 * @param owner id of the thread that holds it, or -1
 * @param holds the locks that it holds, as the JDK writes them
 * @param inCircle whether the JDK finds it in a deadlock
 * @param scenario whether it is one of the scenario's own
 * @param stack innermost first
 * @param ties what else is known of whom it waits for
 */
public record ThreadReport(long id, String name, String state, String waitsFor, long owner, List<String> holds, boolean inCircle, boolean scenario,
        List<CodeLine> stack, Ties ties) {

    /** Of a thread that nothing more is known of. */
    ThreadReport(long id, String name, String state, String waitsFor, long owner, List<String> holds, boolean inCircle, boolean scenario,
            List<CodeLine> stack) {
        this(id, name, state, waitsFor, owner, holds, inCircle, scenario, stack, Ties.NONE);
    }

    /** What it waits in. */
    public Wait waitsIn() {
        return Waits.of(this);
    }

    static List<ThreadReport> of(List<?> plain) {
        List<ThreadReport> threads = new ArrayList<>();
        for (Object item : plain) {
            Map<?, ?> fields = (Map<?, ?>) item;
            List<String> holds = new ArrayList<>();
            ((List<?>) fields.get("holds")).forEach(lock -> holds.add((String) lock));
            threads.add(new ThreadReport((Long) fields.get("id"), (String) fields.get("name"), (String) fields.get("state"),
                    (String) fields.get("waitsFor"), (Long) fields.get("owner"), holds, (Boolean) fields.get("circle"),
                    (Boolean) fields.get("scenario"), CodeLine.of(fields.get("frames")), Ties.of(fields)));
        }
        return threads;
    }

    /**
     * Whether it waits in real time for something that will come by itself: a timed wait that is neither on the lab clock nor an idle pool thread's.
     */
    boolean waitsInRealTime() {
        return state.equals("TIMED_WAITING") && !passes("zorgian.lab.hook.ExecutorHooks", "awaitTermination") && !closes()
                && !passes("java.util.concurrent.ForkJoinPool", "awaitWork") && !passes("java.util.concurrent.ForkJoinPool", "runWorker")
                && (!passes("java.util.concurrent.ThreadPoolExecutor", "getTask")
                        || passes("java.util.concurrent.ScheduledThreadPoolExecutor$DelayedWorkQueue", "take"));
    }

    /** ExecutorService.close (JDK 19 and later) waits a day at a time, for ever. */
    private boolean closes() {
        return stack.stream().anyMatch(line -> line.method().equals("close") && line.type().startsWith("java.util.concurrent."));
    }

    private boolean passes(String type, String method) {
        return stack.stream().anyMatch(line -> line.type().equals(type) && line.method().equals(method));
    }
}
