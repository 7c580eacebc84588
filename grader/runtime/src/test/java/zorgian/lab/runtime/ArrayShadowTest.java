package zorgian.lab.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One value for many elements says what one value for each says. */
class ArrayShadowTest {

    private static final Variable ELEMENTS = new Variable("an int[]");

    /** The elements of an array, and next to it a variable for each. */
    private static final class Both {
        final RandomThreads packed;
        final RandomThreads plain;
        final ArrayShadow array;
        final Cell[] cells;
        int site;

        Both(long seed, int length) {
            packed = new RandomThreads(new Random(seed), 3, 0);
            array = new ArrayShadow(new int[length]);
            plain = new RandomThreads(new Random(seed), 3, 0);
            cells = new Cell[length];
            for (int i = 0; i < length; i++) {
                cells[i] = new Cell();
            }
        }

        void access(int thread, int index, boolean writes, int at) {
            Scheduler.run = packed.run.run;
            if (writes) {
                array.write(packed.threads[thread], index, at, ELEMENTS);
            } else {
                array.read(packed.threads[thread], index, at, ELEMENTS);
            }
            Scheduler.run = plain.run.run;
            if (writes) {
                cells[index].write(plain.threads[thread], at, ELEMENTS);
            } else {
                cells[index].read(plain.threads[thread], at, ELEMENTS);
            }
        }

        void order() {
            Scheduler.run = packed.run.run;
            packed.orderSome();
            Scheduler.run = plain.run.run;
            plain.orderSome();
        }

        /** From one element to before the other, in the one direction or the other. */
        void walk(int thread, int from, int to, boolean reads, boolean writes, boolean newSites) {
            site++;
            for (int i = from; i != to; i += from < to ? 1 : -1) {
                site += newSites ? 1 : 0;
                if (reads) {
                    access(thread, i, false, site);
                }
                if (writes) {
                    access(thread, i, true, site);
                }
            }
        }
    }

    private static int compare(long seed, int length, boolean newSites) {
        Random random = new Random(~seed);
        Both both = new Both(seed, length);
        int orders = random.nextInt(60);
        for (int i = 0; i < 12; i++) {
            for (int j = random.nextInt(1 + orders); j > 0; j--) {
                both.order();
            }
            int thread = random.nextInt(3);
            int from = random.nextInt(3) > 0 ? 0 : random.nextInt(length);
            int to = random.nextInt(3) > 0 ? length : random.nextInt(length);
            int what = random.nextInt(3);
            if (random.nextInt(3) == 0) {
                both.access(thread, from, what == 0, ++both.site);
            } else if (random.nextInt(8) == 0) {
                both.walk(thread, length - 1, from - 1, what != 0, what != 1, newSites);
            } else {
                both.walk(thread, from, Math.max(from, to), what != 0, what != 1, newSites);
            }
            assertEquals(both.plain.run.races(), both.packed.run.races(), "seed " + seed + ", length " + length);
            if (both.plain.run.races().size() > 20) {
                return 1;
            }
        }
        return both.plain.run.races().isEmpty() ? 0 : 1;
    }

    @Test
    void anArrayOfAnyLengthIsToldAsItsElementsOneByOne() {
        int racy = 0;
        int[] lengths = {1, 2, 3, Page.SIZE - 1, Page.SIZE, Page.SIZE + 1, 2 * Page.SIZE + 7};
        for (int seed = 0; seed < 700; seed++) {
            racy += compare(seed, lengths[seed % lengths.length], seed % 2 == 0);
        }
        assertTrue(racy > 150 && racy < 695, racy + " with races");
    }

    @Test
    void elementsNextToEachOtherDoNotRace() {
        RunByHand run = new RunByHand();
        LogicalThread[] t = run.start(2);
        ArrayShadow array = new ArrayShadow(new long[Page.SIZE * 2]);
        for (int i = 0; i < array.length; i++) {
            array.write(t[i % 2], i, 1 + i % 2, ELEMENTS);
        }
        assertEquals(List.of(), run.races());
        array.read(t[0], 1, 3, ELEMENTS);
        assertEquals(List.of("t1 writes 2, t0 reads 3"), run.races());
    }

    @Test
    void anIndexOutsideOfTheArrayIsLetPass() {
        RunByHand run = new RunByHand();
        ArrayShadow array = new ArrayShadow(new int[3]);
        for (int index : new int[] {-1, 3, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            array.read(run.main, index, 1, ELEMENTS);
            array.write(run.main, index, 1, ELEMENTS);
        }
        ArrayShadow empty = new ArrayShadow(new int[0]);
        empty.write(run.main, 0, 1, ELEMENTS);
        assertEquals(List.of(), run.races());
    }

    @Test
    void aPlainAccessAndAnAtomicOneToTheSameElementRace() {
        RunByHand run = new RunByHand();
        LogicalThread[] t = run.start(2);
        ArrayShadow array = new ArrayShadow(new int[600]);
        array.syncCell(599).mixes(t[0], 1, true, ELEMENTS);
        array.write(t[1], 598, 2, ELEMENTS);
        assertEquals(List.of(), run.races());
        array.write(t[1], 599, 3, ELEMENTS);
        assertEquals(List.of("t0 writes 1, t1 writes 3"), run.races());
        array.checkPlain(t[0], 598, 4, true);
        assertEquals(2, run.races().size());
    }

    @Test
    void itIsCalledByItsType() {
        assertEquals("an int[]", new ArrayShadow(new int[1]).variable.name());
        assertEquals("a String[][]", new ArrayShadow(new String[1][]).variable.name());
    }

    @Test
    void whatEverybodyKnowsCanBeForgotten() {
        RunByHand run = new RunByHand();
        ArrayShadow array = new ArrayShadow(new int[300]);
        assertTrue(array.isForgettable(VectorClock.NONE));
        array.write(run.main, 299, 1, ELEMENTS);
        VectorClock all = VectorClock.NONE.with(run.main.id, run.main.interval);
        assertTrue(array.isForgettable(all));
        assertTrue(!array.isForgettable(VectorClock.NONE));
    }
}
