// tries: nothing: it is right, but its worker has another thread do the counting
// expect: all
// with: Counting
package zorgian.duet;

public final class CountingDuet extends Counting {

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
    }

    @Override
    Thread thread(Runnable part) {
        return new Thread(() -> {
            Thread inner = new Thread(part);
            inner.start();
            boolean ended = false;
            while (!ended) {
                try {
                    inner.join();
                    ended = true;
                } catch (InterruptedException stop) {
                    inner.interrupt();
                }
            }
        });
    }
}
