package zorgian.lab.verdict;

import java.util.List;

/**
 * Something that the trace of a run tells against the student's code, and that a requirement missed by.
 *
 * @param kind "data-race", "potential-deadlock", ...
 * @param message one sentence with the threads and the lines
 * @param where the student's and the given lines, in the order of the sentence; may be empty
 */
public record CitedFinding(String kind, String message, List<SourceLine> where) {

    public CitedFinding {
        where = List.copyOf(where);
    }
}
