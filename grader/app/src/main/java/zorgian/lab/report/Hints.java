package zorgian.lab.report;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import zorgian.lab.output.OutputFile;
import zorgian.lab.spec.RequirementInfo;
import zorgian.lab.submission.UnusableInput;

/** The hints of one exercise, each shown only after the one before. How far a student has come is remembered in a file; to delete it begins anew. */
public final class Hints {

    private final Path memory;
    private final Properties seen = new Properties();

    /**
     * @param memory a file that need not be there yet
     * @throws UnusableInput where it cannot be read
     */
    public Hints(Path memory) {
        this.memory = memory;
        if (Files.exists(memory)) {
            try (Reader reader = Files.newBufferedReader(memory)) {
                seen.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new UnusableInput("The file " + memory + " cannot be read (" + e + "); delete it, and the hints begin anew.", e);
            }
        }
    }

    /** How many hints of a requirement have been shown. */
    public int seen(RequirementInfo requirement) {
        String number = seen.getProperty(requirement.id(), "0");
        return number.matches("\\d{1,3}") ? Math.min(Integer.parseInt(number), requirement.hints().size()) : 0;
    }

    /** Every requirement with its id, and how many of its hints have been shown; text of some lines. */
    public String overview(List<RequirementInfo> requirements) {
        Page page = new Page();
        int width = requirements.stream().mapToInt(requirement -> requirement.id().length()).max().orElse(0);
        for (RequirementInfo requirement : requirements) {
            String lead = String.format("%-" + width + "s  %d of %d  ", requirement.id(), seen(requirement), requirement.hints().size());
            page.entry(lead, lead.length(), 0, requirement.title(), UnaryOperator.identity());
        }
        return page.toString();
    }

    /**
     * Shows one hint more: those seen before and the next one, or all of them where there is no other.
     *
     * @return text of some lines
     * @throws UnusableInput where it cannot be remembered
     */
    public String next(RequirementInfo requirement) {
        List<String> hints = requirement.hints();
        int before = seen(requirement);
        int now = Math.min(before + 1, hints.size());
        if (now > before) {
            seen.setProperty(requirement.id(), Integer.toString(now));
            OutputFile.write(memory, new TreeSet<>(seen.stringPropertyNames()).stream().map(id -> id + "=" + seen.getProperty(id) + "\n")
                    .collect(Collectors.joining()));
        }
        Page page = new Page();
        page.entry("", 0, 0, requirement.title(), UnaryOperator.identity());
        for (int step = 1; step <= now; step++) {
            String lead = "  " + step + " of " + hints.size() + "  ";
            page.entry(lead, lead.length(), 0, hints.get(step - 1), UnaryOperator.identity());
        }
        if (hints.isEmpty()) {
            page.line("There is no hint for it.");
        } else if (before == hints.size()) {
            page.line("That is all there is.");
        }
        return page.toString();
    }
}
