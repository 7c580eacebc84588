package zorgian.lab.mutate;

import java.util.List;
import zorgian.lab.submission.SourceFile;

/**
 * A right answer with one small change.
 *
 * @param answer the answer that was changed, "reference" or "correct/NAME"
 * @param file name of the file with the change
 * @param line where the change begins, counted from 1 in the answer's file
 * @param key names it in the ledger, and stays the same when the file is changed elsewhere
 * @param diff the change, as the lines that go and come, with their numbers
 * @param sources all files of the mutant
 */
public record Mutant(String answer, Operator operator, String file, int line, String key, String diff, List<SourceFile> sources) {

    public Mutant {
        sources = List.copyOf(sources);
    }
}
