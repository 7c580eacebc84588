package zorgian.lab.trace;

import java.util.Arrays;

/** What is known of the fields of one object; kept in a field that the rewriter adds. */
public final class Shadow {

    private static final Object[] NONE = {};

    private Object[] slots = NONE;
    /** Of accesses to volatile fields that come through an updater or a handle, and do not say which field. */
    private SyncVar anyVolatile;
    volatile boolean hasUpdaters;

    synchronized SyncVar anyVolatile() {
        if (anyVolatile == null) {
            anyVolatile = new SyncVar();
        }
        return anyVolatile;
    }

    synchronized Cell cell(int slot, Memory memory) {
        Object there = slot(slot);
        if (there == null) {
            if (!memory.hasRoom()) {
                return null;
            }
            there = new Cell();
            slots[slot] = there;
        }
        return there instanceof Cell cell ? cell : null;
    }

    synchronized SyncVar volatileField(int slot) {
        Object there = slot(slot);
        if (!(there instanceof SyncVar)) {
            there = new SyncVar();
            slots[slot] = there;
        }
        return (SyncVar) there;
    }

    synchronized void acquireAllVolatile(Strand strand) {
        for (Object slot : slots) {
            if (slot instanceof SyncVar variable) {
                variable.acquireInto(strand);
            }
        }
    }

    private Object slot(int slot) {
        if (slot >= slots.length) {
            slots = Arrays.copyOf(slots, slot + 4);
        }
        return slots[slot];
    }
}
