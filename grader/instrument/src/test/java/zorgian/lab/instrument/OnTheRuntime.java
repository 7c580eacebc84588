package zorgian.lab.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that run tiny programs on the runtime. */
@ExtendWith(Workers.class)
abstract class OnTheRuntime {

    /** The two schedules that are tried where nothing else is said: each thread goes on until it cannot, and others go first at each lock. */
    private static final List<String> SCHEDULES = List.of("first", "locks");

    final WorkerJvm worker;

    OnTheRuntime(WorkerJvm worker) {
        this.worker = worker;
    }

    final void assertPrints(String main, String... lines) {
        assertPrints(Program.of(main), lines);
    }

    /** It prints these lines, comes to its end, and nothing is found. */
    final void assertPrints(Program program, String... lines) {
        for (String schedule : SCHEDULES) {
            Ran ran = worker.run(program, schedule);
            assertEquals(List.of(lines), ran.lines(), ran::all);
            assertEquals("", ran.err());
            assertEquals("FINISHED", ran.ending(), ran::all);
            assertEquals(List.of(), ran.findings());
            assertTrue(ran.isClean());
        }
    }

    /** It ends so, and every thread that it leaves can be ended. */
    final Ran assertEnds(String ending, Program program) {
        Ran ran = worker.run(program);
        assertEquals(ending, ran.ending(), ran::all);
        assertTrue(ran.isClean(), ran::all);
        return ran;
    }
}
