// tries: to be taken for what is expected, by a list that says something else each time it is looked at
// expect: nothing
// exercise: 06-sample-analysis
package zorgian.samples;

import java.util.ArrayList;
import java.util.List;

public final class SampleAnalysis {

    public SampleAnalysis(Analyser analyser) {
    }

    private static final class Liar extends ArrayList<Report> {

        private static final long serialVersionUID = 1;

        @Override
        public int size() {
            return 4;
        }

        @Override
        public Object[] toArray() {
            return new Object[] {this, this, "no report", null};
        }

        @Override
        public boolean equals(Object other) {
            return true;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    public Survey sequentially(List<Sample> samples) {
        return new Survey(new Liar(), 100);
    }

    public Survey pooled(List<Sample> samples, int workers) {
        return new Survey(new Liar(), 100);
    }
}
