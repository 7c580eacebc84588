package zorgian.lab.instrument;

import org.junit.jupiter.api.Test;

class MethodReferencesTest extends SameAsPlainJava {

    MethodReferencesTest(WorkerJvm worker, @Plain WorkerJvm plain) {
        super(worker, plain);
    }

    @Test
    void constructorsArraysAndClonesCanBeReferredTo() {
        assertPrintsTheSame("""
                static class Own { final String s; Own(String s) { this.s = s; } Own() { this("none"); } }
                """, """
                Supplier<List<String>> list = ArrayList::new; IntFunction<int[]> array = int[]::new; Function<int[], Object> clone = int[]::clone;
                Function<String, Own> own = Own::new; Supplier<Own> none = Own::new; Function<Collection<String>, Set<String>> set = TreeSet::new;
                IntFunction<String[][]> two = String[][]::new; Supplier<ReentrantLock> lock = ReentrantLock::new; Function<Runnable, Thread> thread = Thread::new;
                list.get().add("x"); say(list.get() + own.apply("o").s + none.get().s + array.apply(3).length + two.apply(2).length);
                say(((int[]) clone.apply(new int[] {1, 2})).length + "" + set.apply(List.of("b", "a")) + lock.get().isLocked());
                Thread t = thread.apply(() -> say("thread")); t.start(); t.join();
                say(Stream.of("b", "a").toArray(String[]::new)[1] + Stream.of(1, 2).collect(Collectors.toCollection(ArrayDeque::new)));
                """);
    }

    @Test
    void boundUnboundSuperAndProtectedMethodsCanBeReferredTo() {
        assertPrintsTheSame("""
                static class Base { int calls; protected String name(int n) { return "base" + n + calls++; } @Override public String toString() { return "B"; } }
                static class Sub extends Base {
                    @Override protected String name(int n) { return "sub" + n; }
                    IntFunction<String> ofSuper() { return super::name; } IntFunction<String> ofThis() { return this::name; }
                    Supplier<String> text() { return super::toString; } Supplier<Object> copy() { return this::twin; } private Object twin() { return new Sub(); }
                    Supplier<Integer> hash() { return super::hashCode; }
                }
                static class Loader extends ClassLoader { Function<String, Class<?>> f() { return this::findLoadedClass; } }
                static class Ran extends Random { IntUnaryOperator n() { return this::next; } Ran() { super(5); } }
                static <T> T same(T t) { return t; }
                """, """
                Sub sub = new Sub();
                say(sub.ofSuper().apply(1) + sub.ofThis().apply(2) + sub.text().get() + (sub.copy().get() instanceof Sub) + new Loader().f().apply("x"));
                say(sub.hash().get().equals(sub.hash().get()) + "" + (new Ran().n().applyAsInt(8) == new Random(5).nextInt(256)));
                Function<String, Integer> unbound = String::length; BiFunction<String, String, Boolean> two = String::equalsIgnoreCase;
                Supplier<String> bound = "abc"::toUpperCase; UnaryOperator<String> same = P::same; Comparator<String> by = Comparator.comparing(String::length);
                say(unbound.apply("four") + "" + two.apply("A", "a") + bound.get() + same.apply("s") + by.compare("a", "bb"));
                ToIntFunction<Object> hash = Object::hashCode; say(hash.applyAsInt("abc") + hash.applyAsInt(List.of(1)));
                BiFunction<Object, Object, Boolean> equals = Object::equals; say(equals.apply("a", new String("a")));
                Consumer<Object> out = System.out::println; out.accept("printed");
                try { String none = args.length == 0 ? null : ""; Supplier<String> s = none::trim; say("no"); } catch (NullPointerException e) { say("null"); }
                """);
    }

    @Test
    void whatTheRuntimeDoesInThePlaceOfTheJdkCanBeReferredTo() {
        assertPrintsTheSame("""
                interface Sleep { void sleep(long ms) throws InterruptedException; }
                interface Wait { void wait(Object on) throws InterruptedException; }
                static int done;
                """, """
                Object lock = new Object(); Sleep sleep = Thread::sleep; Body yield = Thread::yield; Body all = lock::notifyAll; Wait wait = Object::wait;
                Supplier<Thread> me = Thread::currentThread; Predicate<Object> holds = Thread::holdsLock; BooleanSupplier interrupted = Thread::interrupted;
                Consumer<Thread> interrupt = Thread::interrupt; Predicate<Thread> alive = Thread::isAlive; ToIntFunction<Object> hash = System::identityHashCode;
                LongSupplier nanos = System::nanoTime; Supplier<UUID> uuid = UUID::randomUUID; Consumer<Thread> start = Thread::start;
                try { all.run(); } catch (IllegalMonitorStateException e) { say("not the owner"); }
                Thread t = new Thread(() -> quietly(() -> { synchronized (lock) { while (done == 0) { wait.wait(lock); } say("woken"); } }));
                start.accept(t);
                sleep.sleep(20); yield.run();
                synchronized (lock) { done = 1; all.run(); say(holds.test(lock)); }
                t.join(); say(alive.test(t) + "" + holds.test(lock) + (hash.applyAsInt(lock) == hash.applyAsInt(lock)) + (nanos.getAsLong() <= nanos.getAsLong()));
                interrupt.accept(me.get()); say(interrupted.getAsBoolean() + "" + interrupted.getAsBoolean() + uuid.get().version());
                Body join = t::join; join.run(); LockSupport.unpark(me.get()); Body park = LockSupport::park; park.run(); say("parked");
                Function<int[], Integer> length = java.lang.reflect.Array::getLength; BiConsumer<int[], Integer> fill = Arrays::fill;
                int[] a = new int[2]; fill.accept(a, 4); say(length.apply(a) + a[1]);
                """);
    }

    @Test
    void lambdasCaptureAndRecurseAndAreSerialisable() {
        assertPrintsTheSame("""
                static IntUnaryOperator factorial; int field = 3; IntSupplier reads() { return () -> field++ + this.field; }
                interface Ser extends Supplier<String>, java.io.Serializable { }
                """, """
                factorial = n -> n < 2 ? 1 : n * factorial.applyAsInt(n - 1); say(factorial.applyAsInt(10));
                P p = new P(); IntSupplier reads = p.reads(); say(reads.getAsInt() + reads.getAsInt());
                long l = 4; double d = 2; String s = "s"; int[] a = {1}; DoubleSupplier all = () -> l * d + s.length() + a[0]++; say(all.getAsDouble() + all.getAsDouble());
                Function<Integer, Function<Integer, Integer>> add = x -> y -> x + y; say(add.apply(2).apply(3));
                Ser ser = () -> "ser" + s; Ser ref = s::toString; say(ser.get() + ref.get());
                Runnable r = (Runnable & java.io.Serializable) () -> say("both"); r.run();
                """);
    }
}
