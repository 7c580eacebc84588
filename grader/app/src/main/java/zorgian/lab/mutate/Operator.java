package zorgian.lab.mutate;

import java.util.Locale;

/** The kinds of changes that mutants are made by. */
public enum Operator {

    DROP_SYNCHRONIZED("a method or block is synchronized no more"),
    NARROW_SYNCHRONIZED("the first or last statement of a synchronized block stands outside of it"),
    DROP_VOLATILE("a field is volatile no more"),
    DROP_LOCK("a lock is neither taken nor given back"),
    UNPAIR_LOCK("a lock is taken and not given back, or the other way round"),
    NARROW_LOCK("the first or last statement under a lock stands outside of it"),
    UNLOCK_OUT_OF_FINALLY("a lock is given back only where nothing was thrown"),
    WAKE_ONE("one waiter is woken in the place of all"),
    DROP_WAKE_UP("nobody is woken"),
    IF_FOR_WHILE("what was waited for is not looked at again"),
    DROP_WAIT("what has begun is not waited for"),
    TIME_OUT("a wait has an end, near or far, that it had not"),
    RUN_FOR_START("a thread's work is done by the caller"),
    DROP_SHUTDOWN("a pool is not shut down, a thing not closed"),
    INTERRUPT_NOT_RESTORED("the interrupt flag is not set again"),
    SWALLOW_INTERRUPT("the end by an InterruptedException is left out"),
    DROP_INTERRUPT("others are not interrupted"),
    NARROW_CATCH("less is caught"),
    DROP_FINALLY("what happens in any case is left out"),
    SPLIT_ATOMIC("an atomic step is a look and a write"),
    SPLIT_PUT("an atomic step of a map is a look and a write"),
    SWAP_WITH_SIGNAL("a start, wake-up, completion or end stands on the other side of its neighbour"),
    POOL_SIZE("one thread, place or permit more or fewer, or only one"),
    PLAIN_COLLECTION("a collection that threads may share is one that they may not"),
    MAKE_STATIC("a field belongs to the class"),
    LOCAL_TO_FIELD("a variable of a call belongs to the object"),
    DELETE_STATEMENT("a statement is left out"),
    NEGATE_CONDITION("a condition is the contrary"),
    SHIFT_CONDITION("a bound is in or out that was not"),
    DROP_OPERAND("one half of a condition is left out"),
    CHANGE_CONSTANT("a number is one more or less"),
    EMPTY_RETURN("nothing, nought or the other truth is returned"),
    SWAP_ARGUMENTS("two arguments of one type change places"),
    DROP_CHECK("an argument is not checked"),
    DROP_CAUSE("an exception has no message, or no cause"),
    INT_FOR_LONG("a whole number is short of 32 bits");

    private final String says;

    Operator(String says) {
        this.says = says;
    }

    /** Its name on the command line and in the ledger, "drop-wake-up". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the change does, a short phrase. */
    public String says() {
        return says;
    }
}
