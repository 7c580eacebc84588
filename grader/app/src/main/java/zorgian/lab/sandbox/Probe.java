package zorgian.lab.sandbox;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * A program that tries to do what a sandbox promises to prevent, and prints for each claim what it could do: {@code CLAIM<tab>words}, with
 * no words where it could do nothing. What only others can see is looked at by {@link Probing}.
 */
final class Probe {

    private static final int CONNECT_MILLIS = 2_000;
    private static final int THREADS = 4_200;
    private static final long ADDRESSES = 9L << 30;

    private interface Attempt {

        /** What could be done; null for nothing. */
        String tried() throws Exception;
    }

    private Probe() {
    }

    /** @param args what {@link Bait#arguments} says, or none: then it waits for ever */
    public static void main(String[] args) {
        if (args.length == 0) {
            System.out.println("up");
        }
        while (args.length == 0) {
            LockSupport.park();
        }
        Bait bait = Bait.of(args);
        tell(Claim.READS, () -> FileAttempts.reads(bait));
        tell(Claim.WRITES, () -> FileAttempts.writes(bait));
        tell(Claim.SPACE, FileAttempts::fills);
        tell(Claim.ENVIRONMENT, () -> System.getenv(Bait.VARIABLE) == null ? null : "read " + Bait.VARIABLE);
        System.out.println(Claim.LOOPBACK + "\t" + served());
        tell(Claim.NETWORK, () -> connects(bait.high()));
        tell(Claim.SERVICES, () -> connects(bait.low()));
        tell(Claim.SERVICES, () -> connectsTo(bait.folder().resolve(Bait.SOCKET)));
        tell(Claim.DATAGRAMS, () -> sends(bait.datagrams()));
        tell(Claim.STARTS, Probe::starts);
        tell(Claim.SEES, () -> sees(bait));
        tell(Claim.ENDS, () -> ends(bait));
        tell(Claim.MEMORY, Probe::takesAddresses);
        tell(Claim.THREADS, Probe::startsThreads);
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static void tell(Claim claim, Attempt attempt) {
        String words;
        try {
            words = attempt.tried();
        } catch (Exception | Error e) {
            words = null;
        }
        System.out.println(claim + "\t" + (words == null ? "" : words));
    }

    /** The other way round: what it could not do. */
    private static String served() {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (ServerSocket server = new ServerSocket(0, 1, loopback); Socket client = new Socket(loopback, server.getLocalPort());
                Socket accepted = server.accept()) {
            client.getOutputStream().write(1);
            return accepted.getInputStream().read() == 1 ? "" : "could not send";
        } catch (IOException e) {
            return "could not connect to itself: " + e.getMessage();
        }
    }

    private static String connects(int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return "connected to port " + port + " of this machine";
        }
    }

    private static String connectsTo(Path socket) throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return "connected to the Unix socket " + channel.getRemoteAddress();
        }
    }

    private static String sends(int port) throws IOException {
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.send(new DatagramPacket(new byte[1], 1, InetAddress.getLoopbackAddress(), port));
        }
        return null;
    }

    private static String starts() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-version").redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        return "started " + java + ", which ended with " + process.waitFor();
    }

    private static String sees(Bait bait) throws IOException {
        for (String name : List.of("cmdline", "environ", "status")) {
            Path file = Path.of("/proc", Long.toString(bait.grader()), name);
            if (FileAttempts.opens(file)) {
                return "read " + file;
            }
        }
        return null;
    }

    private static String ends(Bait bait) {
        ProcessHandle.of(bait.victim()).ifPresent(ProcessHandle::destroyForcibly);
        return null;
    }

    private static String takesAddresses() {
        Thread thread = new Thread(null, LockSupport::park, "wide", ADDRESSES);
        thread.setDaemon(true);
        thread.start();
        return "took a stack of " + (ADDRESSES >> 30) + " GiB";
    }

    private static String startsThreads() {
        for (int i = 0; i < THREADS; i++) {
            Thread thread = new Thread(null, LockSupport::park, "many", 1 << 17);
            thread.setDaemon(true);
            thread.start();
        }
        return "started " + THREADS + " threads";
    }
}
