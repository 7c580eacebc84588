package zorgian.lab.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import zorgian.lab.export.JsonText;
import zorgian.lab.sandbox.Claim;
import zorgian.lab.sandbox.Diagnosis;
import zorgian.lab.sandbox.Diagnosis.Rung;

/** A diagnosis as JSON, schema {@value #SCHEMA}. */
final class DoctorJson {

    static final String SCHEMA = "zorgian-lab/doctor/v1";

    private DoctorJson() {
    }

    static String of(Diagnosis diagnosis) {
        ObjectNode json = JsonText.object().put("schema", SCHEMA).put("sandbox", diagnosis.used()).put("safe", diagnosis.isSafe());
        ObjectNode machine = json.putObject("machine");
        diagnosis.machine().forEach(machine::put);
        ArrayNode rungs = json.putArray("rungs");
        diagnosis.rungs().forEach(rung -> put(rungs.addObject(), rung));
        diagnosis.advice().forEach(json.putArray("advice")::add);
        return JsonText.of(json);
    }

    private static void put(ObjectNode json, Rung rung) {
        json.put("name", rung.name()).put("problem", rung.problem());
        ArrayNode claims = json.putArray("claims");
        for (Claim claim : Claim.values()) {
            claims.addObject().put("claim", claim.name().toLowerCase(Locale.ROOT)).put("text", claim.text())
                    .put("promised", rung.promised().contains(claim)).put("broken", rung.broken().getOrDefault(claim, ""));
        }
    }
}
