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
    /** How many values a list or map may hold: one that a program wrote may have no end. */
    public static final int MOST = 1_000_000;

    private Plain() {
    }

    /**
     * A copy that shares nothing with the original; Integer, Short and Byte become Long, Float becomes Double, a character a String. A list,
     * a map and keys of a program's own are asked on the calling thread, so this is to be called on a thread of the run.
     *
     * @throws IllegalArgumentException if it holds anything that is not plain, or too much
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
                limit(copy.size());
            }
            return Collections.unmodifiableList(copy);
        }
        if (value instanceof Map<?, ?> entries) {
            Map<String, Object> copy = new LinkedHashMap<>();
            entries.forEach((key, item) -> {
                copy.put(String.valueOf(key), copy(item, depth + 1));
                limit(copy.size());
            });
            return Collections.unmodifiableMap(copy);
        }
        throw new IllegalArgumentException(value.getClass().getName() + " is not a plain value");
    }

    /** Whether {@link #copy} would call a method of a program's: of a list or map of its own, or of a key. */
    public static boolean asksProgram(Object value) {
        return asksProgram(value, 0);
    }

    private static boolean asksProgram(Object value, int depth) {
        if (depth > DEEPEST) {
            return false;
        }
        if (value instanceof Iterable<?> items) {
            return !holdsItsOwn(value.getClass()) || anyAsks(items, depth);
        }
        if (value instanceof Map<?, ?> entries) {
            return !holdsItsOwn(value.getClass())
                    || entries.keySet().stream().anyMatch(key -> key != null && !(key instanceof String) && !(key instanceof Integer))
                    || anyAsks(entries.values(), depth);
        }
        return false;
    }

    private static boolean anyAsks(Iterable<?> items, int depth) {
        for (Object item : items) {
            if (asksProgram(item, depth + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is one of the JDK's, and no view of another one, which may be anybody's. */
    private static boolean holdsItsOwn(Class<?> type) {
        return type.getClassLoader() == null && !type.getName().startsWith("java.util.Collections$")
                && !type.getName().startsWith("java.util.Abstract");
    }

    private static void limit(int size) {
        if (size > MOST) {
            throw new IllegalArgumentException("a list or map holds more than " + MOST + " values");
        }
    }
}
