package zorgian.lab.channel;

/** The messages between judge and worker, with their fields by position. */
public enum FrameType {
    // from the judge
    /**
     * subject id (number), class name to bytes (map), flag: classes that later runs may name; the flag says that they keep no state, so that
     * they may stay loaded.
     */
    LOAD,
    /**
     * subject id, scenario class (text), scenario method (text), arguments (list), name of the schedule, events at most, flag for a brief
     * answer: run this.
     */
    PLAY,
    /** bytes of standard input, empty at its end. */
    INPUT,

    // from the worker
    /** process id: the worker is up. */
    HELLO,
    /** number of bytes at most: the program reads its standard input; answered by INPUT. */
    READS,
    /** all that came of a run (map; see zorgian.lab.worker.Outcomes): the worker can be used again if it says so. */
    RAN,
    /** message, flag: the worker cannot do what it was told; the flag says that student code has no part in it. */
    FAULT
}
