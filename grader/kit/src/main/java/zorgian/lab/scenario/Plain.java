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

    private Plain() {
    }

    /**
     * A copy that shares nothing with the original; Integer, Short and Byte become Long, Float becomes Double, a character a String.
     *
     * @throws IllegalArgumentException if it holds anything that is not plain
     */
    public static Object copy(Object value) {
        return copy(value, 0);
    }

    private static Object copy(Object value, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("a plain value nests more than " + DEEPEST + " deep");
        }
        if (value == null || value instanceof Boolean || value instanceof Long || value instanceof Double || value instanceof String) {
            return value;
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
            return bytes.clone();
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
            entries.forEach((key, item) -> copy.put(String.valueOf(key), copy(item, depth + 1)));
            return Collections.unmodifiableMap(copy);
        }
        throw new IllegalArgumentException(value.getClass().getName() + " is not a plain value");
    }
}
