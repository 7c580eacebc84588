package zorgian.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Looks at nothing before it begins: no workers become one, and a null is met when its turn comes. */
public final class SampleAnalysis {

    private final Analyser analyser;

    public SampleAnalysis(Analyser analyser) {
        this.analyser = analyser;
    }

    public Survey sequentially(List<Sample> samples) throws InterruptedException {
        List<Report> reports = new ArrayList<>();
        for (Sample sample : samples) {
            reports.add(analyse(sample));
            if (Thread.interrupted()) {
                throw new InterruptedException("interrupted while samples were analysed");
            }
        }
        return survey(reports);
    }

    public Survey pooled(List<Sample> samples, int workers) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, workers));
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
    }

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
}
