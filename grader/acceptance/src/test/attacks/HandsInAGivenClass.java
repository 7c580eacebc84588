// tries: to have its own range in the place of the given one, in which there is never a number
// expect: all
// with: Counting
package zorgian.duet;

public final class CountingDuet extends Counting {

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }
}
// file: Range.java
package zorgian.duet;

public record Range(int from, int to) {

    @Override
    public int to() {
        return from - 1;
    }
}
