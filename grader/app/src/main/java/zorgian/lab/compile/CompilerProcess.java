package zorgian.lab.compile;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import zorgian.lab.channel.Frame;
import zorgian.lab.channel.FrameType;
import zorgian.lab.compiler.CompilerMain;
import zorgian.lab.process.Deadline;
import zorgian.lab.process.JavaCommand;
import zorgian.lab.process.Peer;
import zorgian.lab.sandbox.Access;
import zorgian.lab.sandbox.Sandbox;
import zorgian.lab.scenario.Stage;
import zorgian.lab.verdict.SourceLine;

/** javac in a process of its own, with a bounded heap, and ended when it uses too much CPU time. For one thread at a time. */
final class CompilerProcess implements Closeable {

    /** In MiB. */
    private static final int HEAP = 512;
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration CPU = Duration.ofSeconds(20);
    private static final Duration WALL = Duration.ofMinutes(10);

    private static final List<Class<?>> NEEDED = List.of(CompilerMain.class, Stage.class);

    private final Peer peer;
    private boolean isUsable = true;

    private CompilerProcess(Peer peer) {
        this.peer = peer;
    }

    static CompilerProcess start() throws IOException {
        List<String> command = JavaCommand.ofThisJdk(HEAP);
        command.addAll(List.of("-cp", JavaCommand.classPath(NEEDED), CompilerMain.class.getName()));
        Access access = Access.toRead(JavaCommand.locations(NEEDED).toList());
        return new CompilerProcess(Peer.start(List.of(), Sandbox.best(), command, access, START));
    }

    /**
     * What came of a compilation.
     *
     * @param classes class files by binary name
     * @param errors empty where it compiled
     */
    record Outcome(Map<String, byte[]> classes, List<CompileError> errors) {

        private static Outcome failed(String file, String message) {
            return new Outcome(Map.of(), List.of(new CompileError(new SourceLine(file, 0), message)));
        }
    }

    /**
     * Compiles.
     *
     * @param sources name, content and whether it is a given file, of each; one or more
     * @throws IOException if the process has ended, and not by anything that sources can do
     */
    Outcome compile(List<List<Object>> sources, List<String> options) throws IOException {
        String at = (String) sources.get(0).get(0);
        Deadline deadline = peer.deadline(WALL, CPU);
        isUsable = false;
        try {
            peer.send(Frame.of(FrameType.COMPILE, sources, options));
            for (Frame frame = peer.take(deadline); frame != null; frame = peer.take(deadline)) {
                if (frame.type() != FrameType.AT) {
                    isUsable = true;
                    return outcome(frame);
                }
                at = frame.text(0);
            }
            return Outcome.failed(at, "javac does not come to an end with this file; please write it more simply");
        } catch (IOException e) {
            if (ranOutOfMemory()) {
                return Outcome.failed(at, "javac itself gives up on this file: it needs more memory than there is; "
                        + "please write it more simply");
            }
            throw e;
        }
    }

    private static Outcome outcome(Frame frame) {
        Map<String, byte[]> classes = new HashMap<>();
        ((Map<?, ?>) frame.value(0)).forEach((name, bytes) -> classes.put((String) name, (byte[]) bytes));
        List<List<Object>> errors = frame.list(1);
        return new Outcome(classes, errors.stream().map(error -> new CompileError(
                new SourceLine((String) error.get(0), Math.toIntExact((Long) error.get(1))), (String) error.get(2))).toList());
    }

    private boolean ranOutOfMemory() {
        try {
            return peer.exitCode().equals(OptionalInt.of(JavaCommand.OUT_OF_MEMORY));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The grader was interrupted while it compiled.", e);
        }
    }

    /** Whether it can compile something else. */
    boolean isUsable() {
        return isUsable;
    }

    @Override
    public void close() {
        peer.close();
    }
}
