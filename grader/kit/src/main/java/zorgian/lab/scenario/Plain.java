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
    /** How many characters and bytes one may have, where each value in it counts as sixteen: a list of the program's may have no end. */
    private static final int LARGEST = 16 << 20;
    private static final int A_VALUE = 16;

    private long left = LARGEST;

    private Plain() {
    }

    /**
     * A copy that shares nothing with the original; Integer, Short and Byte become Long, Float becomes Double, a character a String. Of
     * lists and maps only their iterators are asked, and nothing is believed of their size; those of a program's own are
     * asked on the calling thread, so this is to be called on a thread of the run.
     *
     * @throws IllegalArgumentException if it holds anything that is not plain, or too much
     */
    public static Object copy(Object value) {
        return new Plain().copy(value, 0);
    }

    /** How large a plain value is: the values in it and the characters of its texts, all together. */
    public static long size(Object plain) {
        if (plain instanceof List<?> items) {
            return 1 + items.stream().mapToLong(Plain::size).sum();
        }
        return 1 + length(plain) + (plain instanceof Map<?, ?> entries
                ? entries.entrySet().stream().mapToLong(entry -> size(entry.getKey()) + size(entry.getValue())).sum() : 0);
    }

    private Object copy(Object value, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("a plain value nests more than " + DEEPEST + " deep");
        }
        left -= A_VALUE + length(value);
        if (left < 0) {
            throw new IllegalArgumentException("a plain value has more than " + LARGEST / A_VALUE + " parts or " + LARGEST + " characters");
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
            for (Map.Entry<?, ?> entry : entries.entrySet()) {
                copy.put((String) copy(String.valueOf(entry.getKey()), depth + 1), copy(entry.getValue(), depth + 1));
            }
            return Collections.unmodifiableMap(copy);
        }
        throw new IllegalArgumentException(value.getClass().getName() + " is not a plain value");
    }

    private static int length(Object value) {
        return value instanceof String text ? text.length() : value instanceof byte[] bytes ? bytes.length : 0;
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
}
