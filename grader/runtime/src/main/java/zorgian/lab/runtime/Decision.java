package zorgian.lab.runtime;

/** What a policy is asked: at each decision there are two choices or more, numbered from 0, and 0 is what first-in-line does. */
enum Decision {
    /** At a scheduling point: 0 lets the thread go on, another number lets that one of those in line go first. */
    POINT,
    /** The same, just after a lock was taken. */
    IN_LOCK,
    /** A thread asks for a lock, or 1: all others go first that can at this tick. */
    AT_LOCK,
    /** The same where it takes something out of a queue. */
    AT_QUEUE,
    /** Who goes on when a thread cannot: by the place in line. */
    NEXT,
    /** Whom a notify wakes: by the time of waiting. */
    NOTIFY,
    /** 1: a wait ends for no reason, as the documentation of wait and park allows. */
    SPURIOUS,
    /** 1: what is due soon is due at this point already, as if whoever can go on were slow. */
    FIRE,
    /** By how many ticks a pool's thread is late with its next task. */
    LATE
}
