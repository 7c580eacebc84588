package zorgian.lab.hook;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import zorgian.lab.trace.Accesses;
import zorgian.lab.trace.HandOver;

/** Going over collections, and methods that read or change the collections that they are given. */
public final class CollectionHooks {

    private CollectionHooks() {
    }

    public static <E> Iterator<E> iterator(Iterable<E> collection, int site) {
        Containers.touches(collection, "iterator", false, site);
        Iterator<E> iterator = collection.iterator();
        ContainerKind kind = ContainerKind.of(collection);
        if (iterator != null && (kind == ContainerKind.PLAIN || kind == ContainerKind.LOCKED)) {
            Accesses.iterates(iterator, collection);
        }
        return iterator;
    }

    public static <E> E next(Iterator<E> iterator, int site) {
        Object container = Accesses.iterated(iterator);
        if (container != null) {
            Accesses.container(container, false, site);
        }
        E next = iterator.next();
        if (ContainerKind.of(iterator) == ContainerKind.CONCURRENT) {
            HandOver.takeFromAny();
        }
        return next;
    }

    public static void remove(Iterator<?> iterator, int site) {
        Object container = Accesses.iterated(iterator);
        if (container != null) {
            Accesses.container(container, true, site);
        }
        iterator.remove();
    }

    public static <V> V getValue(Map.Entry<?, V> entry, int site) {
        V value = entry.getValue();
        if (ContainerKind.of(entry) == ContainerKind.CONCURRENT) {
            HandOver.takeFromAny();
        }
        return value;
    }

    public static <E> E get(List<E> list, int index, int site) {
        Containers.element(list, "get", index, false, site);
        E element = list.get(index);
        if (ContainerKind.of(list) == ContainerKind.CONCURRENT) {
            HandOver.of(list).takeAll();
        }
        return element;
    }

    public static <E> E set(List<E> list, int index, E element, int site) {
        Containers.element(list, "set", index, true, site);
        E before = list.set(index, element);
        Containers.after();
        return before;
    }

    public static <E> boolean addAll(Collection<E> collection, Collection<? extends E> more, int site) {
        Containers.copies(more, site);
        Containers.touches(collection, "addAll", true, site);
        return collection.addAll(more);
    }

    public static void putAll(Map<Object, Object> map, Map<?, ?> more, int site) {
        Containers.touches(more, "iterator", false, site);
        Containers.touches(map, "putAll", true, site);
        map.putAll(more);
    }

    // what is given as an argument

    @Of(value = "java.util.List", isStatic = true)
    public static <E> List<E> copyOf(Collection<? extends E> from, int site) {
        Containers.copies(from, site);
        return List.copyOf(from);
    }

    @Of(value = "java.util.Map", isStatic = true)
    public static <K, V> Map<K, V> copyOf(Map<? extends K, ? extends V> from, int site) {
        Containers.touches(from, "entrySet", false, site);
        return Map.copyOf(from);
    }

    @Of(value = "java.util.Collections", isStatic = true)
    public static <T extends Comparable<? super T>> void sort(List<T> list, int site) {
        Containers.touches(list, "sort", true, site);
        Collections.sort(list);
    }

    @Of(value = "java.util.Collections", isStatic = true)
    public static <T> void sort(List<T> list, Comparator<? super T> order, int site) {
        Containers.touches(list, "sort", true, site);
        Collections.sort(list, order);
    }
}
