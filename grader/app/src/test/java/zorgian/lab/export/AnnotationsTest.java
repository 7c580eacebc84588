package zorgian.lab.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static zorgian.lab.export.Samples.PATHS;
import static zorgian.lab.export.Samples.exercise;
import static zorgian.lab.export.Samples.inconclusive;
import static zorgian.lab.export.Samples.met;
import static zorgian.lab.export.Samples.missed;
import static zorgian.lab.export.Samples.notRun;
import static zorgian.lab.export.Samples.submission;
import static zorgian.lab.export.Samples.unlocated;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zorgian.lab.score.ExerciseResult;
import zorgian.lab.verdict.RequirementResult;

class AnnotationsTest {

    private static List<String> of(ExerciseResult... exercises) {
        return Annotations.of(submission("anna", exercises), PATHS);
    }

    @Test
    void aMissIsShownAtTheStudentsLine() {
        assertEquals(List.of("::error file=01-kettles/src/main/java/zorgian/kettles/Kitchen.java,line=7,title=01-kettles%3A 0 of 12 points"
                + "::Four kettles boil side by side%0Aexpected: 100 ticks%0Aobserved: 400 ticks%0Ahint: Light all fires first."),
                of(exercise("01-kettles", met(), missed("400 ticks"))));
    }

    @Test
    void whatCouldNotBeJudgedIsShownWithoutALine() {
        assertEquals(List.of("::error title=01-kettles%3A 0 of 4 points::The kitchen comes to rest%0Acould not be judged, which is no fault of yours; run it again"
                + "%0Abecause: the machine was too busy"), of(exercise("01-kettles", met(), inconclusive())));
    }

    @Test
    void compileErrorsAreShownAtTheirLines() {
        assertEquals(List.of("::error file=02-pots/src/main/java/zorgian/kettles/Pot.java,line=3,title=02-pots%3A does not compile::';' expected",
                "::error file=02-pots/src/main/java/zorgian/kettles/Pot.java,title=02-pots%3A does not compile::bad file"),
                of(notRun("02-pots", "does not compile:\nPot.java:3: ';' expected\nPot.java: bad file")));
    }

    @Test
    void aMissWithoutALineComesAfterThoseWithOne() {
        List<String> commands = of(exercise("01-kettles", unlocated(), missed("x")));
        assertTrue(commands.get(0).contains("line=7"));
        assertTrue(commands.get(1).startsWith("::error title=01-kettles%3A 0 of 5 points::Kettles are given back%0A"), commands.get(1));
    }

    @Test
    void thereAreNineAtMostAndATenthThatCountsTheOthers() {
        RequirementResult[] many = Stream.generate(() -> missed("x")).limit(30).toArray(RequirementResult[]::new);
        List<String> commands = of(exercise("01-kettles", many));
        assertEquals(10, commands.size());
        assertEquals("::error title=and 21 more::The summary of this run has all of them.", commands.get(9));
    }

    @Test
    void hostileTextStaysInsideItsCommand() {
        List<String> commands = of(exercise("01-kettles", missed("50%\n::stop-commands::x\r\u001b[31m")));
        assertEquals(1, commands.size());
        assertFalse(commands.get(0).chars().anyMatch(c -> c < ' '), commands.get(0));
        assertTrue(commands.get(0).contains("50%25 ::stop-commands::x"), commands.get(0));
    }

    @Test
    void aHostilePathStaysInsideItsProperty() {
        String command = Annotations.of(submission("anna", exercise("01-kettles", missed("x"))), (id, file) -> "a,line=1::b\n%.java").get(0);
        assertTrue(command.startsWith("::error file=a%2Cline=1%3A%3Ab%0A%25.java,line=7,"), command);
    }
}
