package zorgian.lab.spec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zorgian.lab.run.Hold;
import zorgian.lab.run.Step;
import zorgian.lab.run.Subject;
import zorgian.lab.run.Transcript;
import zorgian.lab.run.Work;
import zorgian.lab.runtime.Steps;

/**
 * Who did what when, as text of {@value #COLUMNS} columns: a lane a thread, time in ticks from left to right, and below a thread the locks that it
 * waited for or held for at least a tick. The trace tells nothing of a thread's locks where it was cut.
 */
final class Timeline {

    static final int COLUMNS = Lane.NAME + Lane.WIDTH;

    private static final int MOST_THREADS = 8;
    private static final int MOST_LOCKS = 3;
    private static final int MOST_LINES = 20;
    private static final String LEGEND = "#### holds a lock  .... waits for it  > for ever";

    private final Transcript run;
    private final Subject subject;
    private final ThreadNames names;
    private final List<String> lines = new ArrayList<>();

    private Timeline(Transcript run, Subject subject, ThreadNames names) {
        this.run = run;
        this.subject = subject;
        this.names = names;
    }

    /** Nothing where no time has passed, or nothing has happened that takes any. */
    static List<String> lines(Transcript run, Subject subject, ThreadNames names) {
        return run.ticks() == 0 ? List.of() : new Timeline(run, subject, names).draw();
    }

    private List<String> draw() {
        Map<String, List<Hold>> holds = new LinkedHashMap<>();
        run.tracing().holds().stream().filter(this::takesTime)
                .forEach(hold -> holds.computeIfAbsent(hold.thread(), key -> new ArrayList<>()).add(hold));
        Map<String, long[]> lives = lives();
        Set<String> threads = new LinkedHashSet<>();
        run.works().forEach(work -> threads.add(work.thread()));
        threads.addAll(holds.keySet());
        threads.addAll(lives.keySet());
        threads.removeAll(ofGivenCode());
        if (threads.isEmpty()) {
            return List.of();
        }
        Labels ofThreads = new Labels(threads.stream().map(names::of).toList(), Lane.LABEL);
        Labels ofLocks = new Labels(holds.values().stream().flatMap(List::stream).map(hold -> names.in(hold.lock())).toList(),
                Lane.LABEL - 1);
        axis();
        boolean locks = false;
        int shown = 0;
        for (String thread : threads) {
            List<Lane> itsLocks = locks(holds.getOrDefault(thread, List.of()), ofLocks);
            if (shown == MOST_THREADS || lines.size() + 1 + itsLocks.size() > MOST_LINES) {
                lines.add(Lane.pad("... " + (threads.size() - shown) + " more").stripTrailing());
                break;
            }
            lines.add(lane(thread, ofThreads.of(names.of(thread)), lives.get(thread)).text());
            itsLocks.forEach(lane -> lines.add(lane.text()));
            locks |= !itsLocks.isEmpty();
            shown++;
        }
        if (locks) {
            lines.add(Lane.pad("") + LEGEND);
        }
        return lines;
    }

    private boolean takesTime(Hold hold) {
        return hold.from() < 0 || hold.to() < 0 || hold.to() > hold.asked();
    }

    private void axis() {
        String end = Long.toString(run.ticks());
        lines.add(Lane.pad("ticks") + "0" + " ".repeat(Math.max(1, Lane.WIDTH - 1 - end.length())) + end);
    }

    private Lane lane(String thread, String label, long[] life) {
        Lane lane = new Lane(label, run.ticks());
        run.works().stream().filter(work -> work.thread().equals(thread)).forEach((Work work) -> lane.draw(work));
        if (lane.isEmpty() && life != null) {
            lane.drawLife(life[0], life[1]);
        }
        return lane;
    }

    /** A lane a lock, those first that are never got or given back. */
    private List<Lane> locks(List<Hold> holds, Labels labels) {
        Map<String, Lane> lanes = new LinkedHashMap<>();
        for (Hold hold : holds.stream().sorted(Comparator.comparing((Hold hold) -> hold.from() >= 0 && hold.to() >= 0)).toList()) {
            if (lanes.size() < MOST_LOCKS || lanes.containsKey(hold.lock())) {
                lanes.computeIfAbsent(hold.lock(), lock -> new Lane(" " + labels.of(names.in(lock)), run.ticks())).draw(hold);
            }
        }
        return List.copyOf(lanes.values());
    }

    /** Threads that given code has started, and that never ran the student's: a server's, of whose work the student sees the answers. */
    private Set<String> ofGivenCode() {
        Set<String> threads = new HashSet<>();
        for (Step step : run.tracing().steps()) {
            String type = step.line() == null ? "" : step.line().type();
            if (step.doing().equals(Steps.STARTS) && subject.isOfTheExercise(type) && !subject.isStudents(type)) {
                threads.add(step.what());
            }
        }
        run.tracing().steps().stream().filter(step -> step.line() != null && subject.isStudents(step.line().type())).map(Step::thread)
                .forEach(threads::remove);
        return threads;
    }

    /** First and last tick of the steps of each thread that has some at two different ticks. */
    private Map<String, long[]> lives() {
        Map<String, long[]> lives = new LinkedHashMap<>();
        for (Step step : run.tracing().steps()) {
            lives.computeIfAbsent(step.thread(), thread -> new long[] {step.tick(), step.tick()})[1] = step.tick();
        }
        lives.values().removeIf(life -> life[0] == life[1]);
        return lives;
    }
}
