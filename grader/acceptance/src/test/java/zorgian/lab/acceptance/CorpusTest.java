package zorgian.lab.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import zorgian.lab.judge.Workers;
import zorgian.lab.watch.Watch;
import zorgian.lab.watch.WatchedProgram;

/** Small programs, right and broken: in the right ones nothing is found, and in each broken one what is broken, from one run. */
class CorpusTest {

    private static final int AT_LEAST = 60;
    /** Fewer than a user gets, for there are many programs. */
    private static final int SCHEDULES = 40;
    private static final Workers WORKERS = new Workers();

    @AfterAll
    static void endWorkers() {
        WORKERS.close();
    }

    @Test
    void thereAreManyOfBoth() throws IOException {
        for (String folder : new String[] {"right", "broken"}) {
            int programs = CorpusProgram.in(folder).size();
            assertTrue(programs >= AT_LEAST, () -> programs + " programs in " + folder);
        }
    }

    @TestFactory
    Stream<DynamicTest> inARightProgramNothingIsFound() throws IOException {
        return tests("right");
    }

    @TestFactory
    Stream<DynamicTest> inABrokenProgramIsFoundWhatIsBroken() throws IOException {
        return tests("broken");
    }

    private static Stream<DynamicTest> tests(String folder) throws IOException {
        return CorpusProgram.in(folder).stream()
                .map(program -> DynamicTest.dynamicTest(program.file().getFileName().toString(), () -> watch(program)));
    }

    private static void watch(CorpusProgram program) {
        if (Runtime.version().feature() < program.jdk()) {
            System.out.println(program.file().getFileName() + " is left out: it needs JDK " + program.jdk());
        }
        assumeTrue(Runtime.version().feature() >= program.jdk(), () -> "needs JDK " + program.jdk());
        assertEquals("", program.difference(new Watch(WORKERS).runUnderSchedules(WatchedProgram.of(program.file(), null), SCHEDULES)));
    }
}
