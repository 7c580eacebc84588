package zorgian.lab.run;

import java.util.regex.Pattern;

/** Reads off a stack what its thread waits in: the outermost call of the JDK's that the thread's own code made. */
final class Waits {

    private static final String CONCURRENT = "java.util.concurrent.";
    private static final Pattern JDK = Pattern.compile("(java|javax|jdk|sun)\\..*");
    /** Frames of the harness between student code and the JDK: no student ever sees them, and they wait for nothing themselves. */
    private static final Pattern HARNESS = Pattern.compile("zorgian\\.lab\\.(worker|runtime)\\..*");
    private static final Pattern RUNNERS = Pattern.compile("FutureTask\\.run.*|Executors\\$.*\\.call|ThreadPoolExecutor\\.runWorker|ForkJoinTask\\.doExec"
            + "|ForkJoinTask\\$.*\\.exec|CompletableFuture\\$.*\\.(run|exec|tryFire)|ThreadPerTaskExecutor\\$.*\\.run");
    private static final Pattern QUEUE = Pattern.compile("[\\w]*(Queue|Deque)");
    private static final Pattern RESULT = Pattern.compile("FutureTask\\.get|CompletableFuture\\.(get|join)|ForkJoinTask\\.(get|join|invoke|invokeAll|quietly\\w+)"
            + "|(AbstractExecutorService|ForkJoinPool|ThreadPerTaskExecutor|Executors\\$\\w+)\\.invoke(All|Any)?|ExecutorCompletionService\\.(take|poll)");

    private Waits() {
    }

    static Wait of(ThreadReport thread) {
        if (thread.state().equals("BLOCKED")) {
            return Wait.LOCK;
        }
        Wait wait = null;
        for (CodeLine line : thread.stack()) {
            if (HARNESS.matcher(line.type()).matches()) {
                continue;
            }
            if (!JDK.matcher(line.type()).matches() || isRunner(line)) {
                break;
            }
            Wait outer = of(line.type(), line.method());
            wait = outer == null ? wait : outer;
        }
        return wait != null ? wait : thread.state().endsWith("WAITING") ? Wait.PARK : Wait.RUNS;
    }

    private static boolean isRunner(CodeLine line) {
        return line.type().startsWith(CONCURRENT) && RUNNERS.matcher(line.type().substring(CONCURRENT.length()) + "." + line.method()).matches()
                || line.type().matches("java\\.lang\\.(Virtual)?Thread") && line.method().startsWith("run");
    }

    /** What this call waits for, or null. */
    private static Wait of(String type, String method) {
        if (type.startsWith(CONCURRENT)) {
            return ofConcurrent(type.substring(CONCURRENT.length()), method);
        }
        return switch (type) {
            case "java.lang.Object" -> method.startsWith("wait") ? Wait.MONITOR : null;
            case "java.lang.Thread" -> method.equals("join") ? Wait.JOIN : null;
            case "java.util.TimerThread", "java.lang.ref.ReferenceQueue" -> Wait.IDLE;
            default -> null;
        };
    }

    private static Wait ofConcurrent(String type, String method) {
        if (type.startsWith("locks.")) {
            return ofLock(type, method);
        }
        if (method.matches("awaitTermination|awaitQuiescence|close")) {
            return Wait.TERMINATION;
        }
        if (RESULT.matcher(type + "." + method).matches()) {
            return Wait.FUTURE;
        }
        if (QUEUE.matcher(type).matches()) {
            return method.matches("(take|poll)\\w*") ? Wait.TAKE : method.matches("(put|offer|transfer|tryTransfer|add)\\w*") ? Wait.PUT : null;
        }
        return switch (type) {
            case "CountDownLatch" -> Wait.LATCH;
            case "CyclicBarrier" -> Wait.BARRIER;
            case "Phaser" -> Wait.PHASER;
            case "Exchanger" -> Wait.EXCHANGER;
            case "Semaphore" -> Wait.SEMAPHORE;
            case "ThreadPoolExecutor" -> method.equals("getTask") ? Wait.IDLE : null;
            case "ForkJoinPool" -> method.equals("awaitWork") || method.equals("runWorker") ? Wait.IDLE : null;
            default -> null;
        };
    }

    private static Wait ofLock(String type, String method) {
        if (type.equals("locks.LockSupport")) {
            return Wait.PARK;
        }
        if (type.endsWith("$ConditionObject")) {
            return Wait.CONDITION;
        }
        return method.matches("lock\\w*|tryLock\\w*|\\w*(Lock|Lock\\w+)|acquire\\w*|tryAcquire\\w*") ? Wait.LOCK : null;
    }
}
