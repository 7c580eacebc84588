package zorgian.lab.runtime;

/** Gives the baton on while nobody has it, because somebody went into a call that may wait for the network. Guarded by its own monitor. */
final class Porter extends Thread {

    private static Porter porter;

    private Run wanted;

    private Porter() {
        super("lab porter");
        setDaemon(true);
    }

    /** Nobody has the baton any more. */
    static void letOthersGoOn(Run r) {
        synchronized (Porter.class) {
            if (porter == null) {
                porter = new Porter();
                porter.start();
            }
        }
        synchronized (porter) {
            porter.wanted = r;
            porter.notifyAll();
        }
    }

    @Override
    public void run() {
        while (true) {
            Run r = take();
            Rest.await(r.outside);
            Scheduler.goOnWithoutAnybody(r);
        }
    }

    private synchronized Run take() {
        while (wanted == null) {
            try {
                wait();
            } catch (InterruptedException e) {
                // Nobody interrupts it; and if, there is nothing else that it could do.
                continue;
            }
        }
        Run r = wanted;
        wanted = null;
        return r;
    }
}
