package zorgian.lab.trace;

/** A parallel stream's terminal operation: each call of student code in it is a strand of its own. */
final class ParallelOperation {

    final SyncVar begun = new SyncVar();
    final SyncVar ended = new SyncVar();
}
