// tries: to hide an exit from who reads the source, in a comment that ends where nobody sees it
// expect: refused: System.exit
package zorgian.duet;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
        // harmless \u000a System.exit(0);
    }

    public long solo(Range range) {
        return 0;
    }

    public long duet(Range workers, Range callers) {
        return 0;
    }
}
