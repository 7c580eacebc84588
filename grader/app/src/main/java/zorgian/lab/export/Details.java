package zorgian.lab.export;

import java.util.ArrayList;
import java.util.List;
import zorgian.lab.report.Harmless;
import zorgian.lab.verdict.RequirementResult;
import zorgian.lab.verdict.Verdict;

/** What explains a verdict, in a few lines. */
final class Details {

    private Details() {
    }

    /**
     * Lines such as "expected: 100 ticks", harmless, and none of them a command to GitHub's runner.
     *
     * @param limit how many characters of each are shown; 0 for no lines at all
     */
    static List<String> of(RequirementResult requirement, int limit) {
        List<String> lines = new ArrayList<>();
        if (limit > 0 && requirement.verdict() != Verdict.MET) {
            if (requirement.verdict() == Verdict.INCONCLUSIVE) {
                lines.add(Verdict.COULD_NOT_BE_JUDGED);
            }
            add(lines, "expected", requirement.expected(), limit);
            add(lines, requirement.verdict() == Verdict.MISSED ? "observed" : "because", requirement.observed(), limit);
            add(lines, "hint", requirement.hint(), limit);
        }
        return lines;
    }

    private static void add(List<String> lines, String label, String text, int limit) {
        if (!text.isBlank()) {
            lines.add(label + ": " + Harmless.inert(Harmless.line(text, limit)));
        }
    }
}
