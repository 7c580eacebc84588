package zorgian.lab.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The detector against one that keeps every access and compares each with each: both find the first race at the same access, and none where there is none. */
class CellModelTest {

    /** @return the number of the access at which the first race was found; 0 for none */
    private static int firstRace(long seed) {
        Random random = new Random(seed);
        RandomThreads world = new RandomThreads(random, 2 + random.nextInt(3), 1);
        Cell cell = new Cell();
        int accesses = 2 + random.nextInt(30);
        int orders = random.nextInt(8);
        for (int i = 1; i <= accesses; i++) {
            for (int j = random.nextInt(1 + orders); j > 0; j--) {
                world.orderSome();
            }
            int thread = random.nextInt(world.threads.length);
            boolean writes = random.nextInt(3) == 0;
            if (writes) {
                cell.write(world.threads[thread], i, Variable.OF_SITE);
            } else {
                cell.read(world.threads[thread], i, Variable.OF_SITE);
            }
            boolean races = world.races(thread, 0, writes);
            assertEquals(races, !world.run.races().isEmpty(), "seed " + seed + ", access " + i + " " + world.run.races());
            if (races) {
                return i;
            }
        }
        return 0;
    }

    @Test
    void itFindsTheFirstRaceAtTheAccessWhereTheModelDoes() {
        int without = 0;
        int late = 0;
        for (int seed = 0; seed < 20_000; seed++) {
            int first = firstRace(seed);
            without += first == 0 ? 1 : 0;
            late += first > 5 ? 1 : 0;
        }
        assertTrue(without > 1_000 && late > 2_000, "the cases are worth something: " + without + " without, " + late + " late");
    }
}
