// tries: to fill the memory of the compiler by constants, each twice as long as the one before
// expect: refused: compile
package zorgian.duet;

public final class CountingDuet {

    private static final String A = "0123456789012345678901234567890123456789012345678901234567890123";
    private static final String B = A + A + A + A + A + A + A + A + A + A + A + A + A + A + A + A;
    private static final String C = B + B + B + B + B + B + B + B + B + B + B + B + B + B + B + B;
    private static final String D = C + C + C + C + C + C + C + C + C + C + C + C + C + C + C + C;
    private static final String E = D + D + D + D + D + D + D + D + D + D + D + D + D + D + D + D;
    private static final String F = E + E + E + E + E + E + E + E + E + E + E + E + E + E + E + E;
    private static final String G = F + F + F + F + F + F + F + F + F + F + F + F + F + F + F + F;

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        return G.length();
    }

    public long duet(Range workers, Range callers) {
        return G.length();
    }
}
