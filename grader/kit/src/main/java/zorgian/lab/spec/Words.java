package zorgian.lab.spec;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import zorgian.lab.run.CodeLine;
import zorgian.lab.run.Failure;
import zorgian.lab.run.Subject;

/** How plain values and exceptions read in expected and observed. */
final class Words {

    private static final int LONGEST = 300;

    private Words() {
    }

    static String ticks(long ticks) {
        return ticks == 1 ? "1 tick" : ticks + " ticks";
    }

    static String show(Object plain) {
        String text = text(plain);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " ...";
    }

    private static String text(Object plain) {
        if (plain == null) {
            return "nothing";
        }
        if (plain instanceof List<?> list) {
            return list.stream().map(Words::text).collect(Collectors.joining(", ", "[", "]"));
        }
        if (plain instanceof Map<?, ?> map) {
            return map.entrySet().stream().map(entry -> entry.getKey() + ": " + text(entry.getValue())).collect(Collectors.joining(", ", "{", "}"));
        }
        return plain.equals("") ? "\"\"" : plain.toString();
    }

    /** "IllegalStateException: no lock (Laboratory.java:41)", with the student's innermost line. */
    static String exception(Failure failure, Subject subject) {
        CodeLine line = studentsLine(failure.stack(), subject);
        String described = show(failure.describe().replaceAll("@[0-9a-f]{4,}", "@..."));
        return line == null ? described : described + " (" + line.file() + ":" + line.line() + ")";
    }

    /** The innermost line that is the student's own, or null. */
    static CodeLine studentsLine(List<CodeLine> stack, Subject subject) {
        return stack.stream().filter(line -> subject.isStudents(line.type()) && line.file() != null && line.line() > 0).findFirst().orElse(null);
    }
}
