package zorgian.lab.cli;

import java.util.function.UnaryOperator;
import zorgian.lab.report.Page;
import zorgian.lab.sandbox.Claim;
import zorgian.lab.sandbox.Diagnosis;
import zorgian.lab.sandbox.Diagnosis.Rung;

/** A diagnosis as text. */
final class DoctorText {

    private static final int NAMES = 18;

    private DoctorText() {
    }

    static String of(Diagnosis diagnosis) {
        Page page = new Page();
        page.line("This machine");
        diagnosis.machine().forEach((name, value) -> page.entry("  " + name + " ".repeat(NAMES - name.length()), NAMES + 2, 0, value,
                UnaryOperator.identity()));
        page.blank();
        page.line("What student code runs in, the best first; each claim was tried");
        diagnosis.rungs().forEach(rung -> add(page, rung, rung.name().equals(diagnosis.used())));
        page.blank();
        if (diagnosis.advice().isEmpty()) {
            page.line("Nothing is missing.");
        } else {
            page.line("What to do");
            diagnosis.advice().stream().flatMap(String::lines).forEach(line -> add(page, line));
        }
        return page.toString();
    }

    /** What is to be typed is indented, and stays on one line. */
    private static void add(Page page, String line) {
        if (line.startsWith(" ")) {
            page.line("  " + line);
        } else {
            page.entry("  ", 2, 0, line, UnaryOperator.identity());
        }
    }

    private static void add(Page page, Rung rung, boolean isUsed) {
        page.blank();
        page.line("  " + rung.name() + (isUsed ? ", which is used" : ""));
        if (!rung.problem().isEmpty()) {
            page.entry("    ", 4, 0, rung.problem(), UnaryOperator.identity());
        }
        if (!rung.problem().isEmpty() && rung.broken().isEmpty()) {
            return;
        }
        for (Claim claim : Claim.values()) {
            boolean isPromised = rung.promised().contains(claim);
            String broken = rung.broken().get(claim);
            String words = claim.text() + (broken == null ? "" : ": " + broken);
            if (isPromised || broken != null) {
                page.entry(isPromised ? broken == null ? "    kept     " : "    BROKEN   " : "    open     ", 13, 2, words,
                        UnaryOperator.identity());
            }
        }
    }
}
