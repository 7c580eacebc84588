package zorgian.lab.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that run a program rewritten and plainly, and compare what it prints. */
@ExtendWith(Workers.class)
abstract class SameAsPlainJava {

    private final WorkerJvm worker;
    private final WorkerJvm plain;

    SameAsPlainJava(WorkerJvm worker, WorkerJvm plain) {
        this.worker = worker;
        this.plain = plain;
    }

    final void assertPrintsTheSame(String main) {
        assertPrintsTheSame("", main);
    }

    /** Also checks the rewritten classes, and that nothing is found in them. */
    final void assertPrintsTheSame(String members, String main) {
        Program program = Program.of(members, main);
        Instrumented rewritten = Instrumenter.rewrite(program.classes());
        Verifier.check(rewritten.classes(), program.classes());
        assertEquals(List.of(), Hooks.missing(rewritten.classes()));
        Ran expected = plain.run(program);
        assertFalse(expected.out().isEmpty() && expected.err().isEmpty(), "it should print something");
        for (String schedule : List.of("first", "walk-5", "pos-5")) {
            Ran ran = worker.run(program, schedule);
            assertEquals(expected.out(), ran.out(), ran::all);
            assertEquals(expected.errors(), ran.errors(), ran::all);
            assertEquals("FINISHED", ran.ending(), ran::all);
            assertEquals(List.of(), ran.findings().stream().filter(found -> !found.kind().equals("THREAD_DIED")).toList());
        }
    }
}
