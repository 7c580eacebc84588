package zorgian.lab.report;

/** ANSI colours, or none. */
enum Ink {
    PLAIN(false), COLOURED(true);

    private final boolean coloured;

    Ink(boolean coloured) {
        this.coloured = coloured;
    }

    static Ink of(boolean colours) {
        return colours ? COLOURED : PLAIN;
    }

    String bold(String text) {
        return paint(1, text);
    }

    String faint(String text) {
        return paint(2, text);
    }

    String red(String text) {
        return paint(31, text);
    }

    String green(String text) {
        return paint(32, text);
    }

    String yellow(String text) {
        return paint(33, text);
    }

    private String paint(int code, String text) {
        return coloured && !text.isBlank() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
