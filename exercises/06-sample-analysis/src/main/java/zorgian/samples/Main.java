package zorgian.samples;

import java.util.ArrayList;
import java.util.List;

/** Analyses ten samples one after the other and with a pool, in real time, and prints what happens. */
public final class Main {

    private static final int WORKERS = 4;
    private static final int WIDTH = 76;
    private static final List<String> HABITATS = List.of("methane lake", "salt cave", "acid spring", "fern forest", "glacier");

    public static void main(String[] args) throws InterruptedException {
        try {
            run(tenSamples());
        } catch (UnsupportedOperationException todo) {
            System.out.println("Not there yet: " + todo.getMessage());
        }
    }

    private static void run(List<Sample> samples) throws InterruptedException {
        System.out.println("One after the other");
        Watch first = new Watch(new SlowAnalyser());
        Survey sequential = new SampleAnalysis(first).sequentially(samples);
        long sequentialMillis = first.millis();

        System.out.printf("%nWith a pool of %d workers%n", WORKERS);
        Watch second = new Watch(new SlowAnalyser());
        Survey pooled = new SampleAnalysis(second).pooled(samples, WORKERS);
        long pooledMillis = second.millis();

        System.out.printf("%nReports                           one after the other     pooled%n");
        for (int i = 0; i < samples.size(); i++) {
            System.out.printf("  %-32s%-24s%s%n", name(samples.get(i)), found(sequential, i), found(pooled, i));
        }
        System.out.printf("  %-32s%-24d%d%n", "microbes in all", sequential.microbes(), pooled.microbes());

        long perMark = Math.max(1, Math.max(sequentialMillis, pooledMillis) / (WIDTH - 20));
        System.out.printf("%nWho did what when; one character is %d ms, a number is a sample%n%n", perMark);
        System.out.printf("one after the other: %d ms%n", sequentialMillis);
        first.draw(perMark);
        System.out.printf("with a pool of %d: %d ms, speed-up %.2f%n", WORKERS, pooledMillis,
                (double) sequentialMillis / Math.max(1, pooledMillis));
        second.draw(perMark);
    }

    private static List<Sample> tenSamples() {
        List<Sample> samples = new ArrayList<>();
        for (int id = 1; id <= 10; id++) {
            samples.add(new Sample(id, HABITATS.get(id * 3 % HABITATS.size())));
        }
        return samples;
    }

    private static String name(Sample sample) {
        return "sample " + sample.id() + ", " + sample.habitat();
    }

    private static String found(Survey survey, int position) {
        Report report = position < survey.reports().size() ? survey.reports().get(position) : null;
        if (report instanceof Report.Counted counted) {
            return counted.microbes() + " (sample " + counted.sample().id() + ")";
        }
        return report == null ? "no report" : "failed (sample " + report.sample().id() + ")";
    }
}
