package zorgian.lab.watch;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import zorgian.lab.report.Alphabet;
import zorgian.lab.report.Console;
import zorgian.lab.report.Harmless;
import zorgian.lab.report.Page;
import zorgian.lab.run.Finding;
import zorgian.lab.run.Schedules;

/** A watched program as text of at most 80 columns that ends with a line break. */
public final class WatchText {

    private static final int MOST_FINDINGS = 3;
    private static final int MOST_LINES = 60;
    private static final int CHARACTERS = 700;
    private static final int LABEL = 11;

    private final Page page = new Page();
    private final Alphabet alphabet;

    private WatchText(Charset charset) {
        this.alphabet = Alphabet.of(charset);
    }

    /** In the characters of this JVM's console. */
    public static String of(Watched watched) {
        return of(watched, Console.charset());
    }

    /** @param charset what the text will be written in; marks fall back to ASCII where it lacks them */
    public static String of(Watched watched, Charset charset) {
        WatchText text = new WatchText(charset);
        text.add(watched);
        return text.page.toString();
    }

    private void add(Watched watched) {
        page.blank();
        entry(" ", 1, watched.program().main() + ": " + watched.message() + count(watched) + ".");
        section("threads", watched.threads(), 2);
        watched.findings().stream().limit(MOST_FINDINGS).forEach(this::add);
        if (watched.findings().size() > MOST_FINDINGS) {
            page.blank();
            int more = watched.findings().size() - MOST_FINDINGS;
            entry(" ", 1, (more == 1 ? "One finding" : more + " findings") + " more; --json shows all.");
        }
        watched.failing().forEach(run -> addFailing(watched, run));
        if (watched.printsDiffer()) {
            addPrints(watched);
        } else if (watched.orderDiffers()) {
            page.blank();
            entry(" ", 1, "Under other schedules it prints the same lines in another order.");
        }
        if (!watched.cut().isEmpty()) {
            page.blank();
            entry(" ", 1, "The trace is not whole (" + watched.cut() + "); what was cut off is accused of nothing.");
        }
        printed(watched.output().lines().toList());
        drawing("timeline", watched.timeline());
    }

    /** All of it: beside its label where that has room enough, else below; lines that are too long even there are wrapped. */
    private void printed(List<String> lines) {
        List<String> shown = lines.stream().map(line -> alphabet.show(Harmless.lines(List.of(line.replace("\t", "    ") + " "), 1,
                Integer.MAX_VALUE).get(0))).toList();
        if (shown.isEmpty()) {
            return;
        }
        page.blank();
        boolean isBeside = shown.stream().allMatch(line -> line.length() <= Page.COLUMNS - 3 - LABEL);
        String lead = isBeside ? lead("printed") : "   ";
        if (!isBeside) {
            page.line(lead("printed"));
        }
        for (String line : shown) {
            page.entry(lead, isBeside ? 3 + LABEL : 3, 4, line, UnaryOperator.identity());
            lead = " ".repeat(lead.length());
        }
    }

    private static String count(Watched watched) {
        int findings = watched.findings().size();
        return findings == 0 ? watched.isClean() ? ", nothing found" : "" : findings == 1 ? ", one finding" : ", " + findings + " findings";
    }

    private void addFailing(Watched watched, Watched run) {
        String kind = ProgramOutcome.kind(run.message());
        int times = watched.outcomes().stream().filter(outcome -> ProgramOutcome.kind(outcome.message()).equals(kind))
                .mapToInt(ProgramOutcome::schedules).sum();
        page.blank();
        entry(" ✘ ", 3, times + " of " + watched.schedules() + " schedules: " + run.message());
        section("schedule", List.of(run.schedule() + ", under which " + Schedules.words(run.schedule())), 2);
        section("threads", run.threads(), 2);
        drawing("timeline", run.timeline());
    }

    private void addPrints(Watched watched) {
        ProgramOutcome first = watched.outcomes().get(0);
        page.blank();
        entry(" ? ", 3, "What it prints differs from schedule to schedule; that may be meant so.");
        List<String> ways = watched.outcomes().stream().filter(outcome -> !outcome.isFailure())
                .sorted(Comparator.comparing(ProgramOutcome::schedules)).limit(MOST_FINDINGS).map(outcome -> outcome.schedules() + " of "
                        + watched.schedules() + ", the smallest " + outcome.smallest() + ": " + difference(first.output(), outcome.output()))
                .toList();
        section("prints", ways, 2);
    }

    /** The lines that only one of the two has. */
    private static String difference(String usual, String other) {
        List<String> without = new ArrayList<>(other.lines().toList());
        usual.lines().forEach(without::remove);
        return without.isEmpty() ? "as in the first" : without.stream().limit(MOST_FINDINGS).collect(Collectors.joining("`, `", "`", "`"));
    }

    private void add(Finding finding) {
        page.blank();
        entry(" ✘ ", 3, finding.kind().text().replace('-', ' '));
        section("found", List.of(finding.message()), 0);
        section("hint", List.of(finding.kind().hint()), 0);
    }

    private void section(String label, List<String> lines, int hanging) {
        String lead = lead(label);
        for (String line : Harmless.lines(lines, MOST_LINES, CHARACTERS)) {
            page.entry(lead, 3 + LABEL, hanging, alphabet.show(line), UnaryOperator.identity());
            lead = " ".repeat(3 + LABEL);
        }
    }

    private void drawing(String label, List<String> lines) {
        if (!lines.isEmpty()) {
            page.blank();
            List<String> shown = Harmless.lines(lines, MOST_LINES, CHARACTERS).stream().map(alphabet::show).toList();
            page.drawing(lead(label), 3 + LABEL, 3, shown, alphabet.show("…"));
        }
    }

    private static String lead(String label) {
        return "   " + label + " ".repeat(LABEL - label.length());
    }

    private void entry(String lead, int columns, String words) {
        page.entry(alphabet.show(lead), columns, 0, alphabet.show(Harmless.line(words, CHARACTERS)), UnaryOperator.identity());
    }
}
