package zorgian.microscope;

import java.time.Duration;

/** A bench in real time. */
public final class SlowBench implements Bench {

    @Override
    public void look(String researcher, Duration time) throws InterruptedException {
        Thread.sleep(time.toMillis());
    }

    @Override
    public void prepare(String researcher, Duration time) throws InterruptedException {
        Thread.sleep(time.toMillis());
    }
}
