package zorgian.lab.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EpochTest {

    private static final int[] THREADS = {0, 1, 32_767, 32_768, Epoch.MOST_THREADS - 1};
    private static final int[] INTERVALS = {1, 2, Epoch.MOST_INTERVALS / 2, Epoch.MOST_INTERVALS - 1};
    private static final int[] SITES = {0, 1, Epoch.MOST_SITES - 1};

    @Test
    void threadIntervalAndSiteComeOutAsTheyWentIn() {
        for (int thread : THREADS) {
            for (int interval : INTERVALS) {
                for (int site : SITES) {
                    long epoch = Epoch.of(thread, interval) | site;
                    assertEquals(thread, Epoch.thread(epoch));
                    assertEquals(interval, Epoch.interval(epoch));
                    assertEquals(site, Epoch.site(epoch));
                }
            }
        }
    }

    @Test
    void noEpochIsTheZeroThatMeansNoAccess() {
        assertNotEquals(0, Epoch.of(0, 1));
    }

    @Test
    void epochsAreTheSameWhateverTheirSites() {
        assertTrue(Epoch.isSame(Epoch.of(3, 7) | 1, Epoch.of(3, 7) | 2));
        assertFalse(Epoch.isSame(Epoch.of(3, 7), Epoch.of(3, 8)));
        assertFalse(Epoch.isSame(Epoch.of(3, 7), Epoch.of(4, 7)));
    }
}
