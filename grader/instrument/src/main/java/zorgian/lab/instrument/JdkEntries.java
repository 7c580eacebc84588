package zorgian.lab.instrument;

import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** What methods of Thread and LockSupport do first: they ask the runtime, and do it themselves only where it does not. */
final class JdkEntries {

    private static final String LOCK_SUPPORT = "java/util/concurrent/locks/LockSupport.";

    private JdkEntries() {
    }

    static void write(JdkMethod code) {
        switch (code.owner + "." + code.name + code.descriptor) {
            case "java/lang/Thread.start()V", "java/lang/Thread.start(Ljdk/internal/vm/ThreadContainer;)V",
                "java/lang/VirtualThread.start(Ljdk/internal/vm/ThreadContainer;)V" -> {
                code.pushThis();
                code.call(Names.THREADS, "starting", "(Ljava/lang/Thread;)V");
            }
            case "java/lang/Thread.exit()V" -> {
                code.pushThis();
                code.call(Names.THREADS, "ends", "(Ljava/lang/Thread;)V");
            }
            case "java/lang/Thread.interrupt()V", "java/lang/VirtualThread.interrupt()V" -> {
                code.pushThis();
                code.call(Names.INTERRUPTS, "interrupt", "(Ljava/lang/Thread;)Z");
                code.returnIfTrue();
            }
            case "java/lang/Thread.join()V" -> {
                code.pushThis();
                code.mv().visitInsn(Opcodes.LCONST_0);
                code.call(Names.JOINS, "join", "(Ljava/lang/Thread;J)Z");
                code.returnIfTrue();
            }
            case "java/lang/Thread.join(Ljava/time/Duration;)Z" -> {
                code.pushThis();
                code.mv().visitVarInsn(Opcodes.ALOAD, 1);
                code.call(Names.JOINS, "joinFor", "(Ljava/lang/Thread;Ljava/time/Duration;)I");
                code.returnIfKnown();
            }
            case "java/lang/Thread.isInterrupted()Z", "java/lang/VirtualThread.isInterrupted()Z" -> {
                code.pushThis();
                code.call(Names.INTERRUPTS, "isInterrupted", "(Ljava/lang/Thread;)I");
                code.returnIfKnown();
            }
            case "java/lang/Thread.interrupted()Z" -> {
                code.call(Names.INTERRUPTS, "interrupted", "()I");
                code.returnIfKnown();
            }
            case "java/lang/Thread.isAlive()Z" -> {
                code.pushThis();
                code.call(Names.JOINS, "aliveness", "(Ljava/lang/Thread;)I");
                code.returnIfKnown();
            }
            case "java/lang/Thread.getState()Ljava/lang/Thread$State;" -> {
                code.pushThis();
                code.call(Names.JOINS, "getState", "(Ljava/lang/Thread;)Ljava/lang/Thread$State;");
                returnIfThere(code, "java/lang/Thread$State");
            }
            case LOCK_SUPPORT + "getBlocker(Ljava/lang/Thread;)Ljava/lang/Object;" -> {
                code.pushThis();
                code.call(Names.PARKING, "blocker", "(Ljava/lang/Thread;)Ljava/lang/Object;");
                returnIfThere(code, "java/lang/Object");
            }
            case "java/lang/Thread.dispatchUncaughtException(Ljava/lang/Throwable;)V" -> {
                code.pushThis();
                code.mv().visitVarInsn(Opcodes.ALOAD, 1);
                code.call(Names.THREADS, "died", "(Ljava/lang/Thread;Ljava/lang/Throwable;)Z");
                code.returnIfTrue();
            }
            case LOCK_SUPPORT + "park()V" -> park(code, -1, false, -1);
            case LOCK_SUPPORT + "park(Ljava/lang/Object;)V" -> park(code, 0, false, -1);
            case LOCK_SUPPORT + "parkNanos(J)V" -> park(code, -1, false, 0);
            case LOCK_SUPPORT + "parkNanos(Ljava/lang/Object;J)V" -> park(code, 0, false, 1);
            case LOCK_SUPPORT + "parkUntil(J)V" -> park(code, -1, true, 0);
            case LOCK_SUPPORT + "parkUntil(Ljava/lang/Object;J)V" -> park(code, 0, true, 1);
            case LOCK_SUPPORT + "unpark(Ljava/lang/Thread;)V" -> {
                code.pushThis();
                code.call(Names.PARKING, "unpark", "(Ljava/lang/Thread;)Z");
                code.returnIfTrue();
            }
            case "java/util/concurrent/locks/AbstractQueuedSynchronizer$ConditionObject.await()V" -> {
                code.pushThis();
                code.call(Names.LOCKS, "endsAtOnce", "(Ljava/util/concurrent/locks/Condition;)Z");
                code.returnIfTrue();
            }
            case "java/util/concurrent/locks/StampedLock.tryOptimisticRead()J" -> code.call(Names.OPTIMISTIC, "begins", "()V");
            case "java/util/concurrent/locks/StampedLock.validate(J)Z", "java/util/concurrent/locks/StampedLock.tryConvertToWriteLock(J)J",
                "java/util/concurrent/locks/StampedLock.tryConvertToReadLock(J)J",
                "java/util/concurrent/locks/StampedLock.tryConvertToOptimisticRead(J)J" -> code.call(Names.OPTIMISTIC, "validates", "()V");
            default -> { }
        }
    }

    /** Comes back with what was just pushed, if that is not null. */
    private static void returnIfThere(JdkMethod code, String type) {
        Label not = new Label();
        code.mv().visitInsn(Opcodes.DUP);
        code.mv().visitJumpInsn(Opcodes.IFNULL, not);
        code.mv().visitInsn(Opcodes.ARETURN);
        code.mv().visitLabel(not);
        code.frameAtBegin(type);
        code.mv().visitInsn(Opcodes.POP);
    }

    /**
     * @param blocker the local variable with the blocker, or -1
     * @param time the local variable with the time, or -1; where it is relative and not above 0, the JDK itself comes back at once
     */
    private static void park(JdkMethod code, int blocker, boolean isAbsolute, int time) {
        Label itself = new Label();
        if (time >= 0 && !isAbsolute) {
            code.mv().visitVarInsn(Opcodes.LLOAD, time);
            code.mv().visitInsn(Opcodes.LCONST_0);
            code.mv().visitInsn(Opcodes.LCMP);
            code.mv().visitJumpInsn(Opcodes.IFLE, itself);
        }
        if (blocker >= 0) {
            code.mv().visitVarInsn(Opcodes.ALOAD, blocker);
        } else {
            code.mv().visitInsn(Opcodes.ACONST_NULL);
        }
        code.push(isAbsolute ? 1 : 0);
        if (time >= 0) {
            code.mv().visitVarInsn(Opcodes.LLOAD, time);
        } else {
            code.mv().visitInsn(Opcodes.LCONST_0);
        }
        code.call(Names.PARKING, "park", "(Ljava/lang/Object;ZJ)Z");
        code.mv().visitJumpInsn(Opcodes.IFEQ, itself);
        code.mv().visitInsn(Opcodes.RETURN);
        code.mv().visitLabel(itself);
        code.frameAtBegin();
    }
}
