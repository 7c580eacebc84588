package zorgian.lab.instrument;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import zorgian.lab.instrument.worker.Worker;

/** A JVM that runs programs, rewritten or plainly. One that has a run left over, or does not answer, is ended and another is started. */
final class WorkerJvm implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final boolean isPlain;
    private Process process;
    private DataOutputStream out;
    private DataInputStream in;

    WorkerJvm(boolean isPlain) {
        this.isPlain = isPlain;
    }

    /** Runs it under the schedule in which each thread goes on until it cannot. */
    Ran run(Program program) {
        return run(program, "first");
    }

    synchronized Ran run(Program program, String schedule) {
        Instrumented rewritten = isPlain ? null : Instrumenter.rewrite(program.classes());
        try {
            if (process == null) {
                start();
            }
            CompletableFuture<Ran> answer = CompletableFuture.supplyAsync(() -> ask(program.type(), schedule, rewritten, program.classes()));
            Ran ran = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!ran.isClean()) {
                close();
            }
            return ran;
        } catch (IOException | InterruptedException | ExecutionException | TimeoutException e) {
            close();
            throw new IllegalStateException("the worker does not answer to " + program.type(), e);
        }
    }

    private void start() throws IOException {
        List<String> command = new ArrayList<>(List.of(Jvm.java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx1g",
                "-XX:ActiveProcessorCount=4", "-Djava.util.concurrent.ForkJoinPool.common.parallelism=4", "-Djdk.virtualThreadScheduler.parallelism=4",
                "-cp", Installed.locationOf(Worker.class).toString()));
        if (!isPlain) {
            command.addAll(2, Jvm.withRuntime());
        }
        command.add(Worker.class.getName());
        if (isPlain) {
            command.add("plain");
        }
        process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    private Ran ask(String type, String schedule, Instrumented rewritten, Map<String, byte[]> plain) {
        try {
            Map<String, byte[]> classes = isPlain ? plain : rewritten.classes();
            out.writeUTF(type);
            out.writeUTF(schedule);
            out.writeInt(classes.size());
            for (Map.Entry<String, byte[]> each : classes.entrySet()) {
                out.writeUTF(each.getKey());
                out.writeInt(each.getValue().length);
                out.write(each.getValue());
            }
            out.flush();
            String printed = text();
            String errors = text();
            return isPlain ? new Ran(printed, errors, "", "", 0, 0, true, List.of(), List.of())
                    : new Ran(printed, errors, in.readUTF(), in.readUTF(), in.readLong(), in.readLong(), in.readBoolean(), states(),
                            findings(rewritten.sites()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text() throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private List<String> states() throws IOException {
        List<String> states = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            states.add(in.readUTF());
        }
        return states;
    }

    private List<Ran.Found> findings(Sites sites) throws IOException {
        List<Ran.Found> findings = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            String kind = in.readUTF();
            String what = in.readUTF();
            List<Ran.Side> sides = new ArrayList<>();
            for (int j = in.readInt(); j > 0; j--) {
                String thread = in.readUTF();
                String doing = in.readUTF();
                Sites.Site site = sites.get(in.readInt());
                sides.add(new Ran.Side(thread, doing, site.line(), site.what()));
            }
            findings.add(new Ran.Found(kind, what, sides));
        }
        return findings;
    }

    @Override
    public synchronized void close() {
        if (process != null) {
            process.destroyForcibly();
            process = null;
        }
    }
}
