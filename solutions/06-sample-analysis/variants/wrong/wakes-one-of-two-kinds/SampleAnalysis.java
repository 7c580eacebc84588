package zorgian.samples;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

/** Workers take places from a guarded queue and wait there; the caller waits until all reports are in. */
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
        Desk desk = new Desk(samples.size());
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            threads.add(new Thread(() -> {
                try {
                    for (int place = desk.take(); place >= 0; place = desk.take()) {
                        desk.put(place, analyse(samples.get(place)));
                    }
                } catch (InterruptedException stop) {
                    Thread.currentThread().interrupt();
                }
            }));
        }
        threads.forEach(Thread::start);
        try {
            for (int place = 0; place < samples.size(); place++) {
                desk.offer(place);
            }
            return survey(desk.await());
        } catch (InterruptedException interrupted) {
            threads.forEach(Thread::interrupt);
            throw interrupted;
        } finally {
            desk.close();
            join(threads);
        }
    }

    /** Where samples and reports change hands. */
    private static final class Desk {

        private final Queue<Integer> waiting = new ArrayDeque<>();
        private final Report[] reports;
        private int missing;
        private boolean closed;

        Desk(int samples) {
            reports = new Report[samples];
            missing = samples;
        }

        synchronized void offer(int place) {
            waiting.add(place);
            notify();
        }

        /** The place of a sample, or -1 if there will be no more. */
        synchronized int take() throws InterruptedException {
            while (waiting.isEmpty() && !closed) {
                wait();
            }
            return waiting.isEmpty() ? -1 : waiting.remove();
        }

        synchronized void put(int place, Report report) {
            reports[place] = report;
            missing--;
            notify();
        }

        synchronized List<Report> await() throws InterruptedException {
            while (missing > 0) {
                wait();
            }
            return Arrays.asList(reports);
        }

        synchronized void close() {
            closed = true;
            waiting.clear();
            notify();
        }
    }

    /** Waits for the ends of all threads. An interrupt is passed on to them and does not end the wait. */
    private static void join(List<Thread> threads) throws InterruptedException {
        InterruptedException interrupt = null;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException interrupted) {
                    threads.forEach(Thread::interrupt);
                    interrupt = interrupted;
                }
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
