package zorgian.lab.submission;

/** How much a submission may be. */
final class SizeLimits {

    /** Bytes of one file, unpacked. */
    static final int FILE = 1 << 20;
    /** Bytes of all files of an archive together, unpacked; and of the archive itself. */
    static final int TOTAL = 64 << 20;
    /** Files and folders in an archive. */
    static final int ENTRIES = 2000;
    /** Source files of one exercise. */
    static final int FILES_OF_AN_EXERCISE = 200;

    private SizeLimits() {
    }
}
