package zorgian.data;

import java.util.Arrays;
import java.util.List;

/** Picks words as often as texts do: the word of rank r with a weight of 1 / (r + 2) (Zipf's law, as Mandelbrot shifted it). */
final class Zipf {

    private static final int SCALE = 1 << 20;

    private final List<String> words;
    private final int[] upTo;

    /** @param words the commonest first, one or more */
    Zipf(List<String> words) {
        this.words = List.copyOf(words);
        this.upTo = new int[words.size()];
        int sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += SCALE / (i + 3);
            upTo[i] = sum;
        }
    }

    String pick(SplitMix random) {
        int at = Arrays.binarySearch(upTo, random.below(upTo[upTo.length - 1]) + 1);
        return words.get(at < 0 ? -at - 1 : at);
    }
}
