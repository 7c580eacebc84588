package zorgian.lab.cli;

/** What the terminal can show. */
final class Terminal {

    private Terminal() {
    }

    /** Whether standard output is a terminal that wants colours (https://no-color.org). */
    static boolean hasColours() {
        return isThere() && System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    }

    /** Whether both standard streams are a terminal. */
    static boolean isThere() {
        return System.console() != null && Runtime.version().feature() < 22 || Runtime.version().feature() >= 22 && consoleIsTerminal();
    }

    /** From JDK 22 on there is a console even without a terminal, which says so itself. */
    private static boolean consoleIsTerminal() {
        try {
            Object console = System.console();
            return console != null && (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
