package zorgian.lab.run;

/**
 * A lock that a thread waited for or held.
 *
 * @param thread name of the thread
 * @param lock "ReentrantLock A"
 * @param asked tick at which it asked for the lock
 * @param from tick at which it got it, or -1 if it never did
 * @param to tick at which it gave it back, or gave up asking for it; -1 if it never did
 * @param line where it was asked for, or null
 */
public record Hold(String thread, String lock, long asked, long from, long to, CodeLine line) {
}
