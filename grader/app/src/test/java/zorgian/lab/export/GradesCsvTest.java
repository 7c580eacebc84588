package zorgian.lab.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zorgian.lab.export.Samples.exercise;
import static zorgian.lab.export.Samples.graded;
import static zorgian.lab.export.Samples.inconclusive;
import static zorgian.lab.export.Samples.met;
import static zorgian.lab.export.Samples.missed;
import static zorgian.lab.export.Samples.notRun;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradesCsvTest {

    private static String csv(GradebookEntry... entries) {
        return GradesCsv.of(List.of("01-kettles", "02-pots"), List.of(entries));
    }

    private static String row(GradebookEntry entry) {
        return csv(entry).lines().skip(1).findFirst().orElseThrow();
    }

    @Test
    void eachSubmissionHasARow() {
        assertEquals("""
                submission,points,max,01-kettles,02-pots,status,message,pointsOpen
                anna,8,20,8,,graded,,0
                ben,8,18,8,0,does not compile,02-pots: does not compile: Pot.java:3: ';' expected,0
                cleo,0,20,0,0,nothing submitted,,0
                dora,0,400,,,unusable,The archive is broken.,0
                """, csv(graded("anna", exercise("01-kettles", met(), missed("400 ticks"))),
                graded("ben", exercise("01-kettles", met()), notRun("02-pots", "does not compile:\nPot.java:3: ';' expected\n")),
                graded("cleo", notRun("01-kettles", "nothing submitted"), notRun("02-pots", "nothing submitted")),
                new GradebookEntry.Unusable("dora", 400, "The archive is broken.")));
    }

    @Test
    void whatCouldNotBeJudgedPaysNothingAndIsOpen() {
        assertEquals("anna,8,12,8,,inconclusive,01-kettles: rest is inconclusive: the machine was too busy,4",
                row(graded("anna", exercise("01-kettles", met(), inconclusive()))));
    }

    @Test
    void partOfTheCourseIsAGradeToo() {
        assertEquals("anna,8,18,8,0,graded,02-pots: nothing submitted,0",
                row(graded("anna", exercise("01-kettles", met()), notRun("02-pots", "nothing submitted"))));
    }

    @Test
    void anExerciseThatMayNotRunIsRefused() {
        assertEquals("anna,0,10,,0,refused,02-pots: `Pot.boil()` is missing,0", row(graded("anna", notRun("02-pots", "`Pot.boil()` is missing"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
    void noNameOrMessageIsTakenForAFormula(String formula) {
        String row = row(new GradebookEntry.Unusable(formula, 10, formula));
        assertTrue(row.startsWith("'" + formula + ",") && row.endsWith(",'" + formula + ",0"), row);
    }

    @Test
    void separatorsQuotesAndLineBreaksStayInsideTheirCell() {
        assertEquals("\"a,\"\"b\"\" c\",0,10,,,unusable,d e,0", row(new GradebookEntry.Unusable("a,\"b\"\nc", 10, "\td\ne")));
    }
}
