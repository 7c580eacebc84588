package zorgian.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Sentences and paragraphs of one book. */
final class Prose {

    /** Stop words as often as English texts have them, roughly: the commonest first. */
    static final List<String> COMMON = List.of("the", "and", "of", "to", "a", "in", "i", "was", "that", "he", "it", "his", "her", "with", "as", "had", "you",
            "for", "she", "not", "at", "but", "on", "my", "be", "him", "is", "have", "they", "me", "all", "by", "this", "were", "so", "which", "from", "there",
            "no", "or", "we", "their", "an", "them", "been", "are", "when", "if", "would", "what", "into", "very", "out", "up", "then", "than", "who", "more",
            "some", "your", "do", "our", "any", "could", "after", "before", "about", "it's", "don't", "herself", "himself");

    private static final int LINE = 72;

    private final SplitMix random;
    private final Zipf common = new Zipf(COMMON);
    private final Zipf own;
    private final String subject;

    Prose(Book book, Set<String> stopWords) {
        this.random = new SplitMix(book.seed());
        this.subject = book.subject();
        List<String> words = new ArrayList<>(List.of(subject));
        words.addAll(Vocabulary.of(book.vocabulary(), random, stopWords));
        this.own = new Zipf(words);
    }

    /** One paragraph, broken into lines. */
    List<String> paragraph() {
        List<String> words = new ArrayList<>();
        int sentences = 2 + random.below(6);
        for (int i = 0; i < sentences; i++) {
            words.addAll(random.percent(20) ? spoken() : sentence());
        }
        return lines(words);
    }

    private List<String> spoken() {
        List<String> words = sentence();
        words.set(0, "\"" + words.get(0));
        words.set(words.size() - 1, words.get(words.size() - 1) + "\"");
        return words;
    }

    private List<String> sentence() {
        List<String> words = new ArrayList<>();
        int length = 5 + random.below(19);
        for (int i = 0; i < length; i++) {
            String word = word();
            boolean last = i == length - 1;
            words.add((i == 0 ? capital(word) : word) + (last ? mark() : random.percent(9) ? comma() : ""));
        }
        return words;
    }

    private String word() {
        if (random.percent(52)) {
            String word = common.pick(random);
            return word.equals("i") ? "I" : word;
        }
        String word = own.pick(random);
        if (word.equals(subject)) {
            return random.percent(60) ? capital(word) : word;
        }
        if (random.percent(2)) {
            return word + "-" + own.pick(random);
        }
        return random.percent(1) ? word + "—" + own.pick(random) : random.percent(3) ? capital(word) : word;
    }

    private String mark() {
        return random.percent(85) ? "." : random.percent(50) ? "!" : "?";
    }

    private String comma() {
        return random.percent(80) ? "," : random.percent(50) ? ";" : ":";
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static List<String> lines(List<String> words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            if (line.length() > 0 && line.length() + 1 + word.length() > LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
