package zorgian.lab.instrument;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** The right programs of the corpus: each checks itself and prints nothing under plain java. */
@ExtendWith(Workers.class)
class CorpusTest {

    /** They take seconds; the acceptance tests run them. */
    private static final Set<String> LONG = Set.of("SixtyMillionCells", "TenMillionByAtomic", "TenMillionByMonitor");

    @Test
    void everyRewrittenClassPassesTheChecksAndCallsHooksThatAreThere() {
        Map<String, byte[]> plain = new HashMap<>();
        Corpus.right().forEach(program -> plain.putAll(program.classes()));
        Instrumented rewritten = Instrumenter.rewrite(plain);
        assertTrue(plain.size() > 300, plain.size() + " classes");
        assertEquals(List.of(), rewritten.sites().untraced());
        Verifier.check(rewritten.classes(), plain);
        assertEquals(List.of(), Hooks.missing(rewritten.classes()));
    }

    @Test
    void everyProgramEndsAndPrintsWhatItDoesUnderPlainJavaWhichIsNothing(WorkerJvm worker) {
        Stream<Executable> each = Corpus.right().stream().filter(program -> !LONG.contains(program.type())).map(program -> () -> {
            Ran ran = worker.run(program);
            assertEquals("", ran.out(), program.type());
            assertEquals("", ran.err(), program.type());
            assertEquals("FINISHED", ran.ending(), () -> program.type() + " " + ran.all());
            assertTrue(ran.isClean(), program.type());
        });
        assertAll(each);
    }
}
