package zorgian.lab.run;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a stack trace.
 *
 * @param type binary name of the class
 * @param file source file's simple name, or null
 * @param line 1-based, or less than 1 where unknown
 */
public record CodeLine(String type, String method, String file, int line) {

    static List<CodeLine> of(Object plain) {
        List<CodeLine> frames = new ArrayList<>();
        for (Object item : plain instanceof List<?> list ? list : List.of()) {
            List<?> fields = (List<?>) item;
            frames.add(new CodeLine((String) fields.get(0), (String) fields.get(1), (String) fields.get(2), ((Long) fields.get(3)).intValue()));
        }
        return frames;
    }
}
