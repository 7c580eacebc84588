package zorgian.lab.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignaturesTest {

    private static final String REFERENCE = """
            package demo.kettle;
            import java.util.List;
            public class Kettle implements AutoCloseable {
                public static final int LITRES = Integer.parseInt("2");
                public int poured;
                public Kettle(int cups, String... teas) { }
                public List<Cup> serve(Guest guest) { return List.of(); }
                public static Kettle large() { return new Kettle(9); }
                public Lid lid() { return null; }
                public void close() { }
                public record Lid(int size) { }
            }
            """;
    private static final String SCENARIOS = """
            package demo.kettle.spec;
            import demo.kettle.*;
            import java.util.function.*;
            class KettleScenarios {
                Object all(Guest guest) {
                    try (Kettle kettle = new Kettle(1, "mint")) {
                        kettle.poured = Kettle.LITRES;
                        Supplier<Kettle> large = Kettle::large;
                        Function<Guest, Object> serve = kettle::serve;
                        return kettle.lid().size() + kettle.serve(guest).size() + kettle.toString() + large.get();
                    }
                }
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
    void theReferenceHasAllThatItsScenariosCall() {
        assertEquals(List.of(), problems(REFERENCE));
    }

    @Test
    void aMissingMethodIsNamedWithItsParameters() {
        assertEquals(List.of("`Kettle.serve(Guest)` is missing"), problems(REFERENCE.replace("serve(", "fill(")));
    }

    @Test
    void aMethodWithOtherParametersIsNamedBesideTheMissingOne() {
        assertEquals(List.of("`Kettle.serve(Guest)` is missing; there is `Kettle.serve(Guest, long)`"),
                problems(REFERENCE.replace("serve(Guest guest)", "serve(Guest guest, long cups)")));
    }

    @Test
    void aMissingConstructorIsNamedAsItIsCalled() {
        assertEquals(List.of("`new Kettle(int, String[])` is missing; there is `new Kettle(int)`"),
                problems(REFERENCE.replace("int cups, String... teas", "int cups")));
    }

    @Test
    void anotherReturnTypeIsNamedWithTheOneItShouldBe() {
        assertEquals(List.of("`Kettle.serve(Guest)` returns String, should return List"),
                problems(REFERENCE.replace("List<Cup> serve(Guest guest) { return List.of(); }", "String serve(Guest guest) { return null; }")));
        assertEquals(List.of("`Kettle.serve(Guest)` returns demo.kettle.List, should return java.util.List"),
                problems(REFERENCE.replace("import java.util.List;", "").replace("List.of()", "null"), "package demo.kettle; public class List<T> { }"));
    }

    @Test
    void staticnessAndVisibilityMustBeAsCalled() {
        assertEquals(List.of("`Kettle.large()` is not static, should be"),
                problems(REFERENCE.replace("static Kettle large", "Kettle large")));
        assertEquals(List.of("`Kettle.serve(Guest)` is static, should not be"),
                problems(REFERENCE.replace("List<Cup> serve", "static List<Cup> serve")));
        assertEquals(List.of("`Kettle.serve(Guest)` is not public"),
                problems(REFERENCE.replace("public List<Cup> serve", "protected List<Cup> serve")));
        assertEquals(List.of("`Kettle` is not public"), problems(REFERENCE.replace("public class Kettle", "class Kettle")));
    }

    @Test
    void fieldsAreComparedToo() {
        assertEquals(List.of("`Kettle.poured` is missing"), problems(REFERENCE.replace("poured;", "spilt;")));
        assertEquals(List.of("`Kettle.poured` is of type long, should be int"), problems(REFERENCE.replace("int poured", "long poured")));
        assertEquals(List.of("`Kettle.LITRES` is not static, should be"), problems(REFERENCE.replace("static final int LITRES", "final int LITRES")));
    }

    @Test
    void aMissingTypeIsNamedOnceAndNotWithAllItsMembers() {
        assertEquals(List.of("`Kettle` is missing", "`Kettle.Lid` is missing"), problems(REFERENCE.replace("Kettle", "Teapot")));
        assertEquals(List.of("`Kettle.Lid` is missing"), problems(REFERENCE.replace("Lid", "Top").replace(" lid", " top")));
    }

    @Test
    void anAbstractTypeCannotBeMade() {
        assertEquals(List.of("`Kettle` is abstract, should be a class that can be made by new"),
                problems(REFERENCE.replace("public class Kettle", "public abstract class Kettle").replace("new Kettle(9)", "null")));
    }

    @Test
    void aClassMustNotHaveBecomeAnInterface() {
        String reference = "package demo.kettle; public class Kettle { public void pour() { } }";
        String scenarios = "package demo.kettle.spec; class Scenarios { void pour(demo.kettle.Kettle kettle) { kettle.pour(); } }";
        assertEquals(List.of("`Kettle` is an interface, should be a class"),
                gate.problems(List.of("package demo.kettle; public interface Kettle { void pour(); }"), List.of(reference, scenarios)));
    }

    @Test
    void membersMayBeInheritedFromTheStudentsTypesOrTheJdk() {
        String vessel = "package demo.kettle; public abstract class Vessel implements Pourable { public int poured; }";
        String pourable = """
                package demo.kettle;
                import java.util.List;
                public interface Pourable extends AutoCloseable {
                    int LITRES = Integer.parseInt("2");
                    default List<Cup> serve(Guest guest) { return List.of(); }
                    @Override default void close() { }
                }
                """;
        String kettle = REFERENCE.replaceAll("(?m)^.* (LITRES|poured|serve|close)\\b.*$", "").replace("implements AutoCloseable", "extends Vessel");
        assertEquals(List.of(), problems(kettle, vessel, pourable));

        String reference = "package demo.kettle; public class Kettle extends Thread { public Kettle() { } }";
        String scenarios = "package demo.kettle.spec; class Scenarios { void start() { new demo.kettle.Kettle().start(); } }";
        assertEquals(List.of(), gate.problems(List.of(reference), List.of(reference, scenarios)));
        assertEquals(List.of("`Kettle.start()` is missing"),
                gate.problems(List.of(reference.replace("extends Thread ", "")), List.of(reference, scenarios)));
    }

    @Test
    void aCovariantReturnTypeOfAnOverriddenMethodIsFine() {
        String pourable = "package demo.kettle; public interface Pourable { Object pour(); }";
        String reference = "package demo.kettle; public class Kettle implements Pourable { public Object pour() { return 1; } }";
        String scenarios = "package demo.kettle.spec; class Scenarios { Object pour(demo.kettle.Kettle kettle) { return kettle.pour(); } }";
        assertEquals(List.of(), gate.problems(List.of(pourable, reference.replace("public Object", "public String").replace("return 1", "return \"\"")),
                List.of(pourable, reference, scenarios)));
    }

    @Test
    void whatAScenarioImplementsByALambdaMustBeThere() {
        String pourable = "package demo.kettle; public interface Pourable { void pour(int cups); }";
        String scenarios = "package demo.kettle.spec; class Scenarios { demo.kettle.Pourable p = cups -> { }; }";
        assertEquals(List.of("`Pourable.pour(int)` is missing; there is `Pourable.pour(long)`"),
                gate.problems(List.of(pourable.replace("int cups", "long cups")), List.of(pourable, scenarios)));
    }

    @Test
    void aScenarioMayUseWhatIsProtectedInItsOwnSuperclass() {
        String reference = "package demo.kettle; public class Kettle { protected void pour() { } }";
        String scenarios = "package demo.kettle.spec; class Scenarios extends demo.kettle.Kettle { void all() { pour(); } }";
        assertEquals(List.of(), gate.problems(List.of(reference), List.of(reference, scenarios)));
    }

    private List<String> problems(String... student) {
        return gate.problems(List.of(student), List.of(REFERENCE, SCENARIOS));
    }
}
