package zorgian.lab.trace;

import java.util.Arrays;

/**
 * The last write and the last reads of one variable. After Flanagan and Freund, "FastTrack: Efficient and Precise Dynamic Race Detection" (PLDI 2009): one
 * epoch is enough for the write, and for the reads until two are not ordered. Guarded by itself.
 */
final class Cell {

    private int writer = -1;
    private int writeClock;
    private int writeSite;
    /** The hard order before the write, and before those whose effect it kept: that of an increment, of an element that was added. */
    private VectorClock writeHard;
    private VectorClock lastStamp;
    /** Readers that are not ordered, three numbers each: strand, clock, site. */
    private int[] reads = {};
    private boolean reported;

    /**
     * @param isUpdate whether what is read is only changed and written back
     * @return null, or the race that this read is one side of
     */
    synchronized Race read(Strand strand, int site, boolean whole, boolean isUpdate) {
        Race race = null;
        if (writer >= 0 && writer != strand.index) {
            if (!strand.isAfter(writer, writeClock)) {
                race = report(new Race(writer, true, writeSite, strand.index, false, site, whole));
            }
        }
        if (!isUpdate && race == null) {
            observed(strand);
        }
        int kept = 0;
        for (int i = 0; i < reads.length; i += 3) {
            if (reads[i] != strand.index && !strand.isAfter(reads[i], reads[i + 1])) {
                kept += 3;
            }
        }
        if (kept == 0) {
            if (reads.length != 3) {
                reads = new int[3];
            }
            set(reads, 0, strand, site);
        } else {
            int[] next = new int[kept + 3];
            int at = 0;
            for (int i = 0; i < reads.length; i += 3) {
                if (reads[i] != strand.index && !strand.isAfter(reads[i], reads[i + 1])) {
                    System.arraycopy(reads, i, next, at, 3);
                    at += 3;
                }
            }
            set(next, at, strand, site);
            reads = next;
        }
        return race;
    }

    /** The strand has seen the value: no schedule in which it does the same has the write later. */
    synchronized void observed(Strand strand) {
        if (writeHard != null && (writer != strand.index || writeHard != lastStamp)) {
            strand.learnHard(writeHard);
        }
    }

    private static void set(int[] reads, int at, Strand strand, int site) {
        reads[at] = strand.index;
        reads[at + 1] = strand.clock();
        reads[at + 2] = site;
    }

    /**
     * @param isUpdate whether it keeps the effect of the writes before it
     * @return null, or the race that this write is one side of
     */
    synchronized Race write(Strand strand, int site, boolean whole, boolean isUpdate) {
        Race race = null;
        if (writer >= 0 && writer != strand.index && !strand.isAfter(writer, writeClock)) {
            race = report(new Race(writer, true, writeSite, strand.index, true, site, whole));
        }
        for (int i = 0; race == null && i < reads.length; i += 3) {
            if (reads[i] != strand.index && !strand.isAfter(reads[i], reads[i + 1])) {
                race = report(new Race(reads[i], false, reads[i + 2], strand.index, true, site, whole));
            }
        }
        VectorClock stamp = strand.hardStamp();
        if (!isUpdate || writeHard == null) {
            writeHard = stamp;
        } else if (writer != strand.index || stamp != lastStamp) {
            writeHard = writeHard.copy();
            writeHard.join(stamp);
        }
        lastStamp = stamp;
        writer = strand.index;
        writeClock = strand.clock();
        writeSite = site;
        if (reads.length > 0) {
            reads = Arrays.copyOf(reads, 0);
        }
        return race;
    }

    private Race report(Race race) {
        if (reported) {
            return null;
        }
        reported = true;
        return race;
    }
}
