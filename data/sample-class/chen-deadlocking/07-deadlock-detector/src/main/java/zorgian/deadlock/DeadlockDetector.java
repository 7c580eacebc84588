package zorgian.deadlock;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

public final class DeadlockDetector {

    public Optional<Cycle> findCycle(Snapshot snapshot) {
        return snapshot.waitsFor().keySet().stream()
                .map(researcher -> reachableFrom(researcher, snapshot))
                .filter(reachable -> !reachable.isEmpty() && allComeBack(reachable, snapshot))
                .findFirst()
                .map(reachable -> new Cycle(List.copyOf(reachable)));
    }

    /** All who are met on the way from this researcher, in that order. */
    private static Set<String> reachableFrom(String researcher, Snapshot snapshot) {
        Set<String> met = new LinkedHashSet<>();
        Stream.iterate(holderFor(researcher, snapshot), who -> who.isPresent() && met.add(who.get()), who -> holderFor(who.get(), snapshot)).count();
        return met;
    }

    private static boolean allComeBack(Set<String> met, Snapshot snapshot) {
        return met.stream().allMatch(who -> reachableFrom(who, snapshot).contains(who));
    }

    private static Optional<String> holderFor(String researcher, Snapshot snapshot) {
        return Optional.ofNullable(snapshot.waitsFor().get(researcher)).map(snapshot.heldBy()::get);
    }
}
