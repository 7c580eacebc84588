package zorgian.lab.acceptance;

import java.nio.file.Path;

/**
 * A submission that is hostile as a whole: an archive, or a folder.
 *
 * @param file what it is called
 * @param tries what it wants, in a few words
 * @param becomes what must become of it
 * @param maker makes it
 */
record HostileArchive(String file, String tries, Becomes becomes, Maker maker) {

    /** What must become of it. */
    sealed interface Becomes {
    }

    /** It is not used at all, for a reason in a sentence with these words. */
    record Unusable(String words) implements Becomes {
    }

    /** Its exercise is not run, for a reason in a sentence with these words. */
    record NotRun(String words) implements Becomes {
    }

    /** It is graded as what it holds beside the attack, which is a right answer; with these words in a note, if there are any. */
    record Graded(String words) implements Becomes {
    }

    /** There is nothing in it; with these words in a note, if there are any. */
    record Empty(String words) implements Becomes {
    }

    /** Makes a submission. */
    interface Maker {

        /** @param path where it has to lie; nothing is there yet */
        void make(Path path) throws Exception;
    }

    static HostileArchive unusable(String file, String tries, String words, Maker maker) {
        return new HostileArchive(file, tries, new Unusable(words), maker);
    }

    static HostileArchive notRun(String file, String tries, String words, Maker maker) {
        return new HostileArchive(file, tries, new NotRun(words), maker);
    }

    static HostileArchive graded(String file, String tries, Maker maker) {
        return gradedNoting(file, tries, "", maker);
    }

    static HostileArchive gradedNoting(String file, String tries, String words, Maker maker) {
        return new HostileArchive(file, tries, new Graded(words), maker);
    }

    static HostileArchive empty(String file, String tries, Maker maker) {
        return emptyNoting(file, tries, "", maker);
    }

    static HostileArchive emptyNoting(String file, String tries, String words, Maker maker) {
        return new HostileArchive(file, tries, new Empty(words), maker);
    }

    /** What its row in the gradebook is called: an archive's name without its ending. */
    String submission() {
        return file.replaceFirst("\\.(zip|tgz|tar\\.gz)$", "");
    }
}
