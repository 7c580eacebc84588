package zorgian.lab.report;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import zorgian.lab.verdict.Verdict;

/** The characters that an output can show: all of Unicode's that we use, or else their plain ASCII stand-ins. */
public final class Alphabet {

    private static final String OURS = "✔✘–─·…■";

    private final CharsetEncoder encoder;
    private final boolean ascii;

    private Alphabet(Charset charset) {
        encoder = charset.newEncoder();
        ascii = !encoder.canEncode(OURS);
    }

    /** What an output of this charset can show. */
    public static Alphabet of(Charset charset) {
        return new Alphabet(charset);
    }

    String mark(Verdict verdict) {
        return show(switch (verdict) {
            case MET -> "✔";
            case MISSED -> "✘";
            case INCONCLUSIVE -> "?";
            case NOT_RUN -> "–";
        });
    }

    String rule(int columns) {
        return show("─").repeat(columns);
    }

    /** The text with every character that the output lacks replaced, ours by a look-alike and others by {@code \}{@code uXXXX}. */
    public String show(String text) {
        if (encoder.canEncode(text) && !ascii) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.append(show(c)));
        return shown.toString();
    }

    private String show(int c) {
        String character = Character.toString(c);
        if (c < 0x80 || !ascii && encoder.canEncode(character)) {
            return character;
        }
        String standIn = standIn(c);
        if (!standIn.isEmpty()) {
            return standIn;
        }
        return encoder.canEncode(character) ? character : Character.isBmpCodePoint(c) ? String.format("\\u%04x", c) : String.format("\\u{%x}", c);
    }

    private static String standIn(int c) {
        return switch (c) {
            case '✔' -> "+";
            case '✘' -> "x";
            case '–', '—' -> "-";
            case '·' -> ".";
            case '…' -> "...";
            case '→' -> ">";
            case '←' -> "<";
            case '│', '┃', '├', '┤', '┼' -> "|";
            default -> c >= 0x2500 && c < 0x2580 ? "-" : c >= 0x2580 && c < 0x2600 ? "#" : "";
        };
    }
}
