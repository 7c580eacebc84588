package zorgian.lab.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import zorgian.lab.compile.SourceCompiler;
import zorgian.lab.submission.SourceFile;

/** Programs of one thread that do the same thing {@value #TIMES} times, and print how many ns of CPU time that took their thread. */
enum HotLoop {

    FIELD("field++", "", "field++;"),
    ARRAY_ELEMENT("int[1024], one element after the other", "int[] array = new int[1024];", "array[i & 1023] = i;"),
    LIST("ArrayList.get", "List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4));", "field += list.get(i & 3);"),
    MAP("HashMap.get", "Map<Integer, Integer> map = new HashMap<>(Map.of(0, 1, 1, 2, 2, 3, 3, 4));", "field += map.get(i & 3);"),
    ATOMIC("AtomicInteger.incrementAndGet", "AtomicInteger atomic = new AtomicInteger();", "atomic.incrementAndGet();"),
    SYNCHRONIZED("synchronized (lock) { field++; }", "Object lock = new Object();", "synchronized (lock) { field++; }"),
    BIG_ARRAY("int[10_000_000], each element once", "int[] array = new int[10_000_000];", "array[i] = i;"),
    OBJECTS("2,000,000 small objects that are kept, each used five times", "",
            "if (i % 5 == 0) { HotLoop made = new HotLoop(); made.next = head; head = made; } head.field++;");

    static final int TIMES = 10_000_000;

    private final String title;
    private final String before;
    private final String body;

    HotLoop(String title, String before, String body) {
        this.title = title;
        this.before = before;
        this.body = body;
    }

    String title() {
        return title;
    }

    /** Its only class is called HotLoop. */
    Map<String, byte[]> compile() {
        String source = """
                import java.lang.management.ManagementFactory;
                import java.lang.management.ThreadMXBean;
                import java.util.*;
                import java.util.concurrent.atomic.AtomicInteger;
                public class HotLoop {
                    private int field;
                    private HotLoop next;
                    public static void main(String[] args) {
                        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
                        long began = threads.getCurrentThreadCpuTime();
                        new HotLoop().run();
                        System.out.println(threads.getCurrentThreadCpuTime() - began);
                    }
                    private void run() {
                        HotLoop head = null;
                        %s
                        for (int i = 0; i < %d; i++) {
                            %s
                        }
                    }
                }
                """.formatted(before, TIMES, body);
        Map<String, byte[]> classes = new TreeMap<>();
        if (!SourceCompiler.ofThisJdk().compile(List.of(new SourceFile("HotLoop.java", "HotLoop.java", source)), classes).isEmpty()) {
            throw new IllegalStateException("the loop " + this + " does not compile");
        }
        return classes;
    }
}
