// tries: to be loaded in the place of the scenarios
// expect: refused: has the name of a class of the grader
// with: Idle
package zorgian.duet;

public final class CountingDuet extends Idle {

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }
}
// file: DuetScenarios.java
package zorgian.duet.spec;

public final class DuetScenarios {
}
