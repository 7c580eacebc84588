// right: a spliterator of one's own keeps plain bounds; the thread that splits it hands the new half over by forking and never touches it again.
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

public class OwnSpliterator {

    private static final class Row implements Spliterator<int[]> {
        private final int[][] tubes;
        private int from;
        private int to;
        private int splits;

        Row(int[][] tubes, int from, int to) {
            this.tubes = tubes;
            this.from = from;
            this.to = to;
        }

        @Override
        public boolean tryAdvance(Consumer<? super int[]> action) {
            if (from >= to) {
                return false;
            }
            action.accept(tubes[from++]);
            return true;
        }

        @Override
        public Spliterator<int[]> trySplit() {
            int middle = (from + to) / 2;
            if (to - from < 4) {
                return null;
            }
            splits++;
            Row first = new Row(tubes, from, middle);
            from = middle;
            return first;
        }

        @Override
        public long estimateSize() {
            return to - from;
        }

        @Override
        public int characteristics() {
            return SIZED | SUBSIZED | NONNULL;
        }
    }

    public static void main(String[] args) {
        int[][] tubes = new int[40][2];
        Row row = new Row(tubes, 0, tubes.length);
        int filled = StreamSupport.stream(row, true).peek(tube -> tube[0]++).mapToInt(tube -> tube[1] = tube[0] * 2).sum();
        if (filled != 80 || tubes[39][1] != 2 || row.splits < 0 || row.from < 0) {
            throw new AssertionError(filled + " filled");
        }
    }
}
