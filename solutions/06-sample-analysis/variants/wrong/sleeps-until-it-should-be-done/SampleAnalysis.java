package zorgian.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Sleeps for as long as ten samples usually take. */
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
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        Report[] reports = new Report[samples.size()];
        for (int i = 0; i < reports.length; i++) {
            int place = i;
            pool.submit(() -> reports[place] = analyse(samples.get(place)));
        }
        pool.shutdown();
        Thread.sleep(100L * ((samples.size() + workers - 1) / workers));
        return survey(Arrays.asList(reports));
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
