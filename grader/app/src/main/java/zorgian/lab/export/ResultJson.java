package zorgian.lab.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import zorgian.lab.score.ExerciseResult;
import zorgian.lab.score.SubmissionResult;
import zorgian.lab.verdict.CitedFinding;
import zorgian.lab.verdict.RequirementResult;

/**
 * A result as JSON, schema {@value #SCHEMA}. The order of the fields is fixed, points are integers, and every field is always there;
 * an unusable submission has no exercises, and a {@code message} that says why. The text ends with a line break.
 */
public final class ResultJson {

    /** Names this form of a result; a change that readers could not bear gets another name. */
    public static final String SCHEMA = "zorgian-lab/result/v1";

    private ResultJson() {
    }

    /** The result of a submission that was graded, or of one that could not be. */
    public static String of(GradebookEntry entry) {
        if (entry instanceof GradebookEntry.Graded graded) {
            return of(graded.result());
        }
        GradebookEntry.Unusable unusable = (GradebookEntry.Unusable) entry;
        ObjectNode json = head(unusable.submission(), 0, 0, unusable.max());
        json.putArray("exercises");
        json.put("message", unusable.message());
        return JsonText.of(json);
    }

    /** The result of a submission that was graded. */
    public static String of(SubmissionResult result) {
        ObjectNode json = head(result.submission(), result.points(), result.pointsOpen(), result.max());
        json.put("gradeable", result.gradeable()).put("sandbox", result.sandbox()).put("advisory", result.isAdvisory());
        ArrayNode exercises = json.putArray("exercises");
        result.exercises().forEach(exercise -> put(exercises.addObject(), exercise));
        return JsonText.of(json);
    }

    private static ObjectNode head(String submission, int points, int open, int max) {
        return JsonText.object().put("schema", SCHEMA).put("submission", submission).put("points", points).put("pointsOpen", open)
                .put("max", max);
    }

    private static void put(ObjectNode json, ExerciseResult exercise) {
        json.put("id", exercise.id()).put("title", exercise.title());
        json.put("points", exercise.points()).put("pointsOpen", exercise.pointsOpen()).put("max", exercise.max());
        json.put("message", exercise.message()).put("schedules", exercise.schedules());
        exercise.notes().forEach(json.putArray("notes")::add);
        ArrayNode requirements = json.putArray("requirements");
        exercise.requirements().forEach(requirement -> put(requirements.addObject(), requirement));
    }

    private static void put(ObjectNode json, RequirementResult requirement) {
        json.put("id", requirement.id()).put("title", requirement.title()).put("points", requirement.points())
                .put("max", requirement.max());
        json.put("verdict", requirement.verdict().text());
        json.put("expected", requirement.expected()).put("observed", requirement.observed()).put("hint", requirement.hint());
        requirement.threads().forEach(json.putArray("threads")::add);
        requirement.timeline().forEach(json.putArray("timeline")::add);
        if (requirement.where() == null) {
            json.putNull("where");
        } else {
            json.putObject("where").put("file", requirement.where().file()).put("line", requirement.where().line());
        }
        putFindings(json, requirement);
    }

    private static void putFindings(ObjectNode json, RequirementResult requirement) {
        ArrayNode findings = json.putArray("findings");
        for (CitedFinding found : requirement.findings()) {
            ObjectNode entry = findings.addObject().put("kind", found.kind()).put("message", found.message());
            ArrayNode where = entry.putArray("where");
            found.where().forEach(line -> where.addObject().put("file", line.file()).put("line", line.line()));
        }
    }
}
