package zorgian.lab.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChanceTest {

    private static int[] numbers(long seed) {
        Chance chance = new Chance(seed);
        return IntStream.range(0, 1_000).map(i -> chance.next(1 + i % 17)).toArray();
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
    void aSeedIsNotTheOneBeforeADrawLater() {
        Chance one = new Chance(1);
        one.next(1 << 20);
        Chance two = new Chance(2);
        assertTrue(IntStream.range(0, 10).anyMatch(i -> one.next(1 << 20) != two.next(1 << 20)));
    }

    @Test
    void everyNumberBelowTheBoundComesAboutAsOftenAsEveryOther() {
        for (int bound : new int[] {1, 2, 3, 7}) {
            Chance chance = new Chance(99);
            int[] counts = new int[bound];
            for (int i = 0; i < 10_000 * bound; i++) {
                counts[chance.next(bound)]++;
            }
            for (int count : counts) {
                assertTrue(count > 9_500 && count < 10_500, count + " of " + bound);
            }
        }
    }
}
