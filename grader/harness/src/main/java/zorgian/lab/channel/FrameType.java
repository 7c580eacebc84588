package zorgian.lab.channel;

/** The messages between judge and worker, with their fields by position. */
public enum FrameType {
    // from the judge
    /** subject id (number), class name to bytes (map): classes that later runs may name. */
    LOAD,
    /** subject id, scenario class (text), scenario method (text), arguments (list), seed of the schedule: run this with a fresh class loader. */
    PLAY,
    /** pending id, now (ticks): this work is done, or this pause or time-out is over. */
    RELEASE,
    /** Say what every thread does; answered by STACKS. */
    LOOK,
    /** Say whether every thread is at rest, by its state; answered by AT_REST. Only where /proc cannot be read. */
    REST,
    /** Say what the trace of the run tells so far; answered by TRACED. */
    TRACE,
    /** Say what the program has printed so far; answered by PRINTED. Only of a run that does not end: else READY says it. */
    OUTPUT,
    /** The run is over: release whatever still waits. Answered by READY when the next run may begin, if it ever can. */
    END,

    // from the worker
    /** process id: the worker is up. */
    HELLO,
    /** pending id, kind (WORK, PAUSE or TIMEOUT), thread name, label, ticks: a thread parks until so many ticks have passed. */
    PENDING,
    /** pending id: its thread waits no longer (interrupted, or what it waited for came before the time-out). */
    WITHDRAWN,
    /** key, how (PUT, APPEND, TALLY or FAILURE), value: the scenario notes something, or a thread of its own failed. */
    NOTE,
    /** port: connections on this port of the loopback interface belong to the run. */
    SERVES,
    /** call number, name: a call of student code begins. */
    CALL,
    /** call number, failure (map, or null), interrupt flag: that call is over. */
    RETURN,
    /** call number: since that call came back, everything has come to rest at the same tick. */
    SETTLED,
    /** value, failure (map, or null): the scenario is over. */
    DONE,
    /** threads (list of maps), locks in a cycle (list of thread ids). */
    STACKS,
    /** flag: whether every thread was at rest. */
    AT_REST,
    /** findings (list of maps), steps (list of lists), holds (list of lists), why the trace was cut (text); places as numbers of sites. */
    TRACED,
    /** captured output (text). */
    PRINTED,
    /** names of student threads that are still alive (list), captured output (text): the worker can be used again if the list is empty. */
    READY,
    /** message, flag: the worker cannot do what it was told; the flag says that student code has no part in it. */
    FAULT
}
