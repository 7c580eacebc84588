package zorgian.lab.mutate;

import java.util.Comparator;
import java.util.List;

/**
 * Text in the place of other text.
 *
 * @param from the first character that goes, counted from 0
 * @param to the first one after it that stays; equal to from where nothing goes
 */
record Edit(int from, int to, String text) {

    static Edit insert(int at, String text) {
        return new Edit(at, at, text);
    }

    /** The text with all edits made, none of which may overlap another. */
    static String apply(String text, List<Edit> edits) {
        StringBuilder edited = new StringBuilder(text);
        edits.stream().sorted(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to).reversed())
                .forEach(edit -> edited.replace(edit.from, edit.to, edit.text));
        return edited.toString();
    }
}
