// tries: to lie where no class of the exercise lies
// expect: refused: declares no package
// with: Idle
package zorgian.duet;

public final class CountingDuet extends Idle {

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }
}
// file: Elsewhere.java
public final class Elsewhere {
}
