package zorgian.lab.trace;

/** What is known of an executor. */
public final class PoolInfo {

    /** Released by each task that ends. */
    final SyncVar ended = new SyncVar();
    /** Released and acquired by each task where there is only one thread to run them. */
    final SyncVar chain = new SyncVar();
    /** Most threads it runs tasks on, or {@link Integer#MAX_VALUE}. */
    public volatile int threads = Integer.MAX_VALUE;
}
