package zorgian.lab.trace;

/** A lock that a strand holds. */
final class Held {

    final LockInfo lock;
    final boolean shared;
    /** Number of the site that took it. */
    final int site;
    final HoldLog.Entry entry;
    /** How often it was taken and not given back yet. */
    int count = 1;

    Held(LockInfo lock, boolean shared, int site, HoldLog.Entry entry) {
        this.lock = lock;
        this.shared = shared;
        this.site = site;
        this.entry = entry;
    }
}
