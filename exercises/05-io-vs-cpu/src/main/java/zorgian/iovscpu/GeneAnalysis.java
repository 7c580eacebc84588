package zorgian.iovscpu;

/**
 * A CPU task: counts how often the gene GAT occurs in a strand of Zorgian DNA. The strand is generated base by base from its seed,
 * so there is nothing to wait for, only work for a processor.
 *
 * @param name the name of the task
 * @param seed which strand
 * @param bases the length of the strand
 */
public record GeneAnalysis(String name, long seed, long bases) implements ResearchTask {

    private static final int A = 0;
    private static final int G = 2;
    private static final int T = 3;
    private static final int GAT = G << 4 | A << 2 | T;
    private static final int THREE_BASES = 0b11_11_11;
    private static final long LOOK_UP_EVERY = 1 << 20;

    /** Returns the number of places at which the three bases G, A, T follow one another. */
    @Override
    public long run() throws InterruptedException {
        long strand = seed;
        long found = 0;
        int window = 0;
        for (long base = 0; base < bases; base++) {
            strand = strand * 6364136223846793005L + 1442695040888963407L;
            window = (window << 2 | (int) (strand >>> 62)) & THREE_BASES;
            if (base >= 2 && window == GAT) {
                found++;
            }
            if (base % LOOK_UP_EVERY == 0 && Thread.interrupted()) {
                throw new InterruptedException(name + " was interrupted");
            }
        }
        return found;
    }
}
