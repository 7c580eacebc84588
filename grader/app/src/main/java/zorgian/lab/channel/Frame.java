package zorgian.lab.channel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import zorgian.lab.scenario.Plain;

/**
 * One message between judge and worker.
 *
 * @param type what it says
 * @param fields plain values (see {@link Plain}), by position; {@link FrameType} names them
 */
public record Frame(FrameType type, List<Object> fields) {

    /** A frame of copies of these values. */
    public static Frame of(FrameType type, Object... fields) {
        List<Object> copies = new ArrayList<>(fields.length);
        for (Object field : fields) {
            copies.add(Plain.copy(field));
        }
        return new Frame(type, Collections.unmodifiableList(copies));
    }

    public long number(int at) {
        return (Long) fields.get(at);
    }

    public String text(int at) {
        return (String) fields.get(at);
    }

    public boolean flag(int at) {
        return (Boolean) fields.get(at);
    }

    public Object value(int at) {
        return fields.get(at);
    }

    /** A list of plain values; the caller knows what they are. */
    @SuppressWarnings("unchecked")
    public <T> List<T> list(int at) {
        return (List<T>) fields.get(at);
    }
}
