package zorgian.lab.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import zorgian.lab.report.Harmless;
import zorgian.lab.score.ExerciseResult;
import zorgian.lab.score.SubmissionResult;
import zorgian.lab.verdict.RequirementResult;

/**
 * The result.json that Classroom 50's runner reads from the checkout, schema classroom50/result/v1. The runner puts in owner, mode and times itself and checks
 * that the rest belongs to the repository; what its environment does not say stands here as "unknown".
 */
public final class Classroom50 {

    private static final List<String> SIGNS = List.of("CLASSROOM", "ASSIGNMENT", "SUBMISSION_TAG");

    private Classroom50() {
    }

    /** Whether this is the environment that Classroom 50's runner gives to an autograder. */
    public static boolean isIn(Map<String, String> environment) {
        return SIGNS.stream().allMatch(name -> !environment.getOrDefault(name, "").isBlank());
    }

    /**
     * The content of result.json.
     *
     * @param environment as Classroom 50's runner sets it
     * @param now stands for the time of submission until the runner puts in its own
     */
    public static String json(SubmissionResult result, Map<String, String> environment, Instant now) {
        String commit = first(environment, "COMMIT_URL");
        ObjectNode json = JsonText.object().put("schema", "classroom50/result/v1");
        json.put("classroom", first(environment, "CLASSROOM")).put("assignment", first(environment, "ASSIGNMENT"));
        json.put("assignment_type", "group".equals(environment.get("ASSIGNMENT_TYPE")) ? "group" : "individual");
        json.put("owner", first(environment, "OWNER", "USERNAME")).put("submission", first(environment, "SUBMISSION_TAG"));
        json.put("commit", commit).put("release", first(environment, "RELEASE_URL", "COMMIT_URL")).put("review", first(environment, "REVIEW_URL", "COMMIT_URL"));
        json.put("datetime", now.truncatedTo(ChronoUnit.SECONDS).toString());
        json.put("score", result.points()).put("max-score", result.max());
        ArrayNode tests = json.putArray("tests");
        for (ExerciseResult exercise : result.exercises()) {
            exercise.requirements().forEach(requirement -> put(tests.addObject(), exercise, requirement));
        }
        return JsonText.of(json);
    }

    private static void put(ObjectNode test, ExerciseResult exercise, RequirementResult requirement) {
        test.put("test-name", name(exercise.id() + ": " + requirement.title())).put("passed", requirement.points() == requirement.max());
        test.put("score", requirement.points()).put("max-score", requirement.max());
        test.put("message", String.join("\n", Details.of(requirement, 500)));
    }

    /** A name that cannot break the table that it is put into. */
    private static String name(String text) {
        return Harmless.line(text, 200).replace('<', '‹').replace('>', '›').replace('|', '¦').replace('`', '\'');
    }

    private static String first(Map<String, String> environment, String... names) {
        for (String name : names) {
            String value = environment.getOrDefault(name, "");
            if (!value.isBlank()) {
                return value;
            }
        }
        return "unknown";
    }
}
