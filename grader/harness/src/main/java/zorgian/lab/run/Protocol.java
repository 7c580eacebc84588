package zorgian.lab.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zorgian.lab.channel.Frame;
import zorgian.lab.channel.FrameType;
import zorgian.lab.clock.Due;
import zorgian.lab.clock.LabClock;

/** Writes down what a worker says during a run, on the lab clock. */
final class Protocol {

    private static final int MOST_NOTED = 100_000;

    private final LabClock clock;
    private final Map<Long, String> kinds = new HashMap<>();
    private final Map<Long, Integer> openWorks = new HashMap<>();
    private final List<Work> works = new ArrayList<>();
    private final Map<Long, Call> calls = new LinkedHashMap<>();
    private final Map<String, Object> notes = new LinkedHashMap<>();
    private long events;
    private int timeoutsInARow;
    private Failure clientFailure;
    private boolean done;
    private Object value;
    private Failure failure;

    Protocol(long seed) {
        this.clock = new LabClock(Schedules.isReversed(seed));
    }

    void read(Frame frame) {
        events++;
        switch (frame.type()) {
            case PENDING -> pending(frame);
            case WITHDRAWN -> withdraw(frame.number(0));
            case NOTE -> note(frame.text(0), frame.text(1), frame.value(2));
            case CALL -> calls.put(frame.number(0), new Call(frame.text(1), clock.now(), -1, null, false, -1));
            case RETURN -> calls.computeIfPresent(frame.number(0), (number, call) -> new Call(call.name(), call.from(), clock.now(),
                    Failure.of(frame.value(1)), frame.flag(2), -1));
            case SETTLED -> calls.computeIfPresent(frame.number(0), (number, call) -> new Call(call.name(), call.from(), call.to(), call.failure(),
                    call.interrupted(), openWorks.size()));
            case DONE -> {
                done = true;
                value = frame.value(0);
                failure = Failure.of(frame.value(1));
            }
            default -> throw new IllegalStateException("a worker does not say " + frame.type() + " here");
        }
    }

    private void pending(Frame frame) {
        long id = frame.number(0);
        String kind = frame.text(1);
        String label = frame.text(3);
        int rank = List.of("WORK", "TIMEOUT", "TURN", "PAUSE", "SETTLE").indexOf(kind);
        // Time-outs have no label; by the names of their threads they come in the same order in every run.
        clock.add(id, frame.number(4), rank, kind.equals("TIMEOUT") ? frame.text(2) : label);
        kinds.put(id, kind);
        if (kind.equals("WORK")) {
            openWorks.put(id, works.size());
            works.add(new Work(label, frame.text(2), clock.now(), -1, false, events, Long.MAX_VALUE));
        }
        if (!kind.equals("TIMEOUT") && !kind.equals("TURN")) {
            timeoutsInARow = 0;
        }
    }

    private void withdraw(long id) {
        clock.remove(id);
        endWork(id, true);
    }

    private void endWork(long id, boolean givenUp) {
        Integer index = openWorks.remove(id);
        if (index != null) {
            Work work = works.get(index);
            works.set(index, new Work(work.label(), work.thread(), work.from(), clock.now(), givenUp, work.began(), ++events));
        }
    }

    @SuppressWarnings("unchecked")
    private void note(String key, String how, Object plain) {
        timeoutsInARow = 0;
        switch (how) {
            case "PUT" -> notes.put(key, plain);
            case "APPEND" -> {
                List<Object> list = (List<Object>) notes.computeIfAbsent(key, k -> new ArrayList<>());
                if (list.size() < MOST_NOTED) {
                    list.add(plain);
                }
            }
            case "TALLY" -> notes.merge(key, 1L, (a, b) -> (Long) a + (Long) b);
            case "FAILURE" -> clientFailure = clientFailure == null ? Failure.of(plain) : clientFailure;
            default -> throw new IllegalStateException("no such way to note: " + how);
        }
    }

    /** All is at rest: time passes until something is due. Null, and no time passes, if nothing is. */
    Frame advance() {
        events++;
        Due due = clock.advance();
        if (due == null) {
            return null;
        }
        endWork(due.id(), false);
        String kind = kinds.remove(due.id());
        timeoutsInARow = "TIMEOUT".equals(kind) ? timeoutsInARow + 1 : "TURN".equals(kind) ? timeoutsInARow : 0;
        return Frame.of(FrameType.RELEASE, due.id(), clock.now());
    }

    /** The release of a thread that lets others go first, although these are not at rest; null if there is none. */
    Frame turn() {
        Due due = clock.takeNow(turn -> "TURN".equals(kinds.get(turn.id())));
        if (due == null) {
            return null;
        }
        kinds.remove(due.id());
        return Frame.of(FrameType.RELEASE, due.id(), clock.now());
    }

    boolean isDone() {
        return done;
    }

    /** How many things have happened so far: frames read and releases sent. */
    long events() {
        return events;
    }

    /** How many sleeps and time-outs in a row have passed without anything else happening. */
    int timeoutsInARow() {
        return timeoutsInARow;
    }

    Ending finished() {
        return new Ending.Finished(failure != null ? failure : clientFailure);
    }

    Transcript transcript(Ending ending, List<String> threadsLeft, String output, Tracing tracing) {
        return new Transcript(ending, clock.now(), value, notes, works, List.copyOf(calls.values()), threadsLeft, output, tracing);
    }
}
