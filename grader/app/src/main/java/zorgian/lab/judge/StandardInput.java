package zorgian.lab.judge;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** What a program in a worker reads as its standard input. */
@FunctionalInterface
public interface StandardInput {

    /** A program that is graded reads nothing. */
    StandardInput NOTHING = most -> new byte[0];

    /**
     * The next bytes; waits for some.
     *
     * @param most how many at most
     * @return empty at the end
     */
    byte[] read(int most);

    /** What this stream brings; one that cannot be read has come to its end. */
    static StandardInput of(InputStream in) {
        return most -> {
            try {
                byte[] bytes = new byte[most];
                int count = in.read(bytes);
                return count <= 0 ? new byte[0] : Arrays.copyOf(bytes, count);
            } catch (IOException e) {
                return new byte[0];
            }
        };
    }
}
