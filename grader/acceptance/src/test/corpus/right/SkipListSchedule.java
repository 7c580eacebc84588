// right: visits are kept in a concurrent sorted map and set; pollFirstEntry gives each visit, with its plain notes, to exactly one nurse.
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;

public class SkipListSchedule {

    private static final class Visit {
        private int minutes;
        private String notes = "";
    }

    public static void main(String[] args) throws InterruptedException {
        ConcurrentSkipListMap<Integer, Visit> schedule = new ConcurrentSkipListMap<>();
        ConcurrentSkipListSet<String> rooms = new ConcurrentSkipListSet<>();
        Visit[] visits = new Visit[10];
        for (int hour = 0; hour < visits.length; hour++) {
            visits[hour] = new Visit();
            visits[hour].minutes = hour;
            schedule.put(hour, visits[hour]);
        }
        int[] minutes = new int[3];
        Thread[] nurses = new Thread[3];
        for (int i = 0; i < nurses.length; i++) {
            int nurse = i;
            nurses[i] = new Thread(() -> {
                Map.Entry<Integer, Visit> next = schedule.pollFirstEntry();
                while (next != null) {
                    next.getValue().notes += "seen";
                    minutes[nurse] += next.getValue().minutes;
                    rooms.add("room " + next.getKey() % 4);
                    next = schedule.pollFirstEntry();
                }
            }, "nurse-" + i);
            nurses[i].start();
        }
        int sum = 0;
        for (int i = 0; i < nurses.length; i++) {
            nurses[i].join();
            sum += minutes[i];
        }
        for (Visit visit : visits) {
            if (!visit.notes.equals("seen")) {
                throw new AssertionError("notes: " + visit.notes);
            }
        }
        if (sum != 45 || !rooms.first().equals("room 0") || rooms.size() != 4) {
            throw new AssertionError(sum + " minutes in " + rooms);
        }
    }
}
