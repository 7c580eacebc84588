package zorgian.lab.sandbox;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** The forms of the rungs that work on this machine; why others do not is printed. */
final class Rungs {

    private Rungs() {
    }

    /** A test for each of them; each form of a rung has a name of its own. */
    static Stream<DynamicTest> each(ThrowingConsumer<Sandbox> test) {
        return tests(Ladder.rungs(Tools.here()).toList(), test);
    }

    /** The same, of each rung only the form that is taken. */
    static Stream<DynamicTest> used(ThrowingConsumer<Sandbox> test) {
        return tests(Stream.of("bubblewrap", "landlock").flatMap(name -> Ladder.working(name).stream()).toList(), test);
    }

    private static Stream<DynamicTest> tests(List<Sandbox> rungs, ThrowingConsumer<Sandbox> test) {
        List<DynamicTest> tests = new ArrayList<>();
        for (Sandbox rung : rungs.stream().filter(each -> !each.claims().isEmpty()).toList()) {
            tests.add(dynamicTest(form(rung), () -> {
                Trial trial = Trial.of(rung);
                if (trial.code() != 0) {
                    System.out.println("skipped, since it does not work here: " + form(rung) + ": " + trial.words());
                    Assumptions.abort(trial.words());
                }
                test.accept(rung);
            }));
        }
        if (tests.isEmpty()) {
            System.out.println("skipped: neither bubblewrap nor Landlock works on this machine");
            tests.add(dynamicTest("no rung", () -> Assumptions.abort("neither bubblewrap nor Landlock is on this machine")));
        }
        return tests.stream();
    }

    static void assumeLinux() {
        Assumptions.assumeTrue(Machine.isLinux(), "the probe is for Linux");
    }

    static String form(Sandbox rung) {
        return rung.toString().replaceFirst("tools=Tools\\[[^]]*\\], ", "");
    }
}
