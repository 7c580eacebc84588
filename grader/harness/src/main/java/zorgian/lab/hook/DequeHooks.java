package zorgian.lab.hook;

import java.util.Deque;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.TimeUnit;
import zorgian.lab.hook.QueueHooks.Passing;

/** Double-ended queues. */
public final class DequeHooks {

    private DequeHooks() {
    }

    public static <E> void addFirst(Deque<E> deque, E item, int site) {
        Passing passing = Passing.puts(deque, item, "addFirst", site);
        deque.addFirst(item);
        passing.hasPut();
    }

    public static <E> void addLast(Deque<E> deque, E item, int site) {
        Passing passing = Passing.puts(deque, item, "addLast", site);
        deque.addLast(item);
        passing.hasPut();
    }

    public static <E> void push(Deque<E> deque, E item, int site) {
        Passing passing = Passing.puts(deque, item, "push", site);
        deque.push(item);
        passing.hasPut();
    }

    public static <E> boolean offerFirst(Deque<E> deque, E item, int site) {
        Passing passing = Passing.puts(deque, item, "offerFirst", site);
        boolean offered = deque.offerFirst(item);
        passing.hasPut();
        return offered;
    }

    public static <E> boolean offerLast(Deque<E> deque, E item, int site) {
        Passing passing = Passing.puts(deque, item, "offerLast", site);
        boolean offered = deque.offerLast(item);
        passing.hasPut();
        return offered;
    }

    public static <E> void putFirst(BlockingDeque<E> deque, E item, int site) throws InterruptedException {
        Passing passing = Passing.puts(deque, item, "putFirst", site);
        deque.putFirst(item);
        passing.hasPut();
    }

    public static <E> void putLast(BlockingDeque<E> deque, E item, int site) throws InterruptedException {
        Passing passing = Passing.puts(deque, item, "putLast", site);
        deque.putLast(item);
        passing.hasPut();
    }

    public static <E> E removeFirst(Deque<E> deque, int site) {
        return Passing.takes(deque, "removeFirst", site).got(deque.removeFirst());
    }

    public static <E> E removeLast(Deque<E> deque, int site) {
        return Passing.takes(deque, "removeLast", site).got(deque.removeLast());
    }

    public static <E> E pollFirst(Deque<E> deque, int site) {
        return Passing.takes(deque, "pollFirst", site).got(deque.pollFirst());
    }

    public static <E> E pollLast(Deque<E> deque, int site) {
        return Passing.takes(deque, "pollLast", site).got(deque.pollLast());
    }

    public static <E> E pop(Deque<E> deque, int site) {
        return Passing.takes(deque, "pop", site).got(deque.pop());
    }

    public static <E> E takeFirst(BlockingDeque<E> deque, int site) throws InterruptedException {
        return Passing.takes(deque, "takeFirst", site).got(deque.takeFirst());
    }

    public static <E> E takeLast(BlockingDeque<E> deque, int site) throws InterruptedException {
        return Passing.takes(deque, "takeLast", site).got(deque.takeLast());
    }

    public static <E> E pollFirst(BlockingDeque<E> deque, long time, TimeUnit unit, int site) throws InterruptedException {
        Passing passing = Passing.takes(deque, "pollFirst", site);
        E ready = deque.pollFirst();
        return passing.got(ready != null || time <= 0 ? ready : LabTime.await(LabTime.ticks(time, unit), deque::takeFirst).value());
    }

    public static <E> E pollLast(BlockingDeque<E> deque, long time, TimeUnit unit, int site) throws InterruptedException {
        Passing passing = Passing.takes(deque, "pollLast", site);
        E ready = deque.pollLast();
        return passing.got(ready != null || time <= 0 ? ready : LabTime.await(LabTime.ticks(time, unit), deque::takeLast).value());
    }

    public static <E> E peekFirst(Deque<E> deque, int site) {
        return Passing.looks(deque, "peekFirst", site).got(deque.peekFirst());
    }

    public static <E> E peekLast(Deque<E> deque, int site) {
        return Passing.looks(deque, "peekLast", site).got(deque.peekLast());
    }

    public static <E> E getFirst(Deque<E> deque, int site) {
        return Passing.looks(deque, "getFirst", site).got(deque.getFirst());
    }

    public static <E> E getLast(Deque<E> deque, int site) {
        return Passing.looks(deque, "getLast", site).got(deque.getLast());
    }
}
