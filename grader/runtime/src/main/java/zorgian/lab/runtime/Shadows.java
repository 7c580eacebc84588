package zorgian.lab.runtime;

import java.util.ArrayList;
import java.util.List;
import zorgian.lab.runtime.LogicalThread.State;

/**
 * The shadow of each object of a run that has one, by identity. What is gone, and what can no longer race, is forgotten when the table
 * would grow; where it still grows too large, the trace is cut, and says so.
 */
final class Shadows {

    private static final int MOST = 4_000_000;

    private Shadow[] table = new Shadow[1 << 10];
    private final ClassInfos infos = new ClassInfos();
    private final ClassInfos statics = new ClassInfos();
    private int size;
    private int purgeAt = 100_000;
    private Object last;
    private Shadow lastShadow;
    private Object oneBefore;
    private Shadow shadowBefore;
    private Object lastArray;
    private ArrayShadow lastElements;
    private Object lastLocked;
    private Monitor lastMonitor;

    Shadow of(Object object) {
        if (object == last) {
            return lastShadow;
        }
        if (object == oneBefore) {
            return shadowBefore;
        }
        oneBefore = last;
        shadowBefore = lastShadow;
        lastShadow = look(object);
        last = object;
        return lastShadow;
    }

    private Shadow look(Object object) {
        int hash = System.identityHashCode(object);
        Shadow[] all = table;
        int slot = hash * 0x9E3779B1 >>> 7 & all.length - 1;
        for (Shadow shadow = all[slot]; shadow != null; shadow = shadow.next) {
            if (shadow.hash == hash && shadow.get() == object) {
                return shadow;
            }
        }
        return add(object, hash);
    }

    /** Null if it has none. */
    Shadow find(Object object) {
        int hash = System.identityHashCode(object);
        Shadow[] all = table;
        for (Shadow shadow = all[hash * 0x9E3779B1 >>> 7 & all.length - 1]; shadow != null; shadow = shadow.next) {
            if (shadow.hash == hash && shadow.get() == object) {
                return shadow;
            }
        }
        return null;
    }

    private Shadow add(Object object, int hash) {
        if (size >= purgeAt) {
            purge();
        }
        if (size >= table.length) {
            rehash(2 * table.length);
        }
        Shadow shadow = new Shadow(object, hash, infos.of(object.getClass()));
        int slot = hash * 0x9E3779B1 >>> 7 & table.length - 1;
        shadow.next = table[slot];
        table[slot] = shadow;
        size++;
        return shadow;
    }

    private void rehash(int length) {
        Shadow[] larger = new Shadow[length];
        for (Shadow each : table) {
            while (each != null) {
                Shadow next = each.next;
                int slot = each.hash * 0x9E3779B1 >>> 7 & length - 1;
                each.next = larger[slot];
                larger[slot] = each;
                each = next;
            }
        }
        table = larger;
    }

    private void purge() {
        VectorClock everybody = known();
        int left = 0;
        for (int i = 0; i < table.length; i++) {
            Shadow before = null;
            for (Shadow each = table[i]; each != null; each = each.next) {
                if (each.refersTo(null) || each.isForgettable(everybody)) {
                    if (before == null) {
                        table[i] = each.next;
                    } else {
                        before.next = each.next;
                    }
                } else {
                    before = each;
                    left++;
                }
            }
        }
        size = left;
        lastArray = null;
        lastElements = null;
        last = null;
        oneBefore = null;
        lastLocked = null;
        purgeAt = Math.max(100_000, 2 * left);
        if (left > MOST) {
            Scheduler.cut("memory");
        }
    }

    /** What every thread that is alive knows of the others. */
    private static VectorClock known() {
        VectorClock all = null;
        for (int i = 0; i < Scheduler.run.threads.size(); i++) {
            LogicalThread thread = Scheduler.run.threads.get(i);
            if (thread.state != State.ENDED) {
                VectorClock own = thread.known.with(thread.id, thread.interval);
                all = all == null ? own : all.meet(own);
            }
        }
        return all == null ? VectorClock.NONE : all;
    }

    ClassInfo info(Class<?> type) {
        return infos.of(type);
    }

    /** Of the static fields of a class. */
    ClassInfo statics(Class<?> type) {
        return statics.statics(type);
    }

    /** The objects whose monitors a thread has. */
    List<Object> heldBy(LogicalThread thread) {
        List<Object> held = new ArrayList<>();
        for (Shadow each : table) {
            for (Shadow shadow = each; shadow != null; shadow = shadow.next) {
                Object object = shadow.monitor != null && shadow.monitor.owner == thread ? shadow.get() : null;
                if (object != null) {
                    held.add(object);
                }
            }
        }
        return held;
    }

    Monitor monitor(Object object) {
        if (object == lastLocked) {
            return lastMonitor;
        }
        Shadow shadow = of(object);
        if (shadow.monitor == null) {
            shadow.monitor = new Monitor(object);
        }
        lastLocked = object;
        lastMonitor = shadow.monitor;
        return shadow.monitor;
    }

    ArrayShadow array(Object array) {
        if (array == lastArray) {
            return lastElements;
        }
        Shadow shadow = of(array);
        if (shadow.elements == null) {
            shadow.elements = new ArrayShadow(array);
        }
        lastArray = array;
        lastElements = shadow.elements;
        return shadow.elements;
    }
}
