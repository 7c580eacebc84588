package zorgian.primes;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real process: a Java virtual machine of its own, which runs {@link WorkerMain}. A line goes there, and a line comes back. */
public final class JvmWorkerProcess implements WorkerProcess {

    private static final Optional<String> END = Optional.empty();
    private static final Pattern REPLY = Pattern.compile("(-?\\d+) (true|false)");

    private final long pid;
    private final Runnable kill;
    private final CompletableFuture<Process> exit;
    private final BufferedWriter toProcess;
    private final BufferedReader fromProcess;
    private final Thread reader;

    /** The lines that have come, and the end after the last one. Waiting for a queue can be interrupted; waiting for a pipe cannot. */
    private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();

    /**
     * Starts a process.
     *
     * @throws IOException if it cannot be started
     */
    public JvmWorkerProcess() throws IOException {
        Process process = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        pid = process.pid();
        kill = process::destroyForcibly;
        exit = process.onExit();
        toProcess = process.outputWriter();
        fromProcess = process.inputReader();
        reader = new Thread(this::readLines, "reader of process " + pid);
        reader.setDaemon(true);
        reader.start();
    }

    /** The Java that runs right now, with the classes that lie beside this one. */
    static List<String> command() {
        try {
            String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            String classes = Path.of(WorkerMain.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
            return List.of(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx64m", "-cp", classes, WorkerMain.class.getName());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the classes lie at no path", e);
        }
    }

    /** The number that the operating system has given to the process. */
    public long pid() {
        return pid;
    }

    @Override
    public void send(long number) throws ProcessDiedException {
        try {
            toProcess.write(number + "\n");
            toProcess.flush();
        } catch (IOException brokenPipe) {
            throw died();
        }
    }

    @Override
    public Reply receive() throws ProcessDiedException, InterruptedException {
        Optional<String> line = lines.take();
        if (line.isEmpty()) {
            lines.add(END);
        }
        // A process that is killed while it writes may leave half a line behind.
        Matcher reply = REPLY.matcher(line.orElse(""));
        if (!reply.matches()) {
            throw died();
        }
        return new Reply(Long.parseLong(reply.group(1)), reply.group(2).equals("true"));
    }

    @Override
    public boolean alive() {
        return !exit.isDone();
    }

    @Override
    public void destroy() {
        kill.run();
        exit.join();
        close(toProcess);
        close(fromProcess);
    }

    private void readLines() {
        try {
            for (String line = fromProcess.readLine(); line != null; line = fromProcess.readLine()) {
                lines.add(Optional.of(line));
            }
        } catch (IOException closed) {
            // The process was destroyed: there is nothing more to read.
        } finally {
            lines.add(END);
        }
    }

    private ProcessDiedException died() {
        return new ProcessDiedException("process " + pid + " has died");
    }

    private static void close(AutoCloseable pipe) {
        try {
            pipe.close();
        } catch (Exception broken) {
            // What could not be written has nobody left to read it.
        }
    }
}
