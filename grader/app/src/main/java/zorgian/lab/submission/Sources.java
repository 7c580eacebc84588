package zorgian.lab.submission;

import java.util.List;

/**
 * What a submission has for one exercise.
 *
 * @param files the source files that are taken, by name; empty where nothing was submitted
 * @param leftOut what is not, a sentence each without a full stop: links and the like, which are never followed
 */
public record Sources(List<SourceFile> files, List<String> leftOut) {

    public Sources {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
    }
}
