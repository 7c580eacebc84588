package zorgian.deadlock;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was seen in the laboratory at one moment. Every instrument and every researcher in it has a name of its own.
 *
 * @param heldBy for every instrument that is held: the researcher who holds it. A researcher may hold several.
 * @param waitsFor for every researcher who waits: the one instrument that he or she waits for. Nobody need hold it: it
 *     may have become free just now.
 */
public record Snapshot(Map<String, String> heldBy, Map<String, String> waitsFor) {

    /**
     * Keeps its own unmodifiable copies, in the order of the given maps.
     *
     * @throws NullPointerException if one of the maps is null
     */
    public Snapshot {
        heldBy = Collections.unmodifiableMap(new LinkedHashMap<>(heldBy));
        waitsFor = Collections.unmodifiableMap(new LinkedHashMap<>(waitsFor));
    }
}
