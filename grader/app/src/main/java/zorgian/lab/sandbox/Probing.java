package zorgian.lab.sandbox;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import zorgian.lab.output.TemporaryFolder;

/** Runs a {@link Probe} in a sandbox and says which claims it could break there. For Linux. */
public final class Probing {

    private static final int PATIENCE_SECONDS = 120;
    private static final int DEATH_SECONDS = 10;
    private static final int ON_ITS_WAY_MILLIS = 200;
    private static final int LOW = 18_000;
    private static final int LOW_TRIES = 2_000;

    private Probing() {
    }

    /**
     * Which claims are broken in a sandbox, and by what; what is missing holds.
     *
     * @throws IOException if it could not be tried
     */
    public static Map<Claim, String> broken(Sandbox sandbox) throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        Process victim = new ProcessBuilder("sleep", "600").start();
        try (TemporaryFolder folder = TemporaryFolder.named("lab-doctor"); ServerSocket high = new ServerSocket(0, 50, loopback);
                ServerSocket low = low(loopback); DatagramSocket datagrams = new DatagramSocket(0, loopback);
                ServerSocketChannel local = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            local.bind(UnixDomainSocketAddress.of(folder.path().resolve(Bait.SOCKET)));
            Files.writeString(folder.path().resolve(Bait.SECRET), "nobody else's business");
            Files.setPosixFilePermissions(folder.path(), PosixFilePermissions.fromString("rwxrwxrwx"));
            Bait bait = new Bait(folder.path(), high.getLocalPort(), low.getLocalPort(), datagrams.getLocalPort(),
                    ProcessHandle.current().pid(), victim.pid());
            Map<Claim, String> broken = new EnumMap<>(Claim.class);
            read(answer(sandbox, bait), broken);
            if (hasReceived(datagrams)) {
                broken.put(Claim.DATAGRAMS, "sent a datagram to this machine");
            }
            if (!victim.isAlive()) {
                broken.put(Claim.ENDS, "ended a process of this user");
            }
            if (!sandbox.claims().contains(Claim.PARENT)) {
                broken.put(Claim.PARENT, "nothing ends it");
            } else if (!diesWithItsParent(sandbox)) {
                broken.put(Claim.PARENT, "lived on for " + DEATH_SECONDS + " s");
            }
            return broken;
        } finally {
            victim.destroyForcibly();
        }
    }

    private static String answer(Sandbox sandbox, Bait bait) throws IOException {
        ProcessBuilder builder = Trial.jvm(sandbox, Probe.class, bait.arguments()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put(Bait.VARIABLE, "1");
        Process probe = Starter.start(builder);
        CompletableFuture<Void> end = CompletableFuture.runAsync(probe::destroyForcibly,
                CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        try {
            return new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            end.cancel(false);
            probe.destroyForcibly();
        }
    }

    private static void read(String answer, Map<Claim, String> broken) throws IOException {
        for (Claim claim : Claim.values()) {
            answer.lines().filter(line -> line.startsWith(claim + "\t")).map(line -> line.substring(line.indexOf('\t') + 1))
                    .filter(words -> !words.isEmpty()).findFirst().ifPresent(words -> broken.put(claim, words));
        }
        if (!answer.contains(Claim.THREADS + "\t")) {
            throw new IOException("the probe did not come to its end; it said: " + answer.strip().replace('\t', ' ').replace("\n", ", "));
        }
    }

    private static boolean hasReceived(DatagramSocket socket) throws IOException {
        socket.setSoTimeout(ON_ITS_WAY_MILLIS);
        try {
            socket.receive(new DatagramPacket(new byte[1], 1));
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    /** Linux takes the thread that has started a process for its parent, so one that ends stands for a whole grader. */
    private static boolean diesWithItsParent(Sandbox sandbox) throws IOException {
        CompletableFuture<Process> started = new CompletableFuture<>();
        new Thread(() -> {
            try {
                Process process = Trial.jvm(sandbox, Probe.class, List.of()).start();
                // It has said something, so that it is up.
                process.getInputStream().read();
                started.complete(process);
            } catch (IOException | RuntimeException e) {
                started.completeExceptionally(e);
            }
        }, "parent for a moment").start();
        Process process;
        try {
            process = started.join();
        } catch (CompletionException e) {
            throw new IOException("no process can be started in the sandbox: " + e.getCause().getMessage(), e);
        }
        try {
            return process.waitFor(DEATH_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** Some port that services have. */
    private static ServerSocket low(InetAddress address) throws IOException {
        for (int port = LOW; port < LOW + LOW_TRIES; port++) {
            try {
                return new ServerSocket(port, 50, address);
            } catch (SocketException e) {
                // Somebody has it; the next will do as well.
                continue;
            }
        }
        throw new IOException("no port from " + LOW + " to " + (LOW + LOW_TRIES) + " is free");
    }
}
