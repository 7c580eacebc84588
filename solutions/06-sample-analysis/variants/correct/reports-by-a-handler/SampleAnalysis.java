package zorgian.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

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
        Report[] reports = new Report[samples.size()];
        Crew crew = new Crew(workers, samples, reports);
        for (int i = 0; i < reports.length; i++) {
            crew.execute(new Analysis(i));
        }
        crew.shutdown();
        InterruptedException interrupt = null;
        while (!crew.isTerminated()) {
            try {
                crew.awaitTermination(1, TimeUnit.DAYS);
            } catch (InterruptedException interrupted) {
                crew.shutdownNow();
                interrupt = interrupted;
            }
        }
        if (interrupt != null) {
            throw interrupt;
        }
        return survey(Arrays.asList(reports));
    }

    private record Analysis(int place) implements Runnable {

        @Override
        public void run() {
            // All is done before and after, by the crew.
        }
    }

    private final class Crew extends ThreadPoolExecutor {

        private final List<Sample> samples;
        private final Report[] reports;

        Crew(int workers, List<Sample> samples, Report[] reports) {
            super(workers, workers, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
            this.samples = samples;
            this.reports = reports;
        }

        @Override
        protected void afterExecute(Runnable task, Throwable never) {
            int place = ((Analysis) task).place();
            try {
                reports[place] = analyse(samples.get(place));
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
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
