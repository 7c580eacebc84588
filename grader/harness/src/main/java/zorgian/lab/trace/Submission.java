package zorgian.lab.trace;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A task that was handed to somebody to run: what it is ordered by before and after. */
public final class Submission {

    /** Released when the task is handed over. */
    final SyncVar forked = new SyncVar();
    /** Released when it has run. */
    final SyncVar done = new SyncVar();
    /** Who runs it, or null. */
    volatile PoolInfo pool;
    /** Whether a nested run of it is a task of its own all the same: a fork-join task that its joiner may run as well as any other thread. */
    volatile boolean isFork;
    /** Whether its runs come one after the other. */
    volatile boolean repeats;
    /** What has to be done before it is: the stages that it depends on. */
    final Queue<Submission> sources = new ConcurrentLinkedQueue<>();
    /** Number of the site at which it was last handed over. */
    volatile int site;
}
