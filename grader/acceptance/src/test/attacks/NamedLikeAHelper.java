// tries: to stand in for the methods that are added to each class before it runs
// expect: refused: a name that the grader keeps for itself
// with: Idle
package zorgian.duet;

public final class CountingDuet extends Idle {

    private static long lab$read;

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
        lab$read++;
    }
}
