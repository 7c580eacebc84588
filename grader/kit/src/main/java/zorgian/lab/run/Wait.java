package zorgian.lab.run;

/**
 * What a thread waits in. The order is by what it tells about a stuck program, the most telling first: who waits for a result or for an end waits for somebody
 * else's work, and it is the somebody else who is really stuck.
 */
public enum Wait {
    /** A monitor or a lock. */
    LOCK("waits for a lock", "nobody is left to release the lock"),
    /** Object.wait. */
    MONITOR("waits in Object.wait", "nobody is left to notify it"),
    /** Condition.await. */
    CONDITION("waits in Condition.await", "nobody is left to signal it"),
    /** LockSupport.park. */
    PARK("is parked", "nobody is left to unpark it"),
    /** A CyclicBarrier. */
    BARRIER("waits at a CyclicBarrier", "too few threads are left to arrive at the barrier"),
    /** A Phaser. */
    PHASER("waits at a Phaser", "too few threads are left to arrive at the phaser"),
    /** An Exchanger. */
    EXCHANGER("waits at an Exchanger", "nobody is left to exchange with it"),
    /** A Semaphore. */
    SEMAPHORE("waits for a permit of a Semaphore", "nobody is left to release a permit"),
    /** A queue that is full. */
    PUT("waits to put into a queue", "nobody is left to take from the queue"),
    /** A queue that is empty. */
    TAKE("waits to take from a queue", "nobody is left to put into the queue"),
    /** A CountDownLatch. */
    LATCH("waits at a CountDownLatch", "nobody is left to count the latch down"),
    /** It does not wait as far as the JDK tells: it may read from outside. */
    RUNS("runs", "it waits for something outside the program"),
    /** A future, or any other result of a task. */
    FUTURE("waits for a result", "nobody is left to complete the result"),
    /** Thread.join. */
    JOIN("waits for the end of a thread", "nobody ends the thread that it waits for"),
    /** The end of an executor. */
    TERMINATION("waits for the end of an executor", "the executor is never shut down"),
    /** A thread of a pool that has no task. */
    IDLE("waits for a task", "its executor is never shut down");

    private final String doing;
    private final String lack;

    Wait(String doing, String lack) {
        this.doing = doing;
        this.lack = lack;
    }

    /** What the thread does: "waits at a CountDownLatch". */
    public String doing() {
        return doing;
    }

    /** Why that never ends, if no thread that could end it is known. */
    public String lack() {
        return lack;
    }

    /** Whether somebody would have to wake the thread, without anything that could be looked at afterwards. */
    boolean isForWakeUp() {
        return this == MONITOR || this == CONDITION || this == PARK;
    }

    /** The way of being stuck, where no thread that could end the wait is known. */
    StuckHow stuck() {
        return isForWakeUp() ? StuckHow.LOST_WAKE_UP : this == TERMINATION || this == IDLE ? StuckHow.NOT_SHUT_DOWN : StuckHow.NOBODY_LEFT;
    }
}
