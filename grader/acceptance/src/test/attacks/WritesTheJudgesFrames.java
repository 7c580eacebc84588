// tries: to answer in the place of the worker, by frames on the standard output that the worker's channel may be
// expect: nothing
// with: Idle
package zorgian.duet;

public final class CountingDuet extends Idle {

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
        byte[] frame = new byte[4_096];
        for (int i = 0; i < 100; i++) {
            System.out.write(frame, 0, frame.length);
        }
        System.out.flush();
    }
}
