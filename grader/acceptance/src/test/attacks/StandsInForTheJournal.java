// tries: to be called in the place of a given interface, by a proxy
// expect: refused: java.lang.reflect.Proxy
// ungated: nothing
package zorgian.duet;

import java.lang.reflect.Proxy;

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
        Journal proxy = (Journal) Proxy.newProxyInstance(null, new Class<?>[] {Journal.class}, (self, method, given) -> null);
        proxy.note(1);
        return 0;
    }
}
