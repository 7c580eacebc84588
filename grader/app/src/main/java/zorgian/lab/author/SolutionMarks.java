package zorgian.lab.author;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zorgian.lab.submission.UnusableInput;

/**
 * Takes the solution out of a reference file. What stands between the lines {@code // <solution>} and {@code // </solution>} is cut; what follows a line
 * {@code // <skeleton>} between them stays, freed of the {@code //} that each of its lines begins with.
 */
final class SolutionMarks {

    private static final Pattern MARK = Pattern.compile("\\s*// <(/?solution|skeleton)>\\s*");
    private static final Pattern LIKE_A_MARK = Pattern.compile("<\\s*/?\\s*(solution|skeleton)\\s*/?>");
    private static final Pattern COMMENT = Pattern.compile("(\\s*)//(?: (.*))?");

    private enum Part { OUTSIDE, SOLUTION, SKELETON }

    private final String file;
    private final List<String> kept = new ArrayList<>();
    private Part part = Part.OUTSIDE;
    private int opened;
    private int line;
    private boolean justCut;

    private SolutionMarks(String file) {
        this.file = file;
    }

    /** Whether a text has marks, well formed or not. */
    static boolean areIn(String text) {
        return LIKE_A_MARK.matcher(text).find();
    }

    /**
     * The text without its solution; blank where all of it was solution. Lines end with a line feed.
     *
     * @param file name of the file, for messages
     * @throws UnusableInput where the marks are malformed, naming file and line
     */
    static String cut(String file, String text) {
        SolutionMarks marks = new SolutionMarks(file);
        text.lines().forEach(marks::read);
        if (marks.part != Part.OUTSIDE) {
            throw new UnusableInput(file + ":" + marks.opened + ": the solution that begins here has no // </solution>.");
        }
        return marks.kept.isEmpty() ? "" : String.join("\n", marks.kept) + "\n";
    }

    private void read(String text) {
        line++;
        Matcher mark = MARK.matcher(text);
        if (mark.matches()) {
            turn(mark.group(1));
        } else if (areIn(text)) {
            throw malformed("a mark stands alone on its line and is one of // <solution>, // <skeleton> and // </solution>");
        } else if (part == Part.OUTSIDE) {
            keep(text);
        } else if (part == Part.SKELETON) {
            keep(uncommented(text));
        }
    }

    private void turn(String mark) {
        switch (mark) {
            case "solution" -> {
                require(part == Part.OUTSIDE, "this solution begins within the one of line " + opened);
                part = Part.SOLUTION;
                opened = line;
            }
            case "skeleton" -> {
                require(part == Part.SOLUTION, "a skeleton begins here outside of a solution, or for the second time in one");
                part = Part.SKELETON;
            }
            default -> {
                require(part != Part.OUTSIDE, "no solution begins above that could end here");
                part = Part.OUTSIDE;
                justCut = true;
            }
        }
    }

    /** Keeps a line; what a cut leaves of blank lines is one at most, and none at the beginning of the file or before a closing brace. */
    private void keep(String text) {
        boolean blankBefore = kept.isEmpty() || kept.get(kept.size() - 1).isBlank();
        if (justCut && blankBefore && text.strip().equals("}") && !kept.isEmpty()) {
            kept.remove(kept.size() - 1);
        }
        if (!(justCut && blankBefore && text.isBlank())) {
            kept.add(text.stripTrailing());
        }
        justCut = false;
    }

    private String uncommented(String text) {
        Matcher comment = COMMENT.matcher(text);
        if (comment.matches()) {
            return comment.group(2) == null ? "" : comment.group(1) + comment.group(2);
        }
        require(text.isBlank(), "a line of the skeleton begins with // and a space");
        return "";
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw malformed(otherwise);
        }
    }

    private UnusableInput malformed(String why) {
        return new UnusableInput(file + ":" + line + ": " + why + ".");
    }
}
