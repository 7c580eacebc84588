package zorgian.lab.spec;

import zorgian.lab.run.ThreadReport;
import zorgian.lab.run.Wait;

/** What the JDK calls a lock, as a student would call it. */
final class LockWords {

    private LockWords() {
    }

    /** Of what the thread waits for: "java.util.concurrent.locks.ReentrantLock$NonfairSync@1b2c" is a "ReentrantLock", and any object a "lock". */
    static String type(ThreadReport waiting) {
        if (waiting.waitsIn() == Wait.SEMAPHORE) {
            return "Semaphore";
        }
        if (waiting.waitsFor() == null) {
            return "lock";
        }
        String type = waiting.waitsFor().replaceAll("@.*", "");
        String simple = type.substring(type.lastIndexOf('.') + 1).replaceAll("\\$(NonfairSync|FairSync|Sync)$", "").replaceAll("^.*\\$(?=[A-Za-z])", "");
        return simple.equals("Object") || simple.isEmpty() || simple.endsWith(";") ? "lock" : simple;
    }
}
