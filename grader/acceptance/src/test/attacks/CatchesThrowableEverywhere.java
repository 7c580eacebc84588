// tries: nothing: it is right, and catches whatever is thrown around each pause, to throw it again
// expect: all
// with: Counting
package zorgian.duet;

public final class CountingDuet extends Counting {

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause == null ? null : number -> {
            try {
                pause.before(number);
            } catch (Throwable whatever) {
                throw whatever;
            }
        });
    }
}
