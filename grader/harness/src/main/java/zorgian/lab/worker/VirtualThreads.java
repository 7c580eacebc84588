package zorgian.lab.worker;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.PlatformManagedObject;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The virtual threads that are alive, read from the thread dump that JDK 21 and later write (HotSpotDiagnosticMXBean.dumpThreads): no other way of the
 * JDK's shows them. Locks are in it from JDK 25 on. Called by reflection because the harness is compiled for 17.
 */
final class VirtualThreads {

    private static final Pattern HEAD = Pattern.compile("#(\\d+) \"(.*)\" virtual ?(\\w*).*");
    private static final Pattern FRAME = Pattern.compile("\\s+(?:at )?(?:[\\w.@+-]*/){0,2}([\\w.$/]+)\\.([\\w$<>]+)\\((?:([\\w$]+\\.java):(\\d+)|[^)]*)\\)");
    private static final Pattern WAITS = Pattern.compile("\\s+- (?:parking to wait for|waiting to lock|waiting on) <(.+)>.*");
    private static final Pattern LOCKED = Pattern.compile("\\s+- locked <(.+)>.*");

    private VirtualThreads() {
    }

    /** The same map for each as for a platform thread (see {@link Threads#stacks}); empty before JDK 21. */
    static List<Map<String, Object>> alive() {
        if (Runtime.version().feature() < 21) {
            return List.of();
        }
        try {
            Path folder = Files.createTempDirectory("lab-threads");
            Path file = folder.resolve("dump.txt");
            try {
                dump(file);
                return parse(Files.readAllLines(file));
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException("this JDK does not dump its threads", e);
        }
    }

    /**
     * The virtual threads themselves, from the JDK's own containers of threads: a dump does not tell what a thread waits for before JDK 25, its object does.
     * Empty where the worker was not started with jdk.internal.vm opened to it.
     */
    static List<Thread> objects() {
        List<Thread> threads = new ArrayList<>();
        try {
            Object root = Class.forName("jdk.internal.vm.ThreadContainers").getMethod("root").invoke(null);
            collect(root, Class.forName("jdk.internal.vm.ThreadContainer"), threads);
        } catch (ReflectiveOperationException | RuntimeException e) {
            return List.of();
        }
        return threads;
    }

    private static void collect(Object container, Class<?> type, List<Thread> threads) throws ReflectiveOperationException {
        for (Object thread : ((Stream<?>) type.getMethod("threads").invoke(container)).toList()) {
            if (thread.getClass().getName().endsWith("VirtualThread")) {
                threads.add((Thread) thread);
            }
        }
        for (Object child : ((Stream<?>) type.getMethod("children").invoke(container)).toList()) {
            collect(child, type, threads);
        }
    }

    private static void dump(Path file) throws ReflectiveOperationException {
        Class<? extends PlatformManagedObject> type =
                Class.forName("com.sun.management.HotSpotDiagnosticMXBean").asSubclass(PlatformManagedObject.class);
        Class<?> format = Class.forName("com.sun.management.HotSpotDiagnosticMXBean$ThreadDumpFormat");
        Method dumpThreads = type.getMethod("dumpThreads", String.class, format);
        dumpThreads.invoke(ManagementFactory.getPlatformMXBean(type), file.toString(), format.getField("TEXT_PLAIN").get(null));
    }

    static List<Map<String, Object>> parse(List<String> dump) {
        List<Map<String, Object>> threads = new ArrayList<>();
        List<List<Object>> frames = null;
        List<String> holds = null;
        for (String line : dump) {
            Matcher head = HEAD.matcher(line);
            if (head.matches()) {
                Map<String, Object> thread = new LinkedHashMap<>();
                frames = new ArrayList<>();
                holds = new ArrayList<>();
                thread.put("id", Long.valueOf(head.group(1)));
                thread.put("name", head.group(2).isEmpty() ? "virtual thread" : head.group(2));
                thread.put("state", head.group(3).isEmpty() ? "WAITING" : head.group(3));
                thread.put("waitsFor", null);
                thread.put("owner", -1L);
                thread.put("holds", holds);
                thread.put("circle", false);
                thread.put("scenario", false);
                thread.put("frames", frames);
                threads.add(thread);
            } else if (line.isBlank()) {
                frames = null;
            } else if (frames != null) {
                read(line, threads.get(threads.size() - 1), frames, holds);
            }
        }
        return threads;
    }

    private static void read(String line, Map<String, Object> thread, List<List<Object>> frames, List<String> holds) {
        Matcher frame = FRAME.matcher(line);
        Matcher waits = WAITS.matcher(line);
        Matcher locked = LOCKED.matcher(line);
        if (frame.matches()) {
            List<Object> plain = new ArrayList<>();
            plain.add(frame.group(1));
            plain.add(frame.group(2));
            plain.add(frame.group(3));
            plain.add(frame.group(4) == null ? -1L : Long.parseLong(frame.group(4)));
            frames.add(plain);
        } else if (waits.matches()) {
            thread.put("waitsFor", waits.group(1));
        } else if (locked.matches()) {
            holds.add(locked.group(1));
        }
    }
}
