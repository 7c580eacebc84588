package zorgian.lab.runtime;

/** A lock that a thread holds, or asks for. */
final class Held {

    final LockInfo lock;
    final boolean isShared;
    final int site;
    final Steps.Hold hold;
    int count = 1;

    Held(LockInfo lock, boolean isShared, int site, Steps.Hold hold) {
        this.lock = lock;
        this.isShared = isShared;
        this.site = site;
        this.hold = hold;
    }
}
