package zorgian.lab.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zorgian.lab.run.CodeLine;
import zorgian.lab.run.Hold;
import zorgian.lab.run.StuckCause;
import zorgian.lab.run.StuckHow;
import zorgian.lab.run.Subject;
import zorgian.lab.run.ThreadReport;
import zorgian.lab.run.Wait;

/** The wait-for graph of a stuck program as text: a line a thread, an arrow from who waits to whom is waited for. */
final class StuckLines {

    private static final int MOST = 8;
    private static final String ARROW = " -> ";

    private final StuckCause cause;
    private final Subject subject;
    private final ThreadNames names;
    private final List<Hold> holds;
    private final List<String> lines = new ArrayList<>();

    StuckLines(StuckCause cause, List<Hold> holds, Subject subject, ThreadNames names) {
        this.cause = cause;
        this.holds = holds;
        this.subject = subject;
        this.names = names;
    }

    List<String> draw() {
        if (cause.how() == StuckHow.LOCK_CYCLE) {
            circle();
        } else {
            cause.path().stream().filter(thread -> line(thread) != null).forEach(thread -> add(name(thread) + " " + waits(thread, cause.waitsIn())));
            if (cause.how() == StuckHow.STARVED_POOL) {
                pool();
                add("tasks that are still in the queue of this pool");
            } else if (cause.how() == StuckHow.SELF_WAIT) {
                ThreadReport thread = cause.threads().get(0);
                add(name(thread) + " waits " + StuckWords.forItself(cause.waitsIn()) + at(thread));
                add("itself");
            } else {
                cause.threads().stream().filter(thread -> line(thread) != null).forEach(thread -> add(name(thread) + " " + cause.waitsIn().doing() + at(thread)));
                add(cause.waitsIn().lack());
            }
            others();
        }
        return lines.size() <= MOST ? lines : lines.subList(0, MOST);
    }

    private void add(String line) {
        lines.add((lines.isEmpty() ? "" : ARROW) + line);
    }

    private void circle() {
        List<ThreadReport> threads = cause.threads();
        for (int i = 0; i < threads.size(); i++) {
            ThreadReport thread = threads.get(i);
            ThreadReport before = threads.get((i + threads.size() - 1) % threads.size());
            ThreadReport next = threads.get((i + 1) % threads.size());
            String held = isForLock(before) ? "holds " + lock(before, thread) + heldAt(thread, before) + ", " : "";
            String wanted = isForLock(thread) ? "waits for " + lock(thread, next)
                    : thread.waitsIn() == Wait.JOIN ? "waits for the end of " + inCircle(next) : thread.waitsIn().doing();
            add(inCircle(thread) + " " + held + wanted + at(thread));
        }
        add(inCircle(threads.get(0)));
    }

    /** Virtual threads mostly have no names. */
    private String inCircle(ThreadReport thread) {
        boolean isOnlyOne = cause.threads().stream().filter(other -> other.name().equals(thread.name())).count() == 1;
        return names.of(thread.name()) + (isOnlyOne ? "" : " " + (cause.threads().indexOf(thread) + 1));
    }

    private static boolean isForLock(ThreadReport thread) {
        return thread.waitsIn() == Wait.LOCK || thread.waitsIn() == Wait.SEMAPHORE;
    }

    /** The lock that one thread of the circle waits for and the next one holds; the letters are in the order of the circle. */
    private String lock(ThreadReport waiting, ThreadReport holder) {
        List<ThreadReport> threads = cause.threads();
        int before = 0;
        for (int i = 0; i < threads.indexOf(holder); i++) {
            before += isForLock(threads.get((i + threads.size() - 1) % threads.size())) ? 1 : 0;
        }
        return LockWords.type(waiting) + " " + (char) ('A' + before % 26);
    }

    /** Where the holder took the lock that the other one waits for: of the locks that it holds, there must be one only that it can be. */
    private String heldAt(ThreadReport holder, ThreadReport waiting) {
        List<String> wanted = holds.stream().filter(hold -> hold.thread().equals(waiting.name()) && hold.from() < 0 && hold.to() < 0).map(Hold::lock).toList();
        List<CodeLine> taken = holds.stream().filter(hold -> hold.thread().equals(holder.name()) && hold.from() >= 0 && hold.to() < 0)
                .filter(hold -> wanted.contains(hold.lock()) && hold.line() != null).map(Hold::line).distinct().toList();
        return taken.size() == 1 ? " (" + taken.get(0).file() + ":" + taken.get(0).line() + ")" : "";
    }

    /** Threads of a pool at the same line are one line: which of them has which task differs from run to run. */
    private void pool() {
        Map<String, Integer> counts = new TreeMap<>();
        cause.threads().forEach(thread -> counts.merge(thread.waitsIn().doing() + at(thread), 1, Integer::sum));
        String arrow = lines.isEmpty() ? "" : ARROW;
        counts.forEach((doing, count) -> lines.add(arrow + who(count) + " of the pool " + doing));
    }

    private String who(int count) {
        if (StuckWords.isForkJoin(cause.threads().get(0))) {
            return "each thread";
        }
        return cause.threads().size() == 1 ? "the only thread" : count == 1 ? "one thread" : "each of " + count + " threads";
    }

    private void others() {
        cause.others().stream().filter(thread -> line(thread) != null || thread.waitsIn() == Wait.IDLE)
                .map(thread -> name(thread) + " " + waits(thread, thread.waitsIn())).distinct().forEach(lines::add);
    }

    private String waits(ThreadReport thread, Wait ifJoined) {
        boolean joinsExecutor = thread.waitsIn() == Wait.JOIN && ifJoined == Wait.TERMINATION;
        return (joinsExecutor ? Wait.TERMINATION : thread.waitsIn()).doing() + at(thread);
    }

    /** The threads of a pool are one like the other. */
    private String name(ThreadReport thread) {
        return thread.ties().pool() == null ? names.of(thread.name()) : "a pool thread";
    }

    private CodeLine line(ThreadReport thread) {
        return Words.studentsLine(thread.stack(), subject);
    }

    private String at(ThreadReport thread) {
        CodeLine line = line(thread);
        return line == null ? "" : " at " + line.file() + ":" + line.line() + " in " + line.method();
    }
}
