package zorgian.deadlock;

import java.util.List;

/**
 * A deadlock: each of the researchers waits for an instrument that the next one in the list holds, and the last one for
 * an instrument that the first one holds. Nobody is named twice.
 *
 * @param researchers one or more names; it does not matter with whom the list begins
 */
public record Cycle(List<String> researchers) {

    /**
     * Keeps its own copy of the list.
     *
     * @throws IllegalArgumentException if the list is empty
     */
    public Cycle {
        researchers = List.copyOf(researchers);
        if (researchers.isEmpty()) {
            throw new IllegalArgumentException("A cycle needs at least one researcher");
        }
    }
}
