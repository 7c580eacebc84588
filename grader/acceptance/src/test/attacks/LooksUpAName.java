// tries: to have code loaded by a directory service
// expect: refused: javax.naming.InitialContext
package zorgian.duet;

import javax.naming.InitialContext;

public final class CountingDuet {

    public CountingDuet(Journal journal, Pause pause) {
    }

    public long solo(Range range) {
        try {
            return attack();
        } catch (Exception failure) {
            return 0;
        }
    }

    public long duet(Range workers, Range callers) throws InterruptedException {
        return solo(workers);
    }

    private static long attack() throws Exception {
        return new InitialContext().lookup("ldap://127.0.0.1/x").hashCode();
    }
}
