package zorgian.lab.trace;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What is known of objects, by identity, as long as they live. Thread-safe; calls no method of the objects. */
final class IdentityMap<V> {

    private final ConcurrentHashMap<Object, V> entries = new ConcurrentHashMap<>();
    private final ReferenceQueue<Object> gone = new ReferenceQueue<>();

    /** A key to look up with. */
    private static final class Probe {

        private final Object object;

        Probe(Object object) {
            this.object = object;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.get() == object;
        }
    }

    private static final class Key extends WeakReference<Object> {

        private final int hash;

        Key(Object object, ReferenceQueue<Object> gone) {
            super(object, gone);
            this.hash = System.identityHashCode(object);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            Object mine = get();
            return this == other || mine != null && (other instanceof Key key ? key.get() == mine : other instanceof Probe probe && probe.object == mine);
        }
    }

    /** Null where nothing is known. */
    V get(Object object) {
        return entries.get(new Probe(object));
    }

    V get(Object object, Supplier<V> making) {
        V known = get(object);
        if (known != null) {
            return known;
        }
        for (Reference<?> reference = gone.poll(); reference != null; reference = gone.poll()) {
            entries.remove(reference);
        }
        return entries.computeIfAbsent(new Key(object, gone), key -> making.get());
    }

    void put(Object object, V value) {
        entries.put(new Key(object, gone), value);
    }

    /** What is known of any object that is like this, or null. */
    V find(Predicate<Object> isLike) {
        for (Map.Entry<Object, V> entry : entries.entrySet()) {
            Object object = entry.getKey() instanceof Key key ? key.get() : null;
            if (object != null && isLike.test(object)) {
                return entry.getValue();
            }
        }
        return null;
    }

    Iterable<V> values() {
        return entries.values();
    }
}
