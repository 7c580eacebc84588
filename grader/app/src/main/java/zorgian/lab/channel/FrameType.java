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
    /** sources (a list of name, content, flag for a given file), options of javac (list): to the compiler. */
    COMPILE,

    // from the worker, and from the compiler
    /** process id, how much slower the machine is than the one that bounds were measured on, 1 or more: the worker is up. */
    HELLO,
    /** number of bytes at most: the program reads its standard input; answered by INPUT. */
    READS,
    /** all that came of a run (map; see zorgian.lab.worker.Outcomes): the worker can be used again if it says so. */
    RAN,
    /** name of a source file: javac is at it now. */
    AT,
    /** class name to bytes (map), what javac complains of (a list of file, line, message, flag for a given file): that was all. */
    COMPILED,
    /** message, flag: the worker cannot do what it was told; the flag says that student code has no part in it. */
    FAULT
}
