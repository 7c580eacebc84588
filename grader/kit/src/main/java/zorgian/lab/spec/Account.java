package zorgian.lab.spec;

import java.util.List;
import zorgian.lab.run.Ending;
import zorgian.lab.run.Failure;
import zorgian.lab.run.Finding;
import zorgian.lab.run.Subject;
import zorgian.lab.run.Transcript;
import zorgian.lab.verdict.SourceLine;

/**
 * A run in words, for who watches it without a spec.
 *
 * @param otherwise what happened instead of a clean finish; null if it finished and threw nothing
 * @param findings the most telling first
 * @param threads the threads involved, a line each
 * @param timeline who did what when
 * @param where the line that it is about, or null
 */
public record Account(String otherwise, List<Finding> findings, List<String> threads, List<String> timeline, SourceLine where) {

    /** An exception as it reads in a message, with the author's innermost line. */
    public static String exception(Failure failure) {
        return Words.exception(failure, Subject.anyProgram());
    }

    /** @param subject says which classes are the author's own */
    public static Account of(Transcript transcript, Subject subject) {
        if (transcript.ending() instanceof Ending.Unknown unknown) {
            return new Account("it could not be told how it ends: " + unknown.reason(), List.of(), List.of(), List.of(), null);
        }
        ThreadNames names = ThreadNames.asTheyAre();
        Evidence evidence = Evidence.of(transcript, subject, names);
        List<Finding> findings = transcript.tracing().findings();
        return new Account(Endings.otherwise(transcript, subject), findings, evidence.threads(), evidence.timeline(), evidence.where());
    }
}
