package zorgian.lab.runtime;

import java.util.Arrays;
import java.util.List;

/** A list that is none of the JDK's, whose lists are looked at. */
final class Sequence<T> {

    private Object[] items = new Object[4];
    private int size;

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    @SuppressWarnings("unchecked")
    T get(int i) {
        return (T) items[i];
    }

    void add(T item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = item;
    }

    T remove(int i) {
        T removed = get(i);
        System.arraycopy(items, i + 1, items, i, --size - i);
        items[size] = null;
        return removed;
    }

    /** Takes out the last such item, if there is one. */
    void remove(T item) {
        for (int i = size - 1; i >= 0; i--) {
            if (items[i] == item) {
                remove(i);
                return;
            }
        }
    }

    /** Keeps the first so many only. */
    void cut(int kept) {
        Arrays.fill(items, kept, size, null);
        size = kept;
    }

    void set(int i, T item) {
        items[i] = item;
    }

    /** All of them. To be called only where what the calling thread does is not looked at. */
    @SuppressWarnings("unchecked")
    List<T> all() {
        return (List<T>) List.of(Arrays.copyOf(items, size));
    }

    void clear() {
        Arrays.fill(items, 0, size, null);
        size = 0;
    }
}
