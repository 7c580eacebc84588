package zorgian.duet;

/** Where numbers are noted as they are counted. Many threads may use it at the same time; it keeps its own order. */
@FunctionalInterface
public interface Journal {

    /**
     * Notes a number, at once.
     *
     * @throws RuntimeException or Error if the number cannot be noted: the ink is dry
     */
    void note(int number);
}
