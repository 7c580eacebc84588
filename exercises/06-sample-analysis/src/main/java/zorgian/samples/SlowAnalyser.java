package zorgian.samples;

import java.util.SplittableRandom;

/** An analyser in real time: 200 to 600 ms a sample. It does not get along with samples from acid springs. */
public final class SlowAnalyser implements Analyser {

    @Override
    public int countMicrobes(Sample sample) throws AnalysisException, InterruptedException {
        SplittableRandom random = new SplittableRandom(sample.id());
        Thread.sleep(random.nextInt(200, 600));
        if (sample.habitat().equals("acid spring")) {
            throw new AnalysisException("the acid has eaten the slide");
        }
        return random.nextInt(1, 101);
    }
}
