package zorgian.lab.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private static Set<String> labels(List<String> names, int width) {
        Labels labels = new Labels(names, width);
        return names.stream().map(labels::of).peek(label -> assertTrue(label.length() <= width, label)).collect(Collectors.toSet());
    }

    @Test
    void whatFitsStaysAsItIs() {
        assertEquals("pool-1-thread-1", new Labels(List.of("pool-1-thread-1"), 16).of("pool-1-thread-1"));
    }

    @Test
    void theLastWordOfWhatIsTooLongStays() {
        assertEquals("ReentrantRea~ B", new Labels(List.of("ReentrantReadWriteLock B"), 15).of("ReentrantReadWriteLock B"));
    }

    @Test
    void namesThatDifferAtTheEndStayDifferent() {
        List<String> names = IntStream.range(0, 120).mapToObj(i -> "ForkJoinPool.commonPool-worker-" + i).toList();
        assertEquals(120, labels(names, 16).size());
    }

    @Test
    void soDoThoseThatDifferInTheMiddleOnly() {
        List<String> names = IntStream.range(0, 40)
                .mapToObj(i -> "a-thread-of-the-pool-number-" + i + "-that-is-called-by-everybody").toList();
        assertEquals(40, labels(names, 16).size());
    }

    @Test
    void aNameThatFitsIsNoLabelOfAnother() {
        assertEquals(2, labels(List.of("one-very-long-name", "one-very~"), 9).size());
    }
}
