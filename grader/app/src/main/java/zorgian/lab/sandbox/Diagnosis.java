package zorgian.lab.sandbox;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What this machine offers, each claim of each rung tried.
 *
 * @param machine facts by name
 * @param rungs from the best down to none
 * @param used the name of the one that is taken
 * @param advice what to do to get a better one, a sentence or a few lines each; empty where nothing is missing
 */
public record Diagnosis(Map<String, String> machine, List<Rung> rungs, String used, List<String> advice) {

    /**
     * One rung.
     *
     * @param promised what it promises in the form in which it works here; empty where it does not work
     * @param problem why it does not work, or why it could not be tried; empty where all is well
     * @param broken which claims the probe could break, and by what, promised or not
     */
    public record Rung(String name, List<Claim> promised, String problem, Map<Claim, String> broken) {

        /** Whether it works, and keeps all that it promises. */
        public boolean isSound() {
            return problem.isEmpty() && promised.stream().noneMatch(broken::containsKey);
        }
    }

    /** Looks at this machine; takes some seconds, and starts a few processes. */
    public static Diagnosis ofThisMachine() {
        Tools tools = Tools.here();
        List<Rung> rungs = new ArrayList<>();
        String used = Sandbox.NONE;
        for (String name : List.of("bubblewrap", "landlock", Sandbox.NONE)) {
            List<Sandbox> forms = Ladder.rungs(tools).filter(each -> each.name().equals(name)).toList();
            Sandbox working = forms.stream().filter(Trial::works).findFirst().orElse(null);
            rungs.add(working == null ? new Rung(name, List.of(), problem(forms), Map.of()) : tried(working));
            used = working != null && used.equals(Sandbox.NONE) ? name : used;
        }
        return new Diagnosis(Machine.facts(tools), List.copyOf(rungs), used, Advice.of(tools, rungs));
    }

    /** Whether there is a sandbox, and it keeps what it promises. */
    public boolean isSafe() {
        return !used.equals(Sandbox.NONE) && rungs.stream().filter(rung -> rung.name().equals(used)).allMatch(Rung::isSound);
    }

    private static Rung tried(Sandbox sandbox) {
        List<Claim> promised = Stream.of(Claim.values()).filter(sandbox.claims()::contains).toList();
        if (!Machine.isLinux()) {
            return new Rung(sandbox.name(), promised, "", Map.of());
        }
        try {
            return new Rung(sandbox.name(), promised, "", new LinkedHashMap<>(Probing.broken(sandbox)));
        } catch (IOException e) {
            return new Rung(sandbox.name(), promised, "it could not be tried: " + e.getMessage(), Map.of());
        }
    }

    private static String problem(List<Sandbox> forms) {
        return forms.isEmpty() ? "what it is made of is missing" : "it does not work here: "
                + Trial.of(forms.get(forms.size() - 1)).words();
    }
}
