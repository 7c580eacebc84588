package zorgian.lab.worker;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import zorgian.lab.channel.Frame;
import zorgian.lab.channel.FrameReader;
import zorgian.lab.channel.FrameType;
import zorgian.lab.channel.FrameWriter;
import zorgian.lab.runtime.Run;
import zorgian.lab.runtime.Schedule;
import zorgian.lab.runtime.Scheduler;

/** Serves one judge: loads classes, and runs one scenario after the other. */
final class Worker {

    private final FrameReader fromJudge;
    private final FrameWriter toJudge;
    private final CapturedOutput output;
    private final ProgramInput input;
    private final Map<Long, Map<String, byte[]>> subjects = new HashMap<>();
    private final Set<String> warm = new HashSet<>();
    private long slowness;
    /** Null where classes keep state, and each run has them loaded anew. */
    private SubjectLoader kept;
    /** Of all threads of runs: who interrupts the own group, interrupts nobody else. Named as the group of a JVM's first thread. */
    private final ThreadGroup group = new ThreadGroup("main");
    private final Locale locale = Locale.getDefault();
    private final TimeZone timeZone = TimeZone.getDefault();
    private final Properties properties = (Properties) System.getProperties().clone();

    /**
     * @param key the session's secret, 32 bytes
     * @param output what student code prints
     */
    Worker(InputStream in, OutputStream out, byte[] key, CapturedOutput output) {
        this.fromJudge = new FrameReader(in, key, 'j');
        this.toJudge = new FrameWriter(out, key, 'w');
        this.output = output;
        this.input = new ProgramInput(fromJudge, toJudge);
    }

    /** Serves until the judge goes away. */
    void serve() throws IOException {
        slowness = CpuClock.slowness();
        toJudge.write(Frame.of(FrameType.HELLO, ProcessHandle.current().pid(), slowness));
        while (true) {
            Frame frame;
            try {
                frame = fromJudge.take();
            } catch (EOFException e) {
                return;
            }
            try {
                answer(frame);
            } catch (RuntimeException | Error e) {
                toJudge.write(Frame.of(FrameType.FAULT, frame.type() + ": " + Failures.words(e), false));
            } catch (NoScenario e) {
                toJudge.write(Frame.of(FrameType.FAULT, e.getMessage(), true));
            }
        }
    }

    private void answer(Frame frame) throws IOException, NoScenario {
        switch (frame.type()) {
            case LOAD -> load(frame);
            case PLAY -> play(frame);
            default -> throw new IllegalStateException("not a question of the judge's");
        }
    }

    private void load(Frame frame) {
        Map<String, byte[]> classes = new HashMap<>();
        ((Map<?, ?>) frame.value(1)).forEach((name, bytes) -> classes.put((String) name, (byte[]) bytes));
        subjects.clear();
        subjects.put(frame.number(0), classes);
        kept = frame.flag(2) ? SubjectLoader.initialised(classes) : null;
    }

    /**
     * Runs a scenario. Some calls of the JDK link only once in a JVM, and another schedule than first-in-line would meet that the first time
     * and not the second: so what was not run before is first run by first-in-line, and nothing is told of that.
     */
    private void play(Frame frame) throws IOException, NoScenario {
        boolean isWarm = !warm.add(frame.number(0) + " " + frame.text(1) + " " + frame.text(2) + " " + frame.list(3));
        String schedule = frame.text(4);
        if (!isWarm && !schedule.equals(Schedule.FIRST)) {
            play(frame, Schedule.FIRST, false);
        }
        play(frame, schedule, true);
    }

    private void play(Frame frame, String schedule, boolean tells) throws IOException, NoScenario {
        boolean isProgram = frame.text(1).equals(MainProgram.SCENARIO);
        Map<String, byte[]> classes = subjects.get(frame.number(0));
        ClassLoader loader = isProgram ? SubjectLoader.ofProgram(classes) : kept != null ? kept : new SubjectLoader(classes);
        reset();
        boolean isBrief = frame.flag(6);
        List<Object> arguments = frame.list(3);
        RunLog log = new RunLog(frame.number(5));
        if (isProgram) {
            MainProgram program = new MainProgram(loader, (String) arguments.get(0), arguments.subList(1, arguments.size()));
            Run run = run(program::run, "main", loader, Run.Until.LAST_ENDS, schedule);
            ran(run, log, null, program.failure(), tells, isBrief);
        } else {
            ScenarioCall call = ScenarioCall.of(loader, frame.text(1), frame.text(2), arguments);
            Run run = run(() -> call.run(log), "caller", loader, Run.Until.FIRST_ENDS, schedule);
            if (call.fault() != null) {
                Scheduler.unwind(run);
            }
            if (call.fault() != null && tells) {
                toJudge.write(Frame.of(FrameType.FAULT, call.fault(), false));
            } else if (call.fault() == null) {
                ran(run, log, call.value(), call.failure() != null ? call.failure() : log.clientFailure(), tells, isBrief);
            }
        }
    }

    private Run run(Runnable body, String name, ClassLoader loader, Run.Until until, String schedule) {
        Thread first = new Thread(group, body, name);
        first.setContextClassLoader(loader);
        return Scheduler.run(first, until, schedule, new Patience(input::waits, slowness));
    }

    private void ran(Run run, RunLog log, Object value, Map<String, Object> failure, boolean tells, boolean isBrief) throws IOException {
        Map<String, Object> plain = Outcomes.of(run, isBrief);
        plain.put("value", value);
        plain.put("failure", failure);
        plain.put("notes", log.notes());
        plain.put("works", log.works());
        plain.put("calls", log.calls());
        // What is printed while the rest is ended, in finally blocks, is not the program's any more.
        plain.put("output", output.drain());
        boolean isUnwound = Scheduler.unwind(run) && run.ending() != Run.Ending.BLOCKED;
        plain.compute("clean", (key, clean) -> isUnwound && Boolean.TRUE.equals(clean));
        output.drain();
        if (tells) {
            toJudge.write(Frame.of(FrameType.RAN, plain));
        }
    }

    /** What a program may have changed for the whole JVM. */
    private void reset() {
        Locale.setDefault(locale);
        TimeZone.setDefault(timeZone);
        System.setProperties((Properties) properties.clone());
        Thread.setDefaultUncaughtExceptionHandler(null);
        group.setMaxPriority(Thread.MAX_PRIORITY);
        System.setIn(input);
        output.takeOver();
    }
}
