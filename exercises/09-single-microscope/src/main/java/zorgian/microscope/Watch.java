package zorgian.microscope;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A bench that prints who gets the microscope when, and can draw it afterwards. Many threads may use it. */
final class Watch implements Bench {

    private record Span(char mark, long from, long to) {}

    private interface Work {
        void run() throws InterruptedException;
    }

    private final Bench bench;
    private final Map<String, List<Span>> researchers = new LinkedHashMap<>();
    private String atTheMicroscope = "";
    private final long zero = System.nanoTime();

    Watch(Bench bench) {
        this.bench = bench;
    }

    @Override
    public void look(String researcher, Duration time) throws InterruptedException {
        turnsTo(researcher);
        watched(researcher, '#', () -> bench.look(researcher, time));
    }

    @Override
    public void prepare(String researcher, Duration time) throws InterruptedException {
        watched(researcher, '-', () -> bench.prepare(researcher, time));
    }


    /** One line a researcher, at {@code perMark} milliseconds a character: # for looking, - for preparing, . for neither. */
    synchronized void draw(long perMark) {
        long last = researchers.values().stream().flatMap(List::stream).mapToLong(Span::to).max().orElse(0);
        researchers.forEach((researcher, spans) -> {
            char[] line = new char[(int) (last / perMark) + 1];
            Arrays.fill(line, '.');
            for (Span span : spans) {
                Arrays.fill(line, (int) (span.from() / perMark), (int) Math.max(span.from() / perMark + 1, span.to() / perMark), span.mark());
            }
            System.out.printf("  %-6s%s%n", researcher, new String(line));
        });
    }

    private void watched(String researcher, char mark, Work work) throws InterruptedException {
        long from = millis();
        try {
            work.run();
        } finally {
            add(researcher, new Span(mark, from, millis()));
        }
    }

    private synchronized void turnsTo(String researcher) {
        if (!researcher.equals(atTheMicroscope)) {
            atTheMicroscope = researcher;
            System.out.printf("  %6d ms  the microscope goes to %s%n", millis(), researcher);
        }
    }

    private synchronized void add(String researcher, Span span) {
        researchers.computeIfAbsent(researcher, name -> new ArrayList<>()).add(span);
    }

    private synchronized long millis() {
        return (System.nanoTime() - zero) / 1_000_000;
    }
}
