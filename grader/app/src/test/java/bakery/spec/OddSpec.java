package bakery.spec;

import java.util.List;
import zorgian.lab.spec.Lab;
import zorgian.lab.spec.Requirement;
import zorgian.lab.spec.Spec;

@Spec(scenarios = BakeryScenarios.class)
class OddSpec {

    @Requirement(id = "no-scenario", points = 5, says = "Something happens that no scenario brings about")
    void noScenario(Lab lab) {
        lab.run("neverWritten").finishes();
    }

    @Requirement(id = "odd-answer", points = 5, says = "A list of loaves comes back")
    void oddAnswer(Lab lab) {
        List<?> loaves = (List<?>) lab.run("timed", 10).returned().get();
        lab.run("timed", loaves.size()).finishes();
    }
}
