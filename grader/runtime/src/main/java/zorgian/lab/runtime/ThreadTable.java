package zorgian.lab.runtime;

/**
 * The logical thread of each thread of a run, by identity. Written under its own lock as well as the baton, because a thread that begins
 * looks itself up before it has the baton.
 */
final class ThreadTable {

    private LogicalThread[] table = new LogicalThread[128];
    private int size;

    synchronized void add(LogicalThread thread) {
        if (2 * ++size > table.length) {
            LogicalThread[] old = table;
            table = new LogicalThread[2 * old.length];
            for (LogicalThread each : old) {
                if (each != null) {
                    table[free(each.thread)] = each;
                }
            }
        }
        table[free(thread.thread)] = thread;
    }

    private int free(Thread thread) {
        int i = start(thread);
        while (table[i] != null) {
            i = i + 1 & table.length - 1;
        }
        return i;
    }

    private int start(Thread thread) {
        return System.identityHashCode(thread) * 0x9E3779B1 >>> 8 & table.length - 1;
    }

    /** Null for a thread that is not of the run. For whoever has the baton. */
    LogicalThread get(Thread thread) {
        LogicalThread[] all = table;
        int i = start(thread);
        while (all[i] != null) {
            if (all[i].thread == thread) {
                return all[i];
            }
            i = i + 1 & all.length - 1;
        }
        return null;
    }

    /** The same for anybody. */
    synchronized LogicalThread find(Thread thread) {
        return get(thread);
    }
}
