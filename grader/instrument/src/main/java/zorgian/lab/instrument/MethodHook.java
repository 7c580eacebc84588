package zorgian.lab.instrument;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Opcodes;

/**
 * What is told at the begin and the end of methods of the JDK: words for locks, pools and tasks. Nothing that is true or false of a run
 * depends on it, but that close waits for ever.
 *
 * @param begin a static method of the runtime, and what it is given; null for none
 * @param end the same when the method comes back
 * @param failed the same when it throws
 */
record MethodHook(Call begin, Call end, Call failed) {

    /** What the runtime's method takes. */
    enum Takes { NOTHING, THIS, THIS_AND_NUMBER, THIS_AND_RESULT, THIS_AND_TRUE, THIS_AND_FALSE, THIS_AND_FIRST, THIS_AND_STAMP,
            STAMP_THIS_AND_FIRST }

    /** @param number what a method of the runtime is given beside the object */
    record Call(String owner, String name, Takes takes, int number) {

        /** Writes the call; what the method comes back with lies on the stack, where it is told too. */
        void write(Code code) {
            String descriptor = switch (takes) {
                case NOTHING -> "()V";
                case THIS -> {
                    code.pushThis();
                    yield "(Ljava/lang/Object;)V";
                }
                case THIS_AND_NUMBER -> {
                    code.pushThis();
                    code.push(number);
                    yield "(Ljava/lang/Object;I)V";
                }
                case THIS_AND_TRUE, THIS_AND_FALSE -> {
                    code.pushThis();
                    code.push(takes == Takes.THIS_AND_TRUE ? 1 : 0);
                    yield "(Ljava/lang/Object;Z)V";
                }
                case THIS_AND_RESULT -> {
                    code.mv().visitInsn(Opcodes.DUP);
                    code.pushThis();
                    code.mv().visitInsn(Opcodes.SWAP);
                    yield "(Ljava/lang/Object;Z)V";
                }
                case THIS_AND_STAMP -> {
                    code.mv().visitInsn(Opcodes.DUP2);
                    code.pushThis();
                    code.mv().visitInsn(Opcodes.DUP_X2);
                    code.mv().visitInsn(Opcodes.POP);
                    yield "(Ljava/lang/Object;J)V";
                }
                case STAMP_THIS_AND_FIRST -> {
                    code.mv().visitInsn(Opcodes.DUP2);
                    code.pushThis();
                    code.mv().visitVarInsn(Opcodes.LLOAD, 1);
                    yield "(JLjava/lang/Object;J)V";
                }
                case THIS_AND_FIRST -> {
                    code.pushThis();
                    boolean isLong = code.descriptor.startsWith("(J");
                    code.mv().visitVarInsn(isLong ? Opcodes.LLOAD : Opcodes.ALOAD, 1);
                    yield isLong ? "(Ljava/lang/Object;J)V" : "(Ljava/lang/Object;Ljava/lang/Object;)V";
                }
            };
            code.call(owner, name, descriptor);
        }
    }

    private static final Map<String, MethodHook> ALL = new HashMap<>();
    private static final String LOCKS = "java/util/concurrent/locks/";
    private static final int SHARED = 1;
    private static final int WAITS = 2;

    static {
        for (String lock : new String[] {"ReentrantLock", "ReentrantReadWriteLock$WriteLock", "ReentrantReadWriteLock$ReadLock"}) {
            int how = lock.endsWith("ReadLock") ? SHARED : 0;
            takes(LOCKS + lock + ".lock()V", how | WAITS, Takes.THIS_AND_TRUE);
            takes(LOCKS + lock + ".lockInterruptibly()V", how | WAITS, Takes.THIS_AND_TRUE);
            takes(LOCKS + lock + ".tryLock()Z", how, Takes.THIS_AND_RESULT);
            takes(LOCKS + lock + ".tryLock(JLjava/util/concurrent/TimeUnit;)Z", how, Takes.THIS_AND_RESULT);
            gives(LOCKS + lock + ".unlock()V", how);
        }
        for (String mode : new String[] {"read", "write"}) {
            int how = mode.equals("read") ? SHARED : 0;
            String upper = mode.equals("read") ? "Read" : "Write";
            takes(LOCKS + "StampedLock." + mode + "Lock()J", how | WAITS, Takes.THIS_AND_STAMP);
            takes(LOCKS + "StampedLock." + mode + "LockInterruptibly()J", how | WAITS, Takes.THIS_AND_STAMP);
            takes(LOCKS + "StampedLock.try" + upper + "Lock()J", how, Takes.THIS_AND_STAMP);
            takes(LOCKS + "StampedLock.try" + upper + "Lock(JLjava/util/concurrent/TimeUnit;)J", how, Takes.THIS_AND_STAMP);
            gives(LOCKS + "StampedLock.unlock" + upper + "(J)V", how);
        }
        for (String mode : new String[] {"Read", "Write"}) {
            gives(LOCKS + "StampedLock.unstampedUnlock" + mode + "()V", mode.equals("Read") ? SHARED : 0);
            ALL.put(LOCKS + "StampedLock.tryUnlock" + mode + "()Z", new MethodHook(null,
                    new Call(Names.LOCKS, mode.equals("Read") ? "gaveShared" : "gave", Takes.THIS_AND_RESULT, 0), null));
        }
        for (String to : new String[] {"ReadLock", "WriteLock", "OptimisticRead"}) {
            ALL.put(LOCKS + "StampedLock.tryConvertTo" + to + "(J)J",
                    new MethodHook(null, new Call(Names.LOCKS, "converted", Takes.STAMP_THIS_AND_FIRST, 0), null));
        }
        String semaphore = "java/util/concurrent/Semaphore.";
        for (String acquire : new String[] {"acquire()V", "acquire(I)V", "acquireUninterruptibly()V", "acquireUninterruptibly(I)V"}) {
            takes(semaphore + acquire, WAITS, Takes.THIS_AND_TRUE);
        }
        for (String rest : new String[] {"()Z", "(I)Z", "(JLjava/util/concurrent/TimeUnit;)Z", "(IJLjava/util/concurrent/TimeUnit;)Z"}) {
            takes(semaphore + "tryAcquire" + rest, 0, Takes.THIS_AND_RESULT);
        }
        gives(semaphore + "release()V", 0);
        gives(semaphore + "release(I)V", 0);
        Call waited = new Call(Names.LOCKS, "waited", Takes.NOTHING, 0);
        for (String await : new String[] {"await()V", "awaitNanos(J)J", "await(JLjava/util/concurrent/TimeUnit;)Z",
                "awaitUntil(Ljava/util/Date;)Z",
            "awaitUninterruptibly()V"}) {
            ALL.put(LOCKS + "AbstractQueuedSynchronizer$ConditionObject." + await,
                    new MethodHook(new Call(Names.LOCKS, "waits", Takes.THIS, 0), waited, waited));
        }
        for (String signal : new String[] {"signal()V", "signalAll()V"}) {
            ALL.put(LOCKS + "AbstractQueuedSynchronizer$ConditionObject." + signal, begin(Names.LOCKS, "signals", Takes.THIS));
        }
        ALL.put("java/util/concurrent/ForkJoinTask.doExec()I", begin(Names.TASKS, "begins", Takes.NOTHING));
        ALL.put("java/util/concurrent/FutureTask.setException(Ljava/lang/Throwable;)V",
                begin(Names.DEATHS, "ofTask", Takes.THIS_AND_FIRST));
        ALL.put("java/util/concurrent/FutureTask.report(I)Ljava/lang/Object;", begin(Names.DEATHS, "asked", Takes.THIS));
        ALL.put("java/util/concurrent/ForkJoinPool.<init>(ILjava/util/concurrent/ForkJoinPool$ForkJoinWorkerThreadFactory;"
                + "Ljava/lang/Thread$UncaughtExceptionHandler;ZIIILjava/util/function/Predicate;JLjava/util/concurrent/TimeUnit;)V",
                madePool());
        ALL.put("java/util/concurrent/ThreadPoolExecutor.<init>(IIJLjava/util/concurrent/TimeUnit;Ljava/util/concurrent/BlockingQueue;"
                + "Ljava/util/concurrent/ThreadFactory;Ljava/util/concurrent/RejectedExecutionHandler;)V", madePool());
        ALL.put("java/util/concurrent/Executors$DelegatedExecutorService.<init>(Ljava/util/concurrent/ExecutorService;)V", madePool());
        Call closed = new Call(Names.POOLS, "closed", Takes.NOTHING, 0);
        for (String pool : new String[] {"ExecutorService", "ForkJoinPool", "ThreadPerTaskExecutor"}) {
            ALL.put("java/util/concurrent/" + pool + ".close()V", new MethodHook(new Call(Names.POOLS, "closes", Takes.NOTHING, 0),
                    closed, closed));
        }
        for (String queue : new String[] {"ArrayBlockingQueue", "LinkedBlockingQueue", "LinkedBlockingDeque", "PriorityBlockingQueue",
                "DelayQueue",
            "SynchronousQueue", "LinkedTransferQueue", "ScheduledThreadPoolExecutor$DelayedWorkQueue"}) {
            for (String take : new String[] {"take()Ljava/lang/Object;", "poll()Ljava/lang/Object;",
                "poll(JLjava/util/concurrent/TimeUnit;)Ljava/lang/Object;"}) {
                ALL.put("java/util/concurrent/" + queue + "." + take, begin(Names.QUEUES, "takes", Takes.NOTHING));
            }
        }
    }

    private static MethodHook begin(String owner, String name, Takes takes) {
        return new MethodHook(new Call(owner, name, takes, 0), null, null);
    }

    private static MethodHook madePool() {
        return new MethodHook(null, new Call(Names.POOLS, "made", Takes.THIS, 0), null);
    }

    private static void takes(String method, int how, Takes result) {
        ALL.put(method, new MethodHook(new Call(Names.LOCKS, "asks", Takes.THIS_AND_NUMBER, how), new Call(Names.LOCKS, "got", result, 0),
                new Call(Names.LOCKS, "got", Takes.THIS_AND_FALSE, 0)));
    }

    private static void gives(String method, int how) {
        ALL.put(method, new MethodHook(new Call(Names.LOCKS, "gives", Takes.THIS_AND_NUMBER, how), null, null));
    }

    /** Null for a method of which nothing is told. */
    static MethodHook of(String owner, String name, String descriptor) {
        return ALL.get(owner + "." + name + descriptor);
    }
}
