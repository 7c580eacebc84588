package zorgian.lab;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    /** The way of a grading, top to bottom: each package may use those above it and none below. */
    private static final List<String> STAGES = List.of("runtime", "instrument", "scenario", "archive", "verdict", "run", "spec", "submission",
            "output", "books", "course", "channel", "sandbox", "process", "compiler", "compile", "gate", "worker",
            "judge", "score", "grade", "report", "export", "author",
            "verify", "mutate", "watch", "surefire", "bench", "cli");

    /** What specs are written with knows nothing of what grades by them. */
    private static final List<String> KIT = List.of("scenario", "archive", "verdict", "run", "spec");

    private static final JavaClasses HARNESS = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("zorgian.lab");

    @Test
    void theRulesSeeTheWholeHarness() {
        JavaPackage root = HARNESS.getPackage("zorgian.lab");
        Set<String> packages = root.getSubpackages().stream().map(JavaPackage::getRelativeName).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(STAGES), packages);
        assertTrue(HARNESS.size() > 100, () -> "only " + HARNESS.size() + " classes");
    }

    @TestFactory
    Stream<DynamicTest> aStageUsesOnlyWhatStandsBeforeIt() {
        return STAGES.stream().map(stage -> DynamicTest.dynamicTest(stage, () -> {
            String[] later = STAGES.subList(STAGES.indexOf(stage) + 1, STAGES.size()).stream().map(name -> "zorgian.lab." + name + "..")
                    .toArray(String[]::new);
            if (later.length > 0) {
                noClasses().that().resideInAPackage("zorgian.lab." + stage + "..").should().dependOnClassesThat().resideInAnyPackage(later)
                        .because("a grading goes one way").check(HARNESS);
            }
        }));
    }

    @Test
    void theKitStartsNothingAndKnowsOfTheRuntimeOnlyNames() {
        String[] kit = KIT.stream().map(name -> "zorgian.lab." + name + "..").toArray(String[]::new);
        noClasses().that().resideInAnyPackage(kit).should().dependOnClassesThat().resideInAPackage("zorgian.lab.instrument..")
                .orShould().dependOnClassesThat(resideInAPackage("zorgian.lab.runtime..")
                        .and(not(simpleName("NaturalOrder"))).and(not(simpleName("Schedule"))).and(not(simpleName("Steps"))))
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.lang.ProcessBuilder")
                .because("a spec is the same whatever runs it").check(HARNESS);
    }

    @Test
    void processesAreStartedInOnePlace() {
        noClasses().that().resideOutsideOfPackages("zorgian.lab.process..", "zorgian.lab.sandbox..", "zorgian.lab.bench..", "zorgian.lab.instrument..").should()
                .dependOnClassesThat().haveFullyQualifiedName("java.lang.ProcessBuilder")
                .because("all have the same bounds; measurements start loads, and the JDK's classes are prepared in a JVM of their own")
                .check(HARNESS);
    }

    @Test
    void theHarnessKnowsNoExercise() {
        classes().that().resideInAPackage("zorgian.lab..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("zorgian.lab..", "java..", "javax.tools..", "javax.lang.model..", "com.sun.source..", "picocli..", "org.objectweb.asm..",
                        "com.fasterxml.jackson..", "de.siegmar.fastcsv..", "org.apache.commons.compress..", "org.junit..", "org.opentest4j..",
                        "com.tngtech.archunit..", "jdk.internal.misc..")
                .because("adding an exercise touches nothing here").check(HARNESS);
    }

    @Test
    void aWorkerHasNothingOfTheJudge() {
        noClasses().that().resideInAnyPackage("zorgian.lab.worker..", "zorgian.lab.scenario..", "zorgian.lab.channel..").should()
                .dependOnClassesThat().resideInAnyPackage("org.junit..", "com.tngtech..", "zorgian.lab.verdict..", "zorgian.lab.run..", "zorgian.lab.score..", "org.objectweb..")
                .because("the worker runs student code and knows no answer").check(HARNESS);
    }

    @Test
    void nothingSleepsToWait() {
        noClasses().that().doNotHaveFullyQualifiedName("zorgian.lab.runtime.Threads").should().callMethod(Thread.class, "sleep", long.class)
                .because("sleeping is guessing").check(HARNESS);
    }

    @Test
    void onlyTheCommandLineEndsTheJvm() {
        noClasses().that().resideOutsideOfPackage("zorgian.lab.cli..").should().callMethod(System.class, "exit", int.class).check(HARNESS);
    }
}
