package zorgian.lab.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import zorgian.lab.run.CodeLine;
import zorgian.lab.run.Failure;
import zorgian.lab.run.ThreadReport;
import zorgian.lab.run.Ties;

/** Reads what a worker says of threads and exceptions; zorgian.lab.worker's ThreadDump and Failures write it. */
final class ThreadReports {

    private ThreadReports() {
    }

    static List<ThreadReport> threads(List<?> plain) {
        List<ThreadReport> threads = new ArrayList<>();
        for (Object item : plain) {
            Map<?, ?> fields = (Map<?, ?>) item;
            threads.add(new ThreadReport((Long) fields.get("id"), (String) fields.get("name"), (String) fields.get("state"),
                    (String) fields.get("waitsFor"), (Long) fields.get("owner"), texts(fields.get("holds")), (Boolean) fields.get("scenario"),
                    stack(fields.get("frames")), ties(fields)));
        }
        return threads;
    }

    private static Ties ties(Map<?, ?> plain) {
        List<Long> awaits = new ArrayList<>();
        if (plain.get("awaits") instanceof List<?> ids) {
            ids.forEach(id -> awaits.add((Long) id));
        }
        List<?> pool = plain.get("pool") instanceof List<?> known ? known : null;
        return new Ties(awaits, (String) plain.get("awaitsPool"), pool == null ? null : (String) pool.get(0),
                pool == null ? 0 : (Long) pool.get(1), pool != null && (Boolean) pool.get(2));
    }

    /** An exception; null for none. */
    static Failure failure(Object plain) {
        if (!(plain instanceof Map<?, ?> fields)) {
            return null;
        }
        return new Failure((String) fields.get("type"), texts(fields.get("supertypes")), (String) fields.get("message"),
                stack(fields.get("frames")), failure(fields.get("cause")));
    }

    private static List<CodeLine> stack(Object plain) {
        List<CodeLine> frames = new ArrayList<>();
        for (Object item : plain instanceof List<?> list ? list : List.of()) {
            List<?> fields = (List<?>) item;
            frames.add(new CodeLine((String) fields.get(0), (String) fields.get(1), (String) fields.get(2), ((Long) fields.get(3)).intValue()));
        }
        return frames;
    }

    private static List<String> texts(Object plain) {
        return ((List<?>) plain).stream().map(String.class::cast).toList();
    }
}
