// tries: to be taken for a part of a given class, which nobody looks into
// expect: refused: has a name like a part of a given type
// with: Idle
package zorgian.duet;

public final class CountingDuet extends Idle {

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }
}
// file: Hidden.java
package zorgian.duet;

final class Range$Hidden {

    static {
        System.exit(0);
    }
}
