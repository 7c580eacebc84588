// tries: to be loaded in the place of the spec
// expect: refused: is in the package zorgian.duet.spec
// with: Idle
package zorgian.duet;

public final class CountingDuet extends Idle {

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }
}
// file: DuetSpec.java
package zorgian.duet.spec;

public final class DuetSpec {
}
