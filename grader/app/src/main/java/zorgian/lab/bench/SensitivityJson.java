package zorgian.lab.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Function;
import zorgian.lab.bench.Sensitivity.Rate;
import zorgian.lab.bench.Sensitivity.Row;
import zorgian.lab.export.JsonText;

/** The sensitivity of the specs as JSON, schema {@value #SCHEMA}. The order of the fields is fixed; what was not graded is null. */
public final class SensitivityJson {

    /** Names this form; a change that readers could not bear gets another name. */
    public static final String SCHEMA = "zorgian-lab/sensitivity/v2";

    private SensitivityJson() {
    }

    /** @param machine what it ran on, in a few words */
    public static String of(Sensitivity sensitivity, String machine) {
        ObjectNode json = JsonText.object().put("schema", SCHEMA).put("machine", machine).put("runs", sensitivity.runs())
                .put("schedules", sensitivity.schedules())
                .put("load", sensitivity.load());
        putRates(json.putObject("idle"), sensitivity, Row::idle);
        if (sensitivity.load() == 0) {
            json.putNull("loaded");
        } else {
            putRates(json.putObject("loaded"), sensitivity, Row::loaded);
        }
        ArrayNode answers = json.putArray("answers");
        for (Row row : sensitivity.rows()) {
            ObjectNode answer = answers.addObject().put("exercise", row.exercise()).put("name", row.check().name());
            row.check().misses().stream().sorted().forEach(answer.putArray("mustMiss")::add);
            answer.put("schedules", row.schedules()).put("untilAPoint", row.untilAPoint());
            putOutcomes(answer, "idle", row.idle());
            putOutcomes(answer, "loaded", row.loaded());
        }
        return JsonText.of(json);
    }

    private static void putRates(ObjectNode json, Sensitivity sensitivity, Function<Row, Map<Tally, Integer>> condition) {
        put(json.putObject("killed"), sensitivity.killed(condition));
        put(json.putObject("falselyFailed"), sensitivity.falselyFailed(condition));
    }

    private static void put(ObjectNode json, Rate rate) {
        json.put("count", rate.count()).put("of", rate.of());
    }

    private static void putOutcomes(ObjectNode json, String name, Map<Tally, Integer> outcomes) {
        if (outcomes == null) {
            json.putNull(name);
            return;
        }
        ArrayNode all = json.putArray(name);
        outcomes.forEach((outcome, times) -> {
            ObjectNode entry = all.addObject().put("gradings", times);
            outcome.missed().forEach(entry.putArray("missed")::add);
            outcome.undecided().forEach(entry.putArray("undecided")::add);
        });
    }
}
