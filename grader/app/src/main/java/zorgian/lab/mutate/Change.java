package zorgian.lab.mutate;

import java.util.List;

/**
 * A change that a scanner has found room for.
 *
 * @param member the method that it is in, or the type where it is in none
 * @param at where it is, a character of the text
 */
record Change(Operator operator, String member, int at, List<Edit> edits) {

    Change {
        edits = List.copyOf(edits);
    }

    String applyTo(String text) {
        return Edit.apply(text, edits);
    }

    /** What goes and what comes, without its white space. */
    String essence(String text) {
        StringBuilder essence = new StringBuilder();
        for (Edit edit : edits) {
            essence.append(text, edit.from(), edit.to()).append(" -> ").append(edit.text()).append('\n');
        }
        return essence.toString().replaceAll("\\s+", " ");
    }
}
