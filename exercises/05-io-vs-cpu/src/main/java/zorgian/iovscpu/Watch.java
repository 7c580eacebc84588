package zorgian.iovscpu;

import java.util.ArrayList;
import java.util.List;

/** Watches tasks while they run: prints when each begins and ends, and draws it afterwards. Many threads may use it. */
final class Watch {

    private record Span(String task, long from, long to) {}

    private final List<Span> spans = new ArrayList<>();
    private final Thread caller = Thread.currentThread();
    private final long zero = System.nanoTime();

    /** The same task, watched. */
    ResearchTask on(ResearchTask task) {
        return new ResearchTask() {
            @Override
            public String name() {
                return task.name();
            }

            @Override
            public long run() throws Exception {
                long from = say(task.name() + " begins");
                try {
                    return task.run();
                } finally {
                    add(new Span(task.name(), from, say(task.name() + " is done")));
                }
            }
        };
    }

    /** One line a task, {@code width} characters wide, on which {@code millis} milliseconds fill the whole width. */
    synchronized String bar(String task, long millis, int width) {
        StringBuilder line = new StringBuilder(" ".repeat(width));
        for (Span span : spans) {
            if (span.task().equals(task)) {
                int from = (int) Math.min(width - 1, span.from() * width / millis);
                int to = (int) Math.min(width, Math.max(from + 1, span.to() * width / millis));
                line.replace(from, to, "#".repeat(to - from));
            }
        }
        return line.toString();
    }

    private synchronized long say(String what) {
        long millis = (System.nanoTime() - zero) / 1_000_000;
        String who = Thread.currentThread() == caller ? "the caller" : Thread.currentThread().getName();
        System.out.printf("  %6d ms  %-16s %s%n", millis, who, what);
        return millis;
    }

    private synchronized void add(Span span) {
        spans.add(span);
    }
}
