package zorgian.lab.watch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import zorgian.lab.export.JsonText;
import zorgian.lab.run.Finding;

/**
 * A watched program as JSON, schema {@value #SCHEMA}. The order of the fields is fixed, and every field is always there; the text ends with a line
 * break.
 */
public final class WatchJson {

    /** Names this form; a change that readers could not bear gets another name. */
    public static final String SCHEMA = "zorgian-lab/watch/v2";

    private WatchJson() {
    }

    /** All findings, the most telling first. */
    public static String of(Watched watched) {
        ObjectNode json = JsonText.object().put("schema", SCHEMA).put("main", watched.program().main()).put("schedule", watched.schedule());
        json.put("ending", watched.ending().text()).put("stuck", watched.stuck()).put("message", watched.message()).put("ticks", watched.ticks());
        ArrayNode findings = json.putArray("findings");
        watched.findings().forEach(finding -> put(findings.addObject(), finding, watched.program()));
        watched.threads().forEach(json.putArray("threads")::add);
        if (watched.where() == null) {
            json.putNull("where");
        } else {
            json.putObject("where").put("file", watched.where().file()).put("line", watched.where().line());
        }
        watched.timeline().forEach(json.putArray("timeline")::add);
        json.put("output", watched.output()).put("cut", watched.cut()).put("schedules", watched.schedules());
        ArrayNode outcomes = json.putArray("outcomes");
        watched.outcomes().forEach(outcome -> outcomes.addObject().put("ending", outcome.ending().text()).put("message", outcome.message())
                .put("output", outcome.output()).put("schedules", outcome.schedules()).put("smallest", outcome.smallest()));
        ArrayNode failing = json.putArray("failing");
        watched.failing().forEach(run -> {
            ObjectNode each = failing.addObject().put("schedule", run.schedule()).put("ending", run.ending().text())
                    .put("stuck", run.stuck()).put("message", run.message()).put("output", run.output());
            run.threads().forEach(each.putArray("threads")::add);
            run.timeline().forEach(each.putArray("timeline")::add);
        });
        return JsonText.of(json);
    }

    private static void put(ObjectNode json, Finding finding, WatchedProgram program) {
        json.put("kind", finding.kind().text()).put("what", finding.what());
        ArrayNode where = json.putArray("where");
        for (Finding.Place place : finding.places()) {
            if (place.line() != null) {
                where.addObject().put("file", place.line().file()).put("line", place.line().line()).put("path", program.path(place.line()))
                        .put("thread", place.thread()).put("doing", place.doing());
            }
        }
        json.put("message", finding.message()).put("hint", finding.kind().hint());
    }
}
