package zorgian.lab.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zorgian.lab.run.CodeLine;
import zorgian.lab.run.Decisions;
import zorgian.lab.run.Ending;
import zorgian.lab.run.Hold;
import zorgian.lab.run.Step;
import zorgian.lab.run.Subject;
import zorgian.lab.run.Tracing;
import zorgian.lab.run.Transcript;
import zorgian.lab.run.Work;
import zorgian.lab.runtime.Steps;

class TimelineTest {

    private static final Subject SUBJECT = new Subject(Path.of(""), "zorgian.words", Set.of("BookServer"));

    private static List<String> lines(long ticks, List<Work> works, List<Step> steps, List<Hold> holds) {
        return Timeline.lines(new Transcript(new Ending.Finished(null), null, ticks, null, Map.of(), works, List.of(), List.of(), "",
                new Tracing(List.of(), steps, holds, ""), 0, 0, 0, Decisions.NONE), SUBJECT, new ThreadNames());
    }

    private static Work work(String label, String thread, long from, long to) {
        return new Work(label, thread, from, to, false, 0, 0);
    }

    @Test
    void aThreadsLocksStandBelowItsWorksAndSayWhenItWaitsAndWhenItHolds() {
        List<String> lines = lines(48, List.of(work("bread", "Ada", 0, 24), work("cake", "Ben", 24, 48)), List.of(),
                List.of(new Hold("Ada", "lock A", 0, 0, 24, null), new Hold("Ben", "lock A", 0, 24, 48, null)));
        assertEquals(List.of(
                "ticks             0                                             48",
                "Ada               [bread=================]",
                " lock A           ########################",
                "Ben                                       [cake==================]",
                " lock A           ........................########################",
                "                  #### holds a lock  .... waits for it  > for ever"), lines);
    }

    @Test
    void aDeadlockEndsInWaitsThatGoOnForEver() {
        List<String> lines = lines(48, List.of(), List.of(), List.of(new Hold("Ada", "ReentrantLock A", 0, 0, -1, null),
                new Hold("Ada", "ReentrantLock B", 24, -1, -1, null)));
        assertEquals(" ReentrantLock A  ###############################################>", lines.get(2));
        assertEquals(" ReentrantLock B                          .......................>", lines.get(3));
    }

    @Test
    void whoGivesUpWaitsNoLongerThanThat() {
        List<String> lines = lines(48, List.of(), List.of(), List.of(new Hold("Ada", "ReentrantLock A", 0, 0, 48, null),
                new Hold("Ben", "ReentrantLock A", 0, -1, 16, null)));
        assertEquals(" ReentrantLock A  ................", lines.get(4));
    }

    @Test
    void locksThatAreTakenAndGivenBackWithinATickAreNotDrawn() {
        assertEquals(2, lines(10, List.of(work("bread", "Ada", 0, 10)), List.of(), List.of(new Hold("Ada", "lock A", 5, 5, 5, null))).size());
        assertEquals(List.of(), lines(10, List.of(), List.of(), List.of(new Hold("Ada", "lock A", 5, 5, 5, null))));
    }

    @Test
    void threadsWithoutWorksAreDrawnFromTheirFirstStepToTheirLast() {
        List<String> lines = lines(48, List.of(), List.of(new Step(12, "Thread-4", "starts", "", null), new Step(24, "Thread-4", "ends", "", null)),
                List.of());
        assertEquals("Thread-1                      ------------", lines.get(1));
    }

    @Test
    void neverMoreThan22LinesOf66Columns() {
        List<Work> works = new ArrayList<>();
        List<Hold> holds = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            works.add(work("a work with a very long name indeed, " + i, "a thread with a very long name, number " + i, i, i + 1000));
            for (int lock = 0; lock < 30; lock++) {
                holds.add(new Hold("a thread with a very long name, number " + i, "ReentrantReadWriteLock number " + lock, i, i + 1, 1000, null));
            }
        }
        List<String> lines = lines(1_000_000_007, works, List.of(), holds);
        assertTrue(lines.size() <= 22, () -> String.join("\n", lines));
        lines.forEach(line -> assertTrue(line.length() <= Timeline.COLUMNS, line));
        assertTrue(lines.stream().anyMatch(line -> line.matches("\\.\\.\\. \\d+ more")), () -> String.join("\n", lines));
    }

    @Test
    void threadsOfAServerThatIsGivenAreLeftOutUnlessTheyRunTheStudentsCode() {
        CodeLine given = new CodeLine("zorgian.words.BookServer", "BookServer", "BookServer.java", 48);
        CodeLine students = new CodeLine("zorgian.words.WordSearch", "read", "WordSearch.java", 20);
        List<String> lines = lines(48, List.of(work("book 1", "server 1", 0, 24), work("book 2", "server 2", 0, 24),
                        work("mine", "Ada", 0, 48)),
                List.of(new Step(0, "caller", Steps.STARTS, "server 1", given), new Step(0, "caller", Steps.STARTS, "server 2", given),
                        new Step(0, "caller", Steps.STARTS, "Ada", students), new Step(0, "server 2", "takes", "lock A", students)),
                List.of());
        assertEquals(List.of("server 2          [book 2================]",
                "Ada               [mine==========================================]"), lines.subList(1, lines.size()));
    }
}
