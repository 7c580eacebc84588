package zorgian.lab.course;

import java.util.List;
import java.util.Map;
import java.util.Set;
import zorgian.lab.submission.SourceFile;

/**
 * Another answer to an exercise, kept with it to show that the spec judges it as it must.
 *
 * @param name its folder's name
 * @param right whether it must get all points
 * @param says one sentence: what it does, or what is wrong with it
 * @param misses ids of the requirements that it must miss, all others being met; empty for a right one
 * @param tells by id of a requirement: words that must stand in the explanation of its miss, or must not where a ! stands before them
 * @param jdk the feature version of the oldest JDK that it compiles on, at least 17
 * @param files the files in which it differs from the reference, in the order of their names
 */
public record Variant(String name, boolean right, String says, Set<String> misses, Map<String, List<String>> tells, int jdk,
        List<SourceFile> files) {

    public Variant {
        misses = Set.copyOf(misses);
        tells = Map.copyOf(tells);
        files = List.copyOf(files);
    }
}
