package zorgian.samples;

// <solution>
import java.util.ArrayList;
// </solution>
import java.util.List;
// <solution>
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
// </solution>

/**
 * Analyses lists of samples, one after the other or with a pool of workers. It serves any number of callers, one after the other and at the
 * same time, and no call takes notice of another. No wait has a limit: what takes one tick today may take a week tomorrow.
 */
public final class SampleAnalysis {

    // <solution>
    private final Analyser analyser;

    // </solution>
    /**
     * @param analyser what counts the microbes
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the analyser is null
     */
    public SampleAnalysis(Analyser analyser) {
        // <solution>
        if (analyser == null) {
            throw new IllegalArgumentException("there is no analyser");
        }
        this.analyser = analyser;
        // <skeleton>
        // // TODO 1: keep the analyser.
        // </solution>
    }

    /**
     * Analyses the samples one after the other, in the order of the list, on the calling thread.
     *
     * @param samples the samples, each of which is analysed once; may be empty
     * @return a report for each sample, in the order of the samples, and the sum of the microbes
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the list is null or has
     *     null in it; no sample has been analysed then
     * @throws InterruptedException if the calling thread is interrupted; no further analysis is begun then, and the one under way has
     *     ended, even if it took no notice of the interrupt
     */
    public Survey sequentially(List<Sample> samples) throws InterruptedException {
        // <solution>
        check(samples);
        List<Report> reports = new ArrayList<>();
        for (Sample sample : samples) {
            reports.add(analyse(sample));
            if (Thread.interrupted()) {
                throw new InterruptedException("interrupted while samples were analysed");
            }
        }
        return survey(reports);
        // <skeleton>
        // throw new UnsupportedOperationException("TODO 2: one after the other");
        // </solution>
    }

    /**
     * Analyses the samples with so many workers at the same time, and returns when the last analysis has ended.
     *
     * @param samples the samples, each of which is analysed once; may be empty
     * @param workers how many analyses go on at the same time while there are samples enough, 1 or more
     * @return a report for each sample, in the order of the samples, and the sum of the microbes
     * @throws NullPointerException or IllegalArgumentException, with a message that says what is wrong, if the list is null or has
     *     null in it or there is no worker; no sample has been analysed then
     * @throws InterruptedException if the calling thread is interrupted; the analyses have been interrupted then, and all threads
     *     that this call started have ended, however long that took; a second interrupt changes nothing
     */
    public Survey pooled(List<Sample> samples, int workers) throws InterruptedException {
        // <solution>
        check(samples);
        if (workers < 1) {
            throw new IllegalArgumentException("a pool needs a worker or more, not " + workers);
        }
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<Future<Report>> futures = new ArrayList<>();
            for (Sample sample : samples) {
                futures.add(pool.submit(() -> analyse(sample)));
            }
            List<Report> reports = new ArrayList<>();
            for (Future<Report> future : futures) {
                reports.add(future.get());
            }
            return survey(reports);
        } catch (ExecutionException neverFails) {
            throw new IllegalStateException(neverFails.getCause());
        } finally {
            stop(pool);
        }
        // <skeleton>
        // throw new UnsupportedOperationException("TODO 3: with a pool");
        // </solution>
    }
    // <solution>

    /** Interrupts what is under way and waits until all of it has ended, however long that takes. */
    private static void stop(ExecutorService pool) throws InterruptedException {
        pool.shutdownNow();
        InterruptedException interrupt = null;
        while (!pool.isTerminated()) {
            try {
                pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            } catch (InterruptedException again) {
                interrupt = again;
            }
        }
        if (interrupt != null) {
            throw interrupt;
        }
    }

    private Report analyse(Sample sample) throws InterruptedException {
        try {
            return new Report.Counted(sample, analyser.countMicrobes(sample));
        } catch (InterruptedException interrupted) {
            throw interrupted;
        } catch (Throwable failure) {
            return new Report.Failed(sample, failure);
        }
    }

    private static Survey survey(List<Report> reports) {
        long microbes = 0;
        for (Report report : reports) {
            if (report instanceof Report.Counted counted) {
                microbes += counted.microbes();
            }
        }
        return new Survey(reports, microbes);
    }

    private static void check(List<Sample> samples) {
        if (samples == null) {
            throw new IllegalArgumentException("the list of samples is null");
        }
        for (Sample sample : samples) {
            if (sample == null) {
                throw new IllegalArgumentException("there is a null among the samples");
            }
        }
    }
    // </solution>
}
