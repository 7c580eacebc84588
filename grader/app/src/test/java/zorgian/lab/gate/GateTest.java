package zorgian.lab.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zorgian.lab.run.Subject;

class GateTest {

    private static final String KETTLE = """
            package demo.kettle;
            public class Kettle {
                public int serve(Guest guest) { return 1; }
            }
            """;
    private static final String SCENARIOS = """
            package demo.kettle.spec;
            import demo.kettle.*;
            public class KettleScenarios {
                public static Object serve() { return new Kettle().serve(cup -> { }); }
            }
            """;

    @TempDir
    Path folder;

    private KettleGate gate;

    @BeforeEach
    void aGate() {
        gate = new KettleGate(folder);
    }

    @Test
    void aRightAnswerMayRun() {
        assertEquals(List.of(), gate.problems(List.of(KETTLE), List.of(KETTLE, SCENARIOS)));
    }

    @Test
    void aClassInAnotherPackageIsRefusedWithWhatItsFileMustBeginWith() {
        assertEquals(List.of("`Helper` is in the package demo.help; its file must begin with `package demo.kettle;`"),
                gate.problems(List.of(KETTLE, "package demo.help; class Helper { class Nested { } }"), List.of(KETTLE, SCENARIOS)).stream()
                        .filter(problem -> !problem.contains("Nested")).toList());
        assertEquals(List.of("`Helper` declares no package; its file must begin with `package demo.kettle;`"),
                gate.problems(List.of(KETTLE, "class Helper { Runnable r = new Runnable() { public void run() { } }; }"), List.of(KETTLE, SCENARIOS)));
    }

    @Test
    void aPackageBelowTheExercisesIsAnotherPackage() {
        String forged = SCENARIOS.replace("return new Kettle().serve(cup -> { })", "return 2");
        assertEquals(List.of("`KettleScenarios` has the name of a class of the grader; rename it"),
                gate.problems(List.of(KETTLE, forged), List.of(KETTLE, SCENARIOS)));
        assertTrue(gate.problems(List.of(KETTLE, "package demo.kettle.deep; class Deep { }"), List.of(KETTLE, SCENARIOS)).get(0)
                .startsWith("`Deep` is in the package demo.kettle.deep"));
    }

    @Test
    void aTypeThatHidesBehindTheNameOfAGivenOneIsRefused() {
        assertEquals(List.of("`Cup$Thief` has a name like a part of a given type; rename it", "`Cup$Thief$1` has a name like a part of a given type; rename it"),
                gate.problems(List.of(KETTLE, "package demo.kettle; class Cup$Thief { Object o = new Object() { }; }"), List.of(KETTLE, SCENARIOS)));
        assertEquals(List.of(), gate.problems(List.of(KETTLE, "package demo.kettle; class Tea$Bag { }"), List.of(KETTLE, SCENARIOS)));
    }

    @Test
    void whatIsMissingAndWhatIsForeignIsSaidTogether() {
        String kettle = "package demo.kettle; public class Kettle { void pour() { System.exit(1); } }";
        assertEquals(List.of("`Kettle.serve(Guest)` is missing",
                "`Kettle` uses `System.exit` at Kettle.java:1, which ends the whole JVM; let the method return or throw"),
                gate.problems(List.of(kettle), List.of(KETTLE, SCENARIOS)));
    }

    @Test
    void aSubjectWithoutAnyClassLacksEverything() {
        assertEquals(List.of("`Kettle` is missing", "`Guest` is missing", "`Cup` is missing"),
                Gate.check(new Subject(folder.resolve("nowhere"), "demo.kettle", java.util.Set.of()), gate.scenarios(List.of(KETTLE, SCENARIOS))));
    }
}
