package zorgian.lab.trace;

import java.util.ArrayList;
import java.util.List;

/** Who waited for and held which lock when. The first so many are kept. Thread-safe. */
final class HoldLog {

    private static final int MOST = 2000;

    private final List<Entry> entries = new ArrayList<>();

    /** One lock and one thread; ticks, -1 for what never came. */
    static final class Entry {

        private final String thread;
        private final String lock;
        private final int site;
        private final long asked;
        private volatile long from = -1;
        private volatile long to = -1;

        Entry(String thread, String lock, int site, long asked) {
            this.thread = thread;
            this.lock = lock;
            this.site = site;
            this.asked = asked;
        }

        void got(long tick) {
            from = tick;
        }

        void gaveBack(long tick) {
            to = tick;
        }

        boolean tookNoTime() {
            return to == asked;
        }

        List<Object> plain() {
            return List.of(thread, lock, asked, from, to, (long) site);
        }
    }

    Entry asks(String thread, String lock, int site, long tick) {
        Entry entry = new Entry(thread, lock, site, tick);
        synchronized (this) {
            if (entries.size() == MOST) {
                entries.removeIf(Entry::tookNoTime);
            }
            if (entries.size() < MOST) {
                entries.add(entry);
            }
        }
        return entry;
    }

    /** Those that took time, or never ended. */
    synchronized List<List<Object>> plain() {
        return entries.stream().filter(entry -> !entry.tookNoTime()).map(Entry::plain).toList();
    }
}
