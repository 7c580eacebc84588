package zorgian.lab.hook;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import zorgian.lab.trace.HandOver;
import zorgian.lab.trace.Inside;
import zorgian.lab.trace.MapChecks;

/** Maps. The functions given to a concurrent map run one at a time for a key: they are ordered by the map. */
public final class MapHooks {

    private MapHooks() {
    }

    private static boolean isConcurrent(Map<?, ?> map) {
        return ContainerKind.of(map) == ContainerKind.CONCURRENT;
    }

    private static boolean isChecked(Map<?, ?> map) {
        return isConcurrent(map) || ContainerKind.of(map) == ContainerKind.LOCKED;
    }

    public static <V> V get(Map<?, V> map, Object key, int site) {
        if (isChecked(map)) {
            MapChecks.looked(map, key, site);
        }
        if (!isConcurrent(map)) {
            Containers.touches(map, "get", false, site);
            return map.get(key);
        }
        V value = map.get(key);
        HandOver.of(map).take(value);
        return value;
    }

    public static <V> V getOrDefault(Map<?, V> map, Object key, V instead, int site) {
        if (isChecked(map)) {
            MapChecks.looked(map, key, site);
        }
        if (!isConcurrent(map)) {
            Containers.touches(map, "getOrDefault", false, site);
            return map.getOrDefault(key, instead);
        }
        V value = map.getOrDefault(key, instead);
        HandOver.of(map).take(value);
        return value;
    }

    public static boolean containsKey(Map<?, ?> map, Object key, int site) {
        if (isChecked(map)) {
            MapChecks.looked(map, key, site);
        }
        Containers.touches(map, "containsKey", false, site);
        boolean contains = map.containsKey(key);
        if (contains && isConcurrent(map)) {
            HandOver.of(map).takeAll();
        }
        return contains;
    }

    public static <K, V> V put(Map<K, V> map, K key, V value, int site) {
        if (isChecked(map)) {
            MapChecks.changes(map, key, site);
        }
        if (!isConcurrent(map)) {
            Containers.touches(map, "put", true, site);
            return map.put(key, value);
        }
        HandOver.of(map).give(value);
        V before = map.put(key, value);
        HandOver.of(map).take(before);
        return before;
    }

    public static <V> V remove(Map<?, V> map, Object key, int site) {
        if (isChecked(map)) {
            MapChecks.changes(map, key, site);
        }
        return atomically(map, "remove", null, site, () -> map.remove(key));
    }

    public static boolean remove(Map<?, ?> map, Object key, Object value, int site) {
        return atomically(map, "remove", null, site, () -> map.remove(key, value));
    }

    public static <K, V> V putIfAbsent(Map<K, V> map, K key, V value, int site) {
        return atomically(map, "putIfAbsent", value, site, () -> map.putIfAbsent(key, value));
    }

    public static <K, V> V replace(Map<K, V> map, K key, V value, int site) {
        return atomically(map, "replace", value, site, () -> map.replace(key, value));
    }

    public static <K, V> boolean replace(Map<K, V> map, K key, V before, V value, int site) {
        return atomically(map, "replace", value, site, () -> map.replace(key, before, value));
    }

    public static <K, V> V compute(Map<K, V> map, K key, BiFunction<? super K, ? super V, ? extends V> function, int site) {
        return atomically(map, "compute", null, site, () -> map.compute(key, function));
    }

    public static <K, V> V computeIfAbsent(Map<K, V> map, K key, Function<? super K, ? extends V> function, int site) {
        if (isConcurrent(map) || function == null) {
            return atomically(map, "computeIfAbsent", null, site, () -> map.computeIfAbsent(key, function));
        }
        // What is there already is only read.
        boolean[] absent = new boolean[1];
        try {
            return map.computeIfAbsent(key, missing -> {
                absent[0] = true;
                return function.apply(missing);
            });
        } finally {
            Containers.touches(map, "computeIfAbsent", absent[0], site);
        }
    }

    public static <K, V> V computeIfPresent(Map<K, V> map, K key, BiFunction<? super K, ? super V, ? extends V> function, int site) {
        return atomically(map, "computeIfPresent", null, site, () -> map.computeIfPresent(key, function));
    }

    public static <K, V> V merge(Map<K, V> map, K key, V value, BiFunction<? super V, ? super V, ? extends V> function, int site) {
        return atomically(map, "merge", value, site, () -> map.merge(key, value, function));
    }

    private static <T> T atomically(Map<?, ?> map, String method, Object value, int site, Supplier<T> call) {
        if (!isConcurrent(map)) {
            Containers.touches(map, method, true, site);
            return call.get();
        }
        HandOver handOver = HandOver.of(map);
        handOver.give(value);
        Inside inside = Inside.begin(handOver.whole());
        try {
            return call.get();
        } finally {
            inside.end();
            handOver.takeAll();
        }
    }
}
