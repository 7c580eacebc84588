package zorgian.lab.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import zorgian.lab.report.Harmless;
import zorgian.lab.score.ExerciseResult;
import zorgian.lab.score.SubmissionResult;
import zorgian.lab.verdict.RequirementResult;

/**
 * The step output that classroom-resources/autograding-grading-reporter reads. It prints {@code test_code} of every test and {@code message} of those with
 * status error, adds up {@code score}, fails the job where the status is fail, and prints "line undefined" unless {@code line_no} is a number; 0 means none.
 */
public final class ClassroomReporter {

    /** Well below what an environment variable can hold, once it is in base64. */
    private static final int MOST_BYTES = 64 * 1024;
    private static final int[] LIMITS = {1000, 300, 100, 40, 0};

    private ClassroomReporter() {
    }

    /** The line for GITHUB_OUTPUT, {@code result=<base64>}, without a line break. */
    public static String output(SubmissionResult result, SourcePaths paths) {
        return "result=" + Base64.getEncoder().encodeToString(json(result, paths).getBytes(StandardCharsets.UTF_8));
    }

    /** What is encoded in it: JSON of at most 64 KiB, whose messages are shorter, and at last left out with the titles, where there are many. */
    static String json(SubmissionResult result, SourcePaths paths) {
        String json = "";
        for (int limit : LIMITS) {
            json = JsonText.compact(tree(result, paths, limit));
            if (json.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES) {
                return json;
            }
        }
        throw new IllegalArgumentException("the result of " + result.submission() + " has too many requirements for GitHub Classroom's reporter");
    }

    private static ObjectNode tree(SubmissionResult result, SourcePaths paths, int limit) {
        ObjectNode json = JsonText.object().put("version", 1);
        json.put("status", result.points() == result.max() ? "pass" : "fail").put("max_score", result.max());
        ArrayNode tests = json.putArray("tests");
        for (ExerciseResult exercise : result.exercises()) {
            for (RequirementResult requirement : exercise.requirements()) {
                put(tests.addObject(), exercise, requirement, paths, limit);
            }
        }
        return json;
    }

    private static void put(ObjectNode test, ExerciseResult exercise, RequirementResult requirement, SourcePaths paths, int limit) {
        String details = String.join("\n", Details.of(requirement, limit));
        boolean located = limit > 0 && requirement.where() != null;
        test.put("name", exercise.id() + ": " + (limit > 0 ? Harmless.line(requirement.title(), 200) : requirement.id()));
        test.put("status", requirement.points() == requirement.max() ? "pass" : "fail").put("score", requirement.points());
        test.put("message", details).put("test_code", details);
        test.put("filename", located ? paths.of(exercise.id(), requirement.where().file()) : "");
        test.put("line_no", located ? requirement.where().line() : 0).put("duration", 0);
    }
}
