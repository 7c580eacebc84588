package zorgian.lab.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import zorgian.lab.run.Transcript;
import zorgian.lab.run.Work;

/** Who worked when, as text: a lane a thread, time in ticks from left to right. */
final class Timeline {

    private static final int WIDTH = 48;
    private static final int NAME = 18;
    private static final int MOST_LANES = 8;

    private Timeline() {
    }

    static List<String> lines(Transcript transcript, ThreadNames names) {
        List<Work> works = transcript.works();
        long ticks = transcript.ticks();
        if (works.isEmpty() || ticks == 0) {
            return List.of();
        }
        Map<String, char[]> lanes = new LinkedHashMap<>();
        for (Work work : works) {
            char[] lane = lanes.computeIfAbsent(names.of(work.thread()), name -> " ".repeat(WIDTH).toCharArray());
            draw(lane, work, ticks);
        }
        List<String> lines = new ArrayList<>();
        String end = Long.toString(ticks);
        lines.add(pad("ticks") + "0" + " ".repeat(Math.max(1, WIDTH - 1 - end.length())) + end);
        lanes.entrySet().stream().limit(MOST_LANES).forEach(lane -> lines.add(pad(lane.getKey()) + new String(lane.getValue()).stripTrailing()));
        if (lanes.size() > MOST_LANES) {
            lines.add(pad("... " + (lanes.size() - MOST_LANES) + " more"));
        }
        return lines;
    }

    private static void draw(char[] lane, Work work, long ticks) {
        long until = work.to() < 0 ? ticks : work.to();
        int from = (int) Math.min(WIDTH - 1, work.from() * WIDTH / ticks);
        int to = (int) Math.max(from + 1, Math.min(WIDTH, until * WIDTH / ticks));
        String text = "[" + work.label();
        for (int i = from; i < to; i++) {
            int at = i - from;
            lane[i] = at < text.length() ? text.charAt(at) : '=';
        }
        lane[to - 1] = work.to() < 0 ? '>' : work.givenUp() ? 'x' : ']';
    }

    private static String pad(String name) {
        String cut = name.length() > NAME - 2 ? name.substring(0, NAME - 3) + "~" : name;
        return cut + " ".repeat(NAME - cut.length());
    }
}
