package zorgian.lab.worker;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import zorgian.lab.channel.Frame;
import zorgian.lab.channel.FrameReader;
import zorgian.lab.channel.FrameType;
import zorgian.lab.channel.FrameWriter;
import zorgian.lab.channel.Plain;
import zorgian.lab.hook.LabTime;
import zorgian.lab.hook.Steering;
import zorgian.lab.scenario.Stage;
import zorgian.lab.trace.Bodies;
import zorgian.lab.trace.Trace;

/** Serves one judge: loads classes, runs one scenario after the other, and answers what the judge asks meanwhile. */
public final class Worker {

    private final FrameReader fromJudge;
    private final Line toJudge;
    private final CapturedOutput output;
    private final Map<Long, Map<String, byte[]>> subjects = new HashMap<>();
    private final Locale locale = Locale.getDefault();
    private final TimeZone timeZone = TimeZone.getDefault();
    private Performance performance;
    private Threads threads;
    private Trace trace;

    /**
     * @param key the session's secret, 32 bytes
     * @param output what student code prints, or null where it goes where it always goes (debugging in the judge's JVM)
     */
    Worker(InputStream in, OutputStream out, byte[] key, CapturedOutput output) {
        this.fromJudge = new FrameReader(in, key, 'j');
        this.toJudge = new Line(new FrameWriter(out, key, 'w'));
        this.output = output;
    }

    /** A worker in this JVM, for debugging: student code prints where the judge prints, and can do to the judge what it likes. */
    public static void serveInThisJvm(InputStream in, OutputStream out, byte[] key) throws IOException {
        new Worker(in, out, key, null).serve();
    }

    /** Serves until the judge goes away. */
    void serve() throws IOException {
        toJudge.send(Frame.of(FrameType.HELLO, ProcessHandle.current().pid()));
        while (true) {
            Frame frame;
            try {
                frame = fromJudge.take();
            } catch (EOFException e) {
                return;
            }
            try {
                answer(frame);
            } catch (RuntimeException | ReflectiveOperationException | Error e) {
                toJudge.send(Frame.of(FrameType.FAULT, frame.type() + ": " + words(e), false));
            } catch (NoScenario e) {
                toJudge.send(Frame.of(FrameType.FAULT, e.getMessage(), true));
            }
        }
    }

    private void answer(Frame frame) throws ReflectiveOperationException, NoScenario {
        switch (frame.type()) {
            case LOAD -> load(frame);
            case PLAY -> play(frame);
            case RELEASE -> performance.release(frame.number(0), frame.number(1));
            case LOOK -> toJudge.send(Frame.of(FrameType.STACKS, threads.stacks()));
            case REST -> toJudge.send(Frame.of(FrameType.AT_REST, threads.atRest()));
            case TRACE -> toJudge.send(Frame.of(FrameType.TRACED, trace.findings(), trace.steps(), trace.holds(), trace.cut()));
            case OUTPUT -> toJudge.send(Frame.of(FrameType.PRINTED, printed()));
            case END -> end();
            default -> throw new IllegalStateException("not a question of the judge's");
        }
    }

    private void load(Frame frame) {
        Map<String, byte[]> classes = new HashMap<>();
        ((Map<?, ?>) frame.value(1)).forEach((name, bytes) -> classes.put((String) name, (byte[]) bytes));
        subjects.clear();
        subjects.put(frame.number(0), classes);
    }

    private void play(Frame frame) throws ReflectiveOperationException, NoScenario {
        Map<String, byte[]> classes = subjects.get(frame.number(0));
        SubjectLoader loader = new SubjectLoader(classes);
        Class<?> scenarios = scenarios(loader, frame.text(1));
        List<Object> arguments = frame.list(3);
        Method scenario = scenario(scenarios, frame.text(2), arguments.size() + 1);
        Performance next = new Performance(toJudge);
        Thread caller = new Thread(() -> perform(scenario, next, arguments), "caller");
        caller.setContextClassLoader(loader);
        performance = next;
        threads = new Threads(next, caller, namesVirtualThreads(classes));
        LabTime.runsOn(next);
        Steering.by(frame.number(4));
        trace = Trace.begin(next::now, Steering::begins);
        Locale.setDefault(locale);
        TimeZone.setDefault(timeZone);
        caller.start();
    }

    private void perform(Method scenario, Stage stage, List<Object> arguments) {
        Object value = null;
        Map<String, Object> failure = null;
        List<Object> all = new ArrayList<>();
        all.add(stage);
        for (int i = 0; i < arguments.size(); i++) {
            all.add(fit(arguments.get(i), scenario.getParameterTypes()[i + 1]));
        }
        try {
            Bodies.enter(null);
            try {
                value = Plain.copy(scenario.invoke(null, all.toArray()));
            } finally {
                Bodies.exit(null);
            }
        } catch (InvocationTargetException e) {
            failure = Failures.plain(e.getCause());
        } catch (ReflectiveOperationException | RuntimeException | Error e) {
            // What came back is no plain value, or fails when it is read.
            toJudge.send(Frame.of(FrameType.FAULT, "scenario " + scenario.getName() + ": " + words(e), false));
            return;
        }
        toJudge.send(Frame.of(FrameType.DONE, value, failure));
    }

    private void end() {
        List<String> left = threads.left();
        boolean clean = left.isEmpty() && threads.scenarioHasEnded();
        toJudge.send(Frame.of(FrameType.READY, left, clean, printed()));
    }

    private String printed() {
        return output == null ? "" : output.drain();
    }

    /** Its class and message, if it says one: a student's exception may fail when it is asked. */
    private static String words(Throwable thrown) {
        Map<String, Object> plain = Failures.plain(thrown);
        return plain.get("type") + (plain.get("message") == null ? "" : ": " + plain.get("message"));
    }

    private static Class<?> scenarios(ClassLoader loader, String name) throws NoScenario {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new NoScenario("the scenarios " + name + " are missing");
        }
    }

    private static Method scenario(Class<?> scenarios, String name, int parameters) throws NoScenario {
        for (Method method : scenarios.getMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == parameters) {
                return method;
            }
        }
        throw new NoScenario(scenarios.getName() + " has no public static method " + name + " with a Stage and "
                + (parameters - 1) + " values");
    }

    private static Object fit(Object plain, Class<?> type) {
        return (type == int.class || type == Integer.class) && plain instanceof Long n ? (Object) Math.toIntExact(n) : plain;
    }

    private static boolean namesVirtualThreads(Map<String, byte[]> classes) {
        return classes.values().stream().anyMatch(bytes -> {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            return text.contains("ofVirtual") || text.contains("VirtualThread");
        });
    }
}
