// tries: to be loaded in the place of a class of the JDK
// expect: refused: does not compile
// with: Idle
package zorgian.duet;

public final class CountingDuet extends Idle {

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }
}
// file: Thread.java
package java.lang;

public class Thread {
}
