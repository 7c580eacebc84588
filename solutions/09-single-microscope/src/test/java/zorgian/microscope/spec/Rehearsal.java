package zorgian.microscope.spec;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * The protocol played through on paper, without threads: who looks and prepares when. Days are written down as in the scenarios, with
 * looks and preparations only. What ends at the same tick ends as on the lab clock: looks, then preparations, each in the order of names.
 */
final class Rehearsal {

    private record Event(long at, String label, Player player) {}

    private static final class Player {
        private final String name;
        private final Deque<String> steps;
        private long left;

        Player(String name, Deque<String> steps) {
            this.name = name;
            this.steps = steps;
        }
    }

    private final long slice;
    private final Queue<Event> events = new PriorityQueue<>(Comparator.comparingLong(Event::at).thenComparing(Event::label));
    private final Deque<Player> line = new ArrayDeque<>();
    private final List<String> turns = new ArrayList<>();
    private final Map<String, Long> ends = new HashMap<>();
    private Player holder;
    private long now;

    private Rehearsal(long slice) {
        this.slice = slice;
    }

    static Rehearsal of(long slice, List<String> days) {
        Rehearsal rehearsal = new Rehearsal(slice);
        for (String day : days) {
            String[] parts = day.split(" at |: ");
            // Arriving comes after all work that ends at the tick, as the scenario's own waiting does.
            rehearsal.events.add(new Event(Long.parseLong(parts[1]), "~ " + parts[0], new Player(parts[0], new ArrayDeque<>(List.of(parts[2].split(", "))))));
        }
        rehearsal.play();
        return rehearsal;
    }

    /** At which tick the last one is done. */
    long makespan() {
        return ends.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** At which tick this one is done. */
    long endOf(String name) {
        return ends.get(name);
    }

    /** Who looks, slice by slice. */
    List<String> turns() {
        return turns;
    }

    private void play() {
        for (Event event = events.poll(); event != null; event = events.poll()) {
            now = event.at();
            if (event.label().startsWith("look")) {
                afterSlice(event.player());
            } else {
                nextStep(event.player());
            }
        }
    }

    private void afterSlice(Player player) {
        if (player.left > 0) {
            line.addLast(player);
            look(line.removeFirst());
            return;
        }
        holder = null;
        if (!line.isEmpty()) {
            look(line.removeFirst());
        }
        nextStep(player);
    }

    private void look(Player player) {
        holder = player;
        long time = Math.min(slice, player.left);
        player.left -= time;
        turns.add(player.name);
        events.add(new Event(now + time, "look of " + player.name, player));
    }

    private void nextStep(Player player) {
        String step = player.steps.poll();
        if (step == null) {
            ends.put(player.name, now);
            return;
        }
        long time = Long.parseLong(step.substring(step.indexOf(' ') + 1));
        if (step.startsWith("prepare")) {
            events.add(new Event(now + time, "preparation of " + player.name, player));
            return;
        }
        player.left = time;
        if (holder == null) {
            look(player);
        } else {
            line.addLast(player);
        }
    }
}
