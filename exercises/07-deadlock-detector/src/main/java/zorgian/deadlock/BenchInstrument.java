package zorgian.deadlock;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** An instrument as it stands on the bench: a lock, and a lamp that takes its time to warm up. For running for real. */
public final class BenchInstrument implements Instrument {

    private final ReentrantLock lock = new ReentrantLock(true);
    private final String name;
    private final Duration warmUp;
    private volatile String holder;

    /**
     * Puts an instrument on the bench.
     *
     * @param name what is written on it
     * @param warmUp how long switching it on takes
     * @throws NullPointerException if something is null
     */
    public BenchInstrument(String name, Duration warmUp) {
        this.name = Objects.requireNonNull(name, "An instrument without a name");
        this.warmUp = Objects.requireNonNull(warmUp, "An instrument without a time to warm up");
    }

    @Override
    public String name() {
        return name;
    }

    /** The name of the thread that has it at this moment, or null. */
    public String holder() {
        return holder;
    }

    @Override
    public void take() throws InterruptedException {
        refuseSecondTake();
        lock.lockInterruptibly();
        switchOn();
    }

    @Override
    public boolean tryTake() throws InterruptedException {
        refuseSecondTake();
        if (!lock.tryLock()) {
            return false;
        }
        switchOn();
        return true;
    }

    @Override
    public void giveBack() {
        if (!lock.isHeldByCurrentThread()) {
            throw new IllegalStateException(Thread.currentThread().getName() + " does not have the " + name);
        }
        holder = null;
        lock.unlock();
    }

    private void refuseSecondTake() {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException(holder + " has the " + name + " already");
        }
    }

    private void switchOn() throws InterruptedException {
        holder = Thread.currentThread().getName();
        try {
            TimeUnit.NANOSECONDS.sleep(warmUp.toNanos());
        } catch (InterruptedException interrupted) {
            giveBack();
            throw interrupted;
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
