// tries: nothing but to print a lot: it is right
// expect: all
// with: Counting
package zorgian.duet;

public final class CountingDuet extends Counting {

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
        System.out.println("la ".repeat(300_000));
        System.err.println("la ".repeat(300_000));
    }
}
