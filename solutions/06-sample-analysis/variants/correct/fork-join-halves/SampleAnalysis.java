package zorgian.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.TimeUnit;

/** Halves the list until a half is a single sample; a ForkJoinPool of its own does the rest. */
public final class SampleAnalysis {

    private final Analyser analyser;

    public SampleAnalysis(Analyser analyser) {
        if (analyser == null) {
            throw new IllegalArgumentException("there is no analyser");
        }
        this.analyser = analyser;
    }

    public Survey sequentially(List<Sample> samples) throws InterruptedException {
        check(samples);
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
        check(samples);
        if (workers < 1) {
            throw new IllegalArgumentException("a pool needs a worker or more, not " + workers);
        }
        ForkJoinPool pool = new ForkJoinPool(workers);
        try {
            Report[] reports = new Report[samples.size()];
            pool.submit(new Part(samples, reports, 0, reports.length)).get();
            return survey(Arrays.asList(reports));
        } catch (ExecutionException neverFails) {
            throw new IllegalStateException(neverFails.getCause());
        } finally {
            stop(pool);
        }
    }

    @SuppressWarnings("serial")
    private final class Part extends RecursiveAction {

        private final List<Sample> samples;
        private final Report[] reports;
        private final int from;
        private final int to;

        Part(List<Sample> samples, Report[] reports, int from, int to) {
            this.samples = samples;
            this.reports = reports;
            this.from = from;
            this.to = to;
        }

        @Override
        protected void compute() {
            if (to - from > 1) {
                int middle = (from + to) / 2;
                invokeAll(new Part(samples, reports, from, middle), new Part(samples, reports, middle, to));
            } else if (to > from) {
                try {
                    reports[from] = analyse(samples.get(from));
                } catch (InterruptedException interrupted) {
                    throw new IllegalStateException(interrupted);
                }
            }
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
}
