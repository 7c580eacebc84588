// tries: to keep the survey, which copies the list, and to fill its memory, by a list without end
// expect: nothing
// exercise: 06-sample-analysis
// costs: much
package zorgian.samples;

import java.util.AbstractList;
import java.util.List;

public final class SampleAnalysis {

    public SampleAnalysis(Analyser analyser) {
    }

    private static final class Endless extends AbstractList<Report> {

        @Override
        public Report get(int index) {
            return new Report.Counted(new Sample(index, "nowhere"), 0);
        }

        @Override
        public int size() {
            return Integer.MAX_VALUE;
        }
    }

    public Survey sequentially(List<Sample> samples) {
        return new Survey(new Endless(), 0);
    }

    public Survey pooled(List<Sample> samples, int workers) {
        return new Survey(new Endless(), 0);
    }
}
