package zorgian.lab.instrument;

import java.util.List;
import java.util.stream.Stream;

/**
 * What came back of a run.
 *
 * @param ending as the runtime calls it; with the exit code where there is one
 * @param states what each thread that was left did
 */
record Ran(String out, String err, String ending, String because, long ticks, long digest, boolean isClean, List<String> states, List<Found> findings) {

    /** A finding, with lines for sites. */
    record Found(String kind, String what, List<Side> sides) {
    }

    /**
     * One side of a finding.
     *
     * @param variable as the site names it
     */
    record Side(String thread, String doing, int line, String variable) {
    }

    /** What was printed, line by line. */
    List<String> lines() {
        return out.lines().toList();
    }

    /** The lines that are named by findings of a kind, without doubles. */
    List<Integer> linesOf(String kind) {
        return findings.stream().filter(found -> found.kind.equals(kind)).flatMap(found -> found.sides.stream().map(Side::line)).distinct().sorted()
                .toList();
    }

    /** Standard error without the places of stack traces. */
    List<String> errors() {
        return err.lines().filter(line -> !line.startsWith("\t")).toList();
    }

    /** What differs where two runs differ. */
    String all() {
        return String.join("\n", Stream.of(out, err, ending, because, "" + ticks, "" + states, "" + findings).toList());
    }
}
