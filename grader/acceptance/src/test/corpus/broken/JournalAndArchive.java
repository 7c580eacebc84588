// broken: the journal calls the archive under its own lock, and the archive calls the journal under its own.
// finding: potential-deadlock 29 16
// or: potential-deadlock 12 34
public class JournalAndArchive {

    static class Journal {
        private int lines;
        private Archive archive;

        synchronized void close() {
            lines++;
            archive.store(lines);
        }

        synchronized void note() {
            lines++;
        }
    }

    static class Archive {
        private final Journal journal;
        private int stored;

        Archive(Journal journal) {
            this.journal = journal;
        }

        synchronized void store(int lines) {
            stored += lines;
        }

        synchronized void clear() {
            stored = 0;
            journal.note();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Journal journal = new Journal();
        Archive archive = new Archive(journal);
        journal.archive = archive;
        Thread ada = new Thread(journal::close, "Ada");
        Thread ben = new Thread(archive::clear, "Ben");
        ada.start();
        Thread.sleep(20);
        ben.start();
        ada.join();
        ben.join();
        System.out.println(journal.lines + " lines, " + archive.stored + " stored");
    }
}
