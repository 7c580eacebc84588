package zorgian.lab.runtime;

import java.lang.ref.WeakReference;

/** What is known of one object: its monitor, its variables, the lock that it is. Does not keep the object alive. */
final class Shadow extends WeakReference<Object> {

    final int hash;
    Shadow next;
    final ClassInfo info;
    Monitor monitor;
    Cell cells;
    ArrayShadow elements;
    LockInfo lock;
    /** Whether it is inside a lock of a student's. */
    boolean isSoft;
    int pinnedHash;

    Shadow(Object object, int hash, ClassInfo info) {
        super(object);
        this.hash = hash;
        this.info = info;
        this.isSoft = info.isSoft;
    }

    /** A variable that is not a field of a student's class. */
    Cell cell(long key) {
        for (Cell cell = cells; cell != null; cell = cell.next) {
            if (cell.key == key) {
                return cell;
            }
        }
        Cell cell = new Cell();
        cell.key = key;
        cell.next = cells;
        cells = cell;
        return cell;
    }

    SyncCell syncCell(long key) {
        Cell before = null;
        for (Cell cell = cells; cell != null; before = cell, cell = cell.next) {
            if (cell.key == key) {
                if (cell instanceof SyncCell sync) {
                    return sync;
                }
                SyncCell sync = new SyncCell(cell, isSoft);
                sync.key = key;
                sync.next = cell.next;
                if (before == null) {
                    cells = sync;
                } else {
                    before.next = sync;
                }
                return sync;
            }
        }
        SyncCell sync = new SyncCell(null, isSoft);
        sync.key = key;
        sync.next = cells;
        cells = sync;
        return sync;
    }

    /** Whether what it orders from now on is a mere order of locks. */
    void setSoft(boolean soft) {
        isSoft = soft;
        for (Cell cell = cells; cell != null; cell = cell.next) {
            if (cell instanceof SyncCell sync) {
                sync.isSoft = soft;
            }
        }
    }

    boolean isForgettable(VectorClock everybody) {
        if (monitor != null || lock != null || pinnedHash != 0 || elements != null && !elements.isForgettable(everybody)) {
            return false;
        }
        for (Cell cell = cells; cell != null; cell = cell.next) {
            if (!cell.isForgettable(everybody)) {
                return false;
            }
        }
        return true;
    }
}
