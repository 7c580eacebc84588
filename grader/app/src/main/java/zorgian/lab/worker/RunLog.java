package zorgian.lab.worker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import zorgian.lab.scenario.Plain;
import zorgian.lab.runtime.Harness;
import zorgian.lab.scenario.Body;
import zorgian.lab.scenario.Outcome;
import zorgian.lab.scenario.Stage;

/**
 * The stage of one run: lets collaborators work on the lab clock, and writes down what the scenario sees. Guarded by the baton: one thread
 * of a run goes on at any moment.
 */
final class RunLog implements Stage {

    private static final int MOST_NOTED = 100_000;
    /** Values and characters, see {@link Plain#size}. */
    private static final int MOST_IN_NOTES = 1 << 20;

    private final long mostEvents;
    private final List<Work> works = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private final Map<String, Object> notes = new LinkedHashMap<>();
    private long events;
    private long size;
    private int inFlight;
    private Map<String, Object> clientFailure;

    /** A piece of work of a collaborator's. */
    private static final class Work {
        private String label;
        private String thread;
        private long from;
        private long to = -1;
        private boolean givenUp;
        private long began;
        private long ended = Long.MAX_VALUE;
    }

    /** A call of student code that the scenario named. */
    private static final class Call {
        private String name;
        private long from;
        private long to = -1;
        private Map<String, Object> failure;
        private boolean interrupted;
        private int inFlightAfter = -1;
    }

    /** @param mostEvents works, notes and calls: beyond it the scenario goes on for ever */
    RunLog(long mostEvents) {
        this.mostEvents = mostEvents;
    }

    private long event() {
        if (++events > mostEvents) {
            Harness.giveUp("no end in " + mostEvents + " events");
        }
        return events;
    }

    @Override
    public void work(String label, long ticks) throws InterruptedException {
        Harness.enter();
        try {
            long number = event();
            Harness.throwIfInterrupted();
            Work work = begins(label, number);
            boolean done = false;
            try {
                Harness.work(label, ticks);
                done = true;
            } finally {
                work.givenUp = !done;
                ends(work);
            }
        } finally {
            Harness.leave();
        }
    }

    @Override
    public void workToItsEnd(String label, long ticks) {
        Harness.enter();
        try {
            Work work = begins(label, event());
            Harness.workToItsEnd(label, ticks);
            ends(work);
        } finally {
            Harness.leave();
        }
    }

    private void ends(Work work) {
        work.to = Harness.now();
        work.ended = ++events;
        inFlight--;
    }

    private Work begins(String label, long number) {
        Work work = new Work();
        work.label = label;
        work.thread = Harness.nameOfThisThread();
        work.from = Harness.now();
        work.began = number;
        works.add(work);
        inFlight++;
        return work;
    }

    @Override
    public void pause(long ticks) throws InterruptedException {
        event();
        Harness.pause(ticks);
    }

    @Override
    public void settle() throws InterruptedException {
        event();
        Harness.settle();
    }

    @Override
    public void serves(int port) {
        Harness.serves(port);
    }

    @Override
    public long now() {
        return Harness.now();
    }

    @Override
    public void note(String key, Object plain) {
        Object copy = copy(plain);
        write(() -> notes.put(key, taken(copy)));
    }

    @Override
    @SuppressWarnings("unchecked")
    public void append(String key, Object plain) {
        Object copy = copy(plain);
        write(() -> {
            List<Object> list = (List<Object>) notes.computeIfAbsent(key, k -> new ArrayList<>());
            if (list.size() < MOST_NOTED) {
                list.add(taken(copy));
            }
        });
    }

    @Override
    public void tally(String key) {
        write(() -> notes.merge(key, 1L, (a, b) -> (Long) a + (Long) b));
    }

    /** A copy that is noted, which all together have a largest size. */
    private Object taken(Object copy) {
        size += Plain.size(copy);
        if (size > MOST_IN_NOTES) {
            Harness.giveUp("no end in notes of " + MOST_IN_NOTES + " values and characters");
        }
        return copy;
    }

    /** What a program's own list does while it is asked is done like all that the program does, under the scheduler's eye. */
    private static Object copy(Object plain) {
        Harness.enter();
        try {
            if (!Plain.asksProgram(plain)) {
                return Plain.copy(plain);
            }
        } finally {
            Harness.leave();
        }
        return Plain.copy(plain);
    }

    private void write(Runnable entry) {
        Harness.enter();
        try {
            event();
            entry.run();
        } finally {
            Harness.leave();
        }
    }

    @Override
    public <T> Outcome<T> call(String name, Callable<T> body) {
        event();
        Call call = new Call();
        call.name = name;
        call.from = Harness.now();
        write(() -> calls.add(call));
        Harness.Call mark = Harness.begins(name);
        T value = null;
        Throwable thrown = null;
        try {
            value = body.call();
        } catch (Throwable t) {
            letDeathPass(t);
            thrown = t;
        }
        Harness.ends(mark);
        call.to = Harness.now();
        call.failure = Failures.plain(thrown);
        call.interrupted = Harness.isInterrupted();
        Harness.settleWhateverComes();
        call.inFlightAfter = inFlight;
        return new Outcome<>(value, thrown);
    }

    @Override
    public Thread client(String name, Body body) {
        Thread thread = new Thread(() -> {
            try {
                body.run();
            } catch (Throwable t) {
                letDeathPass(t);
                Map<String, Object> failure = Failures.plain(t);
                clientFailure = clientFailure == null ? failure : clientFailure;
            }
        }, name);
        Harness.start(thread);
        return thread;
    }

    /** What ends threads after a run is nobody's failure. */
    static void letDeathPass(Throwable thrown) {
        if (Harness.isDeath(thrown)) {
            throw (Error) thrown;
        }
    }

    /** What one of the scenario's own threads failed with first, or null. */
    Map<String, Object> clientFailure() {
        return clientFailure;
    }

    Map<String, Object> notes() {
        return notes;
    }

    /** Works as lists of label, thread, from, to, given up, numbers of the events of begin and end. */
    List<List<Object>> works() {
        List<List<Object>> plain = new ArrayList<>();
        works.forEach(work -> plain.add(List.of(work.label, work.thread, work.from, work.to, work.givenUp, work.began, work.ended)));
        return plain;
    }

    /** Calls as lists of name, from, to, failure (or null), interrupted, in flight after. */
    List<List<Object>> calls() {
        List<List<Object>> plain = new ArrayList<>();
        for (Call call : calls) {
            List<Object> fields = new ArrayList<>(List.of(call.name, call.from, call.to));
            fields.add(call.failure);
            fields.add(call.interrupted);
            fields.add((long) call.inFlightAfter);
            plain.add(fields);
        }
        return plain;
    }
}
