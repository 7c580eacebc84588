package zorgian.lab.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static int[] numbers(long seed) {
        Policy policy = new Policy(seed);
        return IntStream.range(0, 1_000).map(i -> policy.next(1 + i % 17)).toArray();
    }

    @Test
    void theSameSeedBringsTheSameNumbers() {
        for (long seed : new long[] {0, 5, 6, -1, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertArrayEquals(numbers(seed), numbers(seed));
        }
    }

    @Test
    void otherSeedsBringOtherNumbers() {
        assertEquals(500, IntStream.range(0, 500).mapToObj(seed -> Arrays.toString(numbers(seed))).distinct().count());
    }

    @Test
    void everyNumberBelowTheBoundComesAboutAsOftenAsEveryOther() {
        for (int bound : new int[] {1, 2, 3, 7}) {
            Policy policy = new Policy(99);
            int[] counts = new int[bound];
            for (int i = 0; i < 10_000 * bound; i++) {
                counts[policy.next(bound)]++;
            }
            for (int count : counts) {
                assertTrue(count > 9_500 && count < 10_500, count + " of " + bound);
            }
        }
    }

    @Test
    void theFirstFiveSeedsAreSchedulesWithoutChance() {
        for (int seed = 0; seed <= 4; seed++) {
            Policy policy = new Policy(seed);
            assertFalse(policy.walks);
            assertEquals(seed == 3 || seed == 4, policy.reverses);
            assertFalse(policy.changesHere());
        }
        assertTrue(new Policy(5).walks);
        assertTrue(new Policy(-1).walks);
    }

    @Test
    void aWalkChangesThreadsNowAndThenAndLetsThemGoOnInTheEnd() {
        for (int seed = 5; seed < 9; seed++) {
            Policy policy = new Policy(seed);
            long early = IntStream.range(0, 10_000).filter(i -> policy.changesHere()).count();
            assertTrue(early > 50 && early < 6_000, seed + ": " + early);
            while (IntStream.range(0, 10_000).anyMatch(i -> policy.changesHere())) {
                assertTrue(policy.walks);
            }
        }
    }
}
