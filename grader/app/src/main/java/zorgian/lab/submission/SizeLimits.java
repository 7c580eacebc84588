package zorgian.lab.submission;

/** How much a submission may be. What is not taken does not count, but for the last two, which bound the work of looking. */
final class SizeLimits {

    /** Bytes of one file, unpacked. */
    static final int FILE = 1 << 20;
    /** Bytes of all files that are taken from an archive, unpacked. */
    static final int TOTAL = 64 << 20;
    /** Source files in an archive. */
    static final int SOURCES = 2000;
    /** Source files of one exercise. */
    static final int FILES_OF_AN_EXERCISE = 200;
    /** Bytes of an archive, packed; and of a tar, unpacked, whose files can only be passed over by unpacking them. */
    static final long ARCHIVE = 1L << 30;
    /** Bytes that a zip may take to list its entries: enough for a hundred thousand. */
    static final int LISTING = 8 << 20;

    private SizeLimits() {
    }
}
