package zorgian.lab.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plain values: null, Boolean, Long, Double, String, byte[], lists and maps with text keys of these. Nothing else crosses from the worker to
 * the judge, so that no class of a student's is ever loaded by the judge.
 */
public final class Plain {

    /** How deep lists and maps may nest. */
    public static final int DEEPEST = 16;
    /** How many values there may be in one, those in its lists and maps counted. */
    public static final int MOST = 1_000_000;
    /** How many characters and bytes all its texts may have together. */
    public static final int LONGEST = 12 << 20;

    private int values;
    private long length;

    private Plain() {
    }

    /**
     * A copy that shares nothing with the original; Integer, Short and Byte become Long, Float becomes Double, a character a String. Of lists
     * and maps only their iterators are asked, and nothing is believed of their size.
     *
     * @throws IllegalArgumentException if it holds anything that is not plain, or too much
     */
    public static Object copy(Object value) {
        return new Plain().copy(value, 0);
    }

    private Object copy(Object value, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("a plain value nests more than " + DEEPEST + " deep");
        }
        if (++values > MOST) {
            throw new IllegalArgumentException("there are more than " + MOST + " plain values in one");
        }
        if (value == null || value instanceof Boolean || value instanceof Long || value instanceof Double) {
            return value;
        }
        if (value instanceof String text) {
            return counted(text, text.length());
        }
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        if (value instanceof Float f) {
            return f.doubleValue();
        }
        if (value instanceof Character c) {
            return c.toString();
        }
        if (value instanceof byte[] bytes) {
            return counted(bytes, bytes.length).clone();
        }
        if (value instanceof Iterable<?> items) {
            List<Object> copy = new ArrayList<>();
            for (Object item : items) {
                copy.add(copy(item, depth + 1));
            }
            return Collections.unmodifiableList(copy);
        }
        if (value instanceof Map<?, ?> entries) {
            Map<String, Object> copy = new LinkedHashMap<>();
            for (Map.Entry<?, ?> entry : entries.entrySet()) {
                String key = String.valueOf(entry.getKey());
                copy.put(counted(key, key.length()), copy(entry.getValue(), depth + 1));
            }
            return Collections.unmodifiableMap(copy);
        }
        throw new IllegalArgumentException(value.getClass().getName() + " is not a plain value");
    }

    private <T> T counted(T text, int characters) {
        length += characters;
        if (length > LONGEST) {
            throw new IllegalArgumentException("the texts of a plain value have more than " + LONGEST + " characters together");
        }
        return text;
    }
}
