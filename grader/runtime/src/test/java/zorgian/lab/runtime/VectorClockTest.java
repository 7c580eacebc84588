package zorgian.lab.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The clock against a plain array of numbers. */
class VectorClockTest {

    private static final int THREADS = 200;

    private final Random random = new Random(1);

    private record Pair(VectorClock clock, int[] model) {
    }

    private Pair randomPair() {
        VectorClock clock = VectorClock.NONE;
        int[] model = new int[THREADS];
        int most = 1 + random.nextInt(THREADS);
        for (int i = random.nextInt(12); i > 0; i--) {
            int thread = random.nextInt(most);
            int interval = 1 + random.nextInt(5);
            clock = clock.with(thread, interval);
            model[thread] = interval;
        }
        return new Pair(clock, model);
    }

    private static void assertAlike(int[] model, VectorClock clock) {
        for (int i = 0; i < THREADS; i++) {
            assertEquals(model[i], clock.get(i), "thread " + i);
        }
        assertEquals(0, clock.get(THREADS + 1000));
    }

    @Test
    void anEmptyClockKnowsNothingOfAnybody() {
        assertAlike(new int[THREADS], VectorClock.NONE);
    }

    @Test
    void withChangesOneThreadOnlyAndLeavesTheOldClockAsItWas() {
        for (int i = 0; i < 2_000; i++) {
            Pair pair = randomPair();
            int thread = random.nextInt(THREADS);
            int[] changed = pair.model.clone();
            changed[thread] = 9;
            assertAlike(changed, pair.clock.with(thread, 9));
            assertAlike(pair.model, pair.clock);
        }
    }

    @Test
    void joinKnowsWhatEitherKnows() {
        for (int i = 0; i < 2_000; i++) {
            Pair a = randomPair();
            Pair b = randomPair();
            int[] joined = new int[THREADS];
            for (int t = 0; t < THREADS; t++) {
                joined[t] = Math.max(a.model[t], b.model[t]);
            }
            assertAlike(joined, a.clock.join(b.clock));
            assertAlike(joined, b.clock.join(a.clock));
            assertAlike(a.model, a.clock);
            assertAlike(b.model, b.clock);
        }
    }

    @Test
    void meetKnowsWhatBothKnow() {
        for (int i = 0; i < 2_000; i++) {
            Pair a = randomPair();
            Pair b = randomPair();
            int[] met = new int[THREADS];
            for (int t = 0; t < THREADS; t++) {
                met[t] = Math.min(a.model[t], b.model[t]);
            }
            assertAlike(met, a.clock.meet(b.clock));
            assertAlike(a.model, a.clock);
        }
    }

    @Test
    void joinIsOneOfTheTwoWhereItKnowsAllThatTheOtherDoes() {
        for (int i = 0; i < 2_000; i++) {
            Pair a = randomPair();
            VectorClock more = a.clock.with(random.nextInt(THREADS), 9);
            assertSame(more, more.join(a.clock));
            assertSame(more, a.clock.join(more));
            assertSame(more, more.join(VectorClock.NONE));
            assertSame(more, VectorClock.NONE.join(more));
            assertSame(more, more.join(more));
        }
    }
}
