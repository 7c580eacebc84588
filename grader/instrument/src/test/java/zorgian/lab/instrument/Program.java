package zorgian.lab.instrument;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A program for a test.
 *
 * @param type of its main method
 * @param classes class files as the compiler made them, by binary name
 */
record Program(String type, String source, Map<String, byte[]> classes) {

    /** All on the first line, so that the lines of the text stay what they are. */
    private static final String BEGIN = "import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; "
            + "import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*; import java.time.*; "
            + "import java.lang.invoke.*; public class P { "
            + "interface Body { void run() throws Exception; } "
            + "static Thread go(Body body) { Thread thread = new Thread(() -> quietly(body)); thread.start(); return thread; } "
            + "static void quietly(Body body) { try { body.run(); } catch (Exception e) { P.<RuntimeException>goOn(e); } } "
            + "static <T extends Throwable> void goOn(Throwable thrown) throws T { throw (T) thrown; } "
            + "static void say(Object what) { System.out.println(what); } "
            + "static void tell(Object what) { System.out.println(what + " + "\" @\" + System.nanoTime() / 1_000_000); } ";

    /** @param main statements */
    static Program of(String main) {
        return of("", main);
    }

    /**
     * A class P with a few helpers: go starts a thread, say prints, tell prints with the tick.
     *
     * @param members of the class
     * @param main statements
     */
    static Program of(String members, String main) {
        String source = BEGIN + members + "public static void main(String[] args) throws Exception { " + main + "} }";
        return new Program("P", source, JavaSources.compile(Map.of("P", source)));
    }

    /** The lines that have the mark "// here". */
    List<Integer> marked() {
        String[] lines = source.split("\n");
        return IntStream.rangeClosed(1, lines.length).filter(line -> lines[line - 1].contains("// here")).boxed().toList();
    }
}
