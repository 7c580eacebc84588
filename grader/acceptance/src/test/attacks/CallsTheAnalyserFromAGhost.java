// tries: to have the samples analysed by threads that nobody waits for, and to report what it made up
// expect: missed: sequential-order, total, pool-gone, pool-size
// exercise: 06-sample-analysis
package zorgian.samples;

import java.util.ArrayList;
import java.util.List;

public final class SampleAnalysis {

    private final Analyser analyser;

    public SampleAnalysis(Analyser analyser) {
        this.analyser = analyser;
    }

    public Survey sequentially(List<Sample> samples) {
        return pooled(samples, 1);
    }

    public Survey pooled(List<Sample> samples, int workers) {
        List<Report> reports = new ArrayList<>();
        long microbes = 0;
        for (Sample sample : samples) {
            Thread ghost = new Thread(() -> {
                try {
                    analyser.countMicrobes(sample);
                } catch (AnalysisException | InterruptedException nobodyHears) {
                    Thread.currentThread().interrupt();
                }
            });
            ghost.setDaemon(true);
            ghost.start();
            reports.add(new Report.Counted(sample, 7));
            microbes += 7;
        }
        return new Survey(reports, microbes);
    }
}
