// tries: nothing: it is right, with a worker that starts one more thread under each call
// expect: missed: two-threads
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
