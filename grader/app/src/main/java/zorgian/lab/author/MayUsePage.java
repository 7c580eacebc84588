package zorgian.lab.author;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import zorgian.lab.gate.JdkEntry;
import zorgian.lab.gate.JdkList;
import zorgian.lab.gate.Refusal;

/** The page that tells students what a solution may use; its tables are the gate's own lists. */
final class MayUsePage {

    /** Its name in the handout and in docs/. */
    static final String NAME = "what-a-solution-may-use.md";

    private MayUsePage() {
    }

    static String text() {
        return Template.fill(NAME, Map.of("partly", partly().strip(), "refused", refused().strip()));
    }

    private static String partly() {
        Map<String, JdkEntry> types = new TreeMap<>();
        JdkList.ofThisHarness().types().forEach((type, entry) -> types.put(type.replace('/', '.').replace('$', '.'), entry));
        StringBuilder table = new StringBuilder("| Type | What of it |\n| --- | --- |\n");
        types.forEach((type, entry) -> {
            if (!entry.named().isEmpty()) {
                table.append("| `").append(type).append("` | ").append(entry.allButNamed() ? "all but " : "")
                        .append(code(entry.named().stream().toList())).append(" |\n");
            }
        });
        return table.toString();
    }

    private static String refused() {
        StringBuilder table = new StringBuilder("| What | It | In its place |\n| --- | --- | --- |\n");
        Refusal.all().forEach(refusal -> table.append("| ").append(code(refusal.names())).append(" | ").append(refusal.why()).append(" | ")
                .append(refusal.instead()).append(" |\n"));
        return table.toString();
    }

    private static String code(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
}
