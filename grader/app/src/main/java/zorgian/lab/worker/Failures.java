package zorgian.lab.worker;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Throwables as plain values: type, supertypes, message, cause and the frames. What a program's own class says of itself it is asked on a
 * thread of the run, where the scheduler bounds it, and what it throws then is nobody's failure.
 */
final class Failures {

    private static final int MOST_FRAMES = 40;
    private static final int MOST_CAUSES = 4;
    /** In characters: the judge keeps what came of each run, and a text of a stack trace's may be any. */
    private static final int LONGEST = 4_000;

    private Failures() {
    }

    /** Null for null. */
    static Map<String, Object> plain(Throwable thrown) {
        boolean isOfJdk = thrown != null && thrown.getClass() == InvocationTargetException.class;
        return plain(isOfJdk && thrown.getCause() != null ? thrown.getCause() : thrown, MOST_CAUSES);
    }

    /** Its class and message, if it says one. */
    static String words(Throwable thrown) {
        Map<String, Object> plain = plain(thrown);
        return plain.get("type") + (plain.get("message") == null ? "" : ": " + plain.get("message"));
    }

    private static Map<String, Object> plain(Throwable thrown, int causes) {
        if (thrown == null || causes == 0) {
            return null;
        }
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("type", thrown.getClass().getName());
        List<String> supertypes = new ArrayList<>();
        for (Class<?> type = thrown.getClass().getSuperclass(); type != Object.class && type != null; type = type.getSuperclass()) {
            supertypes.add(type.getName());
        }
        plain.put("supertypes", supertypes);
        try {
            plain.put("message", cut(thrown.getMessage()));
            plain.put("frames", frames(thrown.getStackTrace()));
            plain.put("cause", plain(thrown.getCause(), causes - 1));
        } catch (Throwable overridden) {
            RunLog.letDeathPass(overridden);
            // A student's exception may fail when it is asked; what was learnt so far has to do.
            plain.putIfAbsent("message", null);
            plain.putIfAbsent("frames", List.of());
        }
        return plain;
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }

    /** Of the runtime, or of a call that goes by way of it: nothing that a student has written. */
    private static boolean isOurs(StackTraceElement frame) {
        return frame.getClassName().startsWith("zorgian.lab.runtime.") || frame.getMethodName().startsWith("lab$");
    }

    /** Frames as lists of class, method, file (or null), line. */
    static List<List<Object>> frames(StackTraceElement[] trace) {
        List<List<Object>> frames = new ArrayList<>();
        for (StackTraceElement element : trace) {
            if (frames.size() == MOST_FRAMES) {
                break;
            }
            if (isOurs(element)) {
                continue;
            }
            List<Object> frame = new ArrayList<>();
            frame.add(cut(element.getClassName()));
            frame.add(cut(element.getMethodName()));
            frame.add(cut(element.getFileName()));
            frame.add((long) element.getLineNumber());
            frames.add(frame);
        }
        return frames;
    }
}
