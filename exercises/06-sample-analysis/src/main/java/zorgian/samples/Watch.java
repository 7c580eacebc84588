package zorgian.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An analyser that prints who analyses what when, and can draw it afterwards. Many threads may use it. */
final class Watch implements Analyser {

    private record Span(Sample sample, long from, long to) {}

    private final Analyser analyser;
    private final Map<String, List<Span>> workers = new LinkedHashMap<>();
    private final Thread caller = Thread.currentThread();
    private final long zero = System.nanoTime();

    Watch(Analyser analyser) {
        this.analyser = analyser;
    }

    @Override
    public int countMicrobes(Sample sample) throws AnalysisException, InterruptedException {
        long from = say("begins with sample " + sample.id() + " from the " + sample.habitat());
        String end = " has failed";
        try {
            int microbes = analyser.countMicrobes(sample);
            end = ": " + microbes + " microbes";
            return microbes;
        } finally {
            add(new Span(sample, from, say("sample " + sample.id() + end)));
        }
    }

    /** How long it has been going on, in milliseconds. */
    long millis() {
        return (System.nanoTime() - zero) / 1_000_000;
    }

    /** One line a worker, at {@code perMark} milliseconds a character; sample 10 is an a. */
    synchronized void draw(long perMark) {
        workers.forEach((worker, spans) -> {
            StringBuilder line = new StringBuilder();
            for (Span span : spans) {
                line.append(".".repeat((int) Math.max(0, span.from() / perMark - line.length())));
                String mark = String.valueOf(Character.forDigit(span.sample().id(), Character.MAX_RADIX));
                line.append(mark.repeat((int) Math.max(1, span.to() / perMark - line.length())));
            }
            System.out.printf("  %-18s%s%n", worker, line);
        });
    }

    private synchronized long say(String what) {
        long millis = millis();
        System.out.printf("  %6d ms  %-18s%s%n", millis, worker(), what);
        return millis;
    }

    private synchronized void add(Span span) {
        workers.computeIfAbsent(worker(), name -> new ArrayList<>()).add(span);
    }

    private String worker() {
        return Thread.currentThread() == caller ? "the caller" : Thread.currentThread().getName();
    }
}
