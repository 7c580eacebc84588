package zorgian.lab.gate;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** What must not be named, compiled from small sources, and the sentence that a student gets. */
class RefusalsTest {

    private static final String IN_A_THREAD = "@SuppressWarnings({\"deprecation\", \"removal\"}) class NAME extends Thread { public void run() { CODE; } }";

    @TempDir
    Path folder;

    private KettleGate gate;

    @BeforeEach
    void aGate() {
        gate = new KettleGate(folder);
    }

    @Test
    void whatIsRefusedIsNamedWithItsFirstLineAndWhyAndWhatToTakeInstead() {
        assertEquals(List.of("`Kettle` uses `Class.getMethods` at Kettle.java:4, which reads or calls objects by reflection; call the method itself; "
                + "a VarHandle from MethodHandles.lookup() is fine",
                "`Kettle` uses `java.lang.reflect.Method.getName` at Kettle.java:5, which reads or calls objects by reflection; call the method itself; "
                + "a VarHandle from MethodHandles.lookup() is fine"), gate.problems("""
                package demo.kettle;
                class Kettle {
                    Object look(Object o) {
                        var all = o.getClass().getMethods();
                        return all[0].getName();
                    }
                }
                """));
    }

    @Test
    void systemExitIsNamedWithItsLineEvenInAMainOfTheStudents() {
        assertEquals(List.of("`Kettle` uses `System.exit` at Kettle.java:5, which ends the whole JVM; let the method return or throw"), gate.problems("""
                package demo.kettle;
                public class Kettle {
                    public static void main(String[] args) {
                        if (args.length == 0) {
                            System.exit(2);
                        }
                    }
                }
                """));
    }

    @Test
    void aNestedClassIsCalledByItsNameAndAnAnonymousOneByItsHost() {
        assertEquals(List.of("`Kettle` uses `java.nio.file.Paths.get` at Kettle.java:3", "`Kettle.Lid` uses `java.nio.file.Paths.get` at Kettle.java:2"),
                gate.problems("""
                        package demo.kettle; class Kettle {
                            static class Lid { Object o = java.nio.file.Paths.get(""); }
                            Object o = new Object() { public String toString() { return "" + java.nio.file.Paths.get(""); } };
                        }
                        """).stream().map(problem -> problem.replaceFirst(", which .*", "")).toList());
    }

    @Test
    void ofATypeThatMustNotBeNamedOneSentenceIsEnough() {
        assertEquals(List.of("`Kettle` uses `java.nio.file.Files.exists` at Kettle.java:3, which reaches files; take it out, for all that you read comes "
                + "by what your classes are given"), gate.problems("""
                package demo.kettle; class Kettle {
                    void boil() throws Exception {
                        java.nio.file.Files.exists(null);
                        java.nio.file.Files.readAllBytes(null);
                        java.nio.file.Files.exists(null);
                    }
                }
                """));
    }

    @Test
    void expressionsThatReachOutOfTheLabAreRefused() {
        eachRefused("class NAME { Object o; void run() throws Exception { o = CODE; } }", ListFile.lines("refused-expressions.txt"), "uses `%s`");
    }

    @Test
    void statementsThatReachOutOfTheLabAreRefused() {
        eachRefused(IN_A_THREAD, ListFile.lines("refused-statements.txt"), "uses `%s`");
    }

    /** Later JDKs have them no more. */
    @Test
    @EnabledForJreRange(max = JRE.JAVA_22)
    void whoStopsThreadsInTheMiddleOfWhatTheyDoIsRefused() {
        eachRefused(IN_A_THREAD, """
                stop()  ->> Thread.stop ->> stops a thread in the middle of what it does
                suspend()  ->> Thread.suspend ->> stops a thread in the middle of what it does
                resume()  ->> Thread.resume ->> stops a thread in the middle of what it does
                new ThreadGroup("kettles").stop()  ->> ThreadGroup.stop ->> stops a thread in the middle of what it does
                """.lines().toList(), "uses `%s`");
    }

    @Test
    void declarationsThatReachOutOfTheLabAreRefused() {
        eachRefused("CODE", ListFile.lines("refused-declarations.txt"), "uses `%s`");
    }

    @Test
    void methodsThatOthersCallBehindTheSolutionsBackAreRefused() {
        eachRefused("CODE", ListFile.lines("refused-methods.txt"), "%s");
    }

    /** Expects of each line "code ->> word ->> why", made a class of its own by the pattern, that the gate refuses the word in it and says why. */
    private void eachRefused(String pattern, List<String> table, String what) {
        List<String[]> lines = table.stream().map(line -> line.split(" *->> *")).toList();
        String classes = IntStream.range(0, lines.size())
                .mapToObj(i -> pattern.replace("CODE", lines.get(i)[0]).replace("NAME", "K" + i)).collect(Collectors.joining("\n"));
        List<String> problems = gate.problems("package demo.kettle; class Kettle { }\n" + classes);
        assertAll(IntStream.range(0, lines.size()).mapToObj(i -> () -> {
            String sentence = Pattern.quote("`K" + i + "` " + what.formatted(lines.get(i)[1])) + "( at Kettle.java:" + (i + 2) + ")?, which "
                    + Pattern.quote(lines.get(i)[2]) + ".*";
            assertTrue(problems.stream().anyMatch(problem -> problem.matches(sentence)), () -> sentence + " not among " + problems);
        }));
    }
}
