package zorgian.lab.hook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import zorgian.lab.trace.Accesses;
import zorgian.lab.trace.HandOver;
import zorgian.lab.trace.Locks;

/** Accesses to containers as wholes. What they are is seen at run time. */
public final class Containers {

    private static final Set<String> WITHOUT_THEIR_LOCK = Set.of("iterator", "listIterator", "stream", "parallelStream", "spliterator", "elements", "keys");

    private Containers() {
    }

    /** Called just before the container is read by a method that has no hook of its own. */
    public static void reads(Object container, String method, int site) {
        touches(container, method, false, site);
    }

    /** Called just before it is changed. */
    public static void changes(Object container, String method, int site) {
        touches(container, method, true, site);
    }

    /** Called just after either: what was put in meanwhile may have been seen. */
    public static void after() {
        HandOver.hasLooked();
    }

    /** Called just before a new container is filled with all that this one holds. */
    public static void copies(Object container, int site) {
        Object array = Accesses.viewed(container);
        if (array == null) {
            touches(container, "toArray", false, site);
            if (container != null && container.getClass() == ArrayList.class) {
                Accesses.listElements((List<?>) container, site);
            }
        } else {
            Accesses.elements(array, site);
        }
    }

    /** One element of a list, by its index; to set one changes the list as a whole only where its class makes no difference between the two. */
    static void element(List<?> list, String method, int index, boolean writes, int site) {
        Object array = Accesses.viewed(list);
        if (array != null) {
            Accesses.element(array, index, writes ? Accesses.How.WRITE : Accesses.How.READ, site);
        } else if (list != null && list.getClass() == ArrayList.class) {
            touches(list, method, false, site);
            Accesses.listElement(list, index, writes, site);
        } else {
            touches(list, method, writes, site);
        }
    }

    static void touches(Object container, String method, boolean writes, int site) {
        switch (ContainerKind.of(container)) {
            case PLAIN -> Accesses.container(container, writes, site);
            case CONCURRENT -> {
                if (writes) {
                    HandOver.of(container).giveAll();
                }
                HandOver.of(container).takeAll();
                HandOver.looksAtSome();
            }
            case LOCKED -> {
                if (WITHOUT_THEIR_LOCK.contains(method)) {
                    Accesses.container(container, writes, site);
                } else {
                    Locks.shortly(Locks.monitor(container), () -> Accesses.container(container, writes, site));
                }
            }
            case OTHER -> { }
        }
    }
}
