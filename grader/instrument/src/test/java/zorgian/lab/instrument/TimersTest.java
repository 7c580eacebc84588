package zorgian.lab.instrument;

import org.junit.jupiter.api.Test;

/** Tasks that run later, and clocks. */
class TimersTest extends OnTheRuntime {

    TimersTest(WorkerJvm worker) {
        super(worker);
    }

    @Test
    void timersRunTheirTasksAtTheirTicks() {
        assertPrints("""
                Timer timer = new Timer(); int[] runs = new int[1];
                timer.schedule(new TimerTask() { public void run() { tell("once"); } }, 25);
                timer.scheduleAtFixedRate(new TimerTask() { public void run() { tell("rate " + ++runs[0]); if (runs[0] == 3) { cancel(); } } }, 10, 20);
                timer.schedule(new TimerTask() { public void run() { tell("date"); timer.cancel(); } }, new Date(System.currentTimeMillis() + 60));
                """, "rate 1 @10", "once @25", "rate 2 @30", "rate 3 @50", "date @60");
    }

    @Test
    void aTimerCatchesUpWithAFixedRateAndNotWithAFixedDelay() {
        assertPrints("""
                Timer timer = new Timer(); int[] runs = new int[2];
                timer.scheduleAtFixedRate(new TimerTask() { public void run() { tell("rate"); if (runs[0]++ == 0) { quietly(() -> Thread.sleep(25)); } if (runs[0] == 4) { cancel(); } } }, 0, 10);
                Thread.sleep(100);
                timer.schedule(new TimerTask() { public void run() { tell("delay"); if (runs[1]++ == 0) { quietly(() -> Thread.sleep(25)); } if (runs[1] == 3) { timer.cancel(); } } }, 0, 10);
                """, "rate @0", "rate @25", "rate @25", "rate @30", "delay @100", "delay @125", "delay @135");
    }

    @Test
    void scheduledPoolsKeepTheirTimesAndRunDelayedTasksAfterShutdown() {
        assertPrints("""
                ScheduledExecutorService pool = Executors.newScheduledThreadPool(2);
                ScheduledFuture<?> rate = pool.scheduleAtFixedRate(() -> { tell("rate"); quietly(() -> Thread.sleep(5)); }, 10, 20, TimeUnit.MILLISECONDS);
                ScheduledFuture<?> delay = pool.scheduleWithFixedDelay(() -> { tell("delay"); quietly(() -> Thread.sleep(5)); }, 12, 20, TimeUnit.MILLISECONDS);
                ScheduledFuture<String> once = pool.schedule(() -> "once", 45, TimeUnit.MILLISECONDS); tell(once.getDelay(TimeUnit.MILLISECONDS));
                tell(once.get()); rate.cancel(false); delay.cancel(false); pool.schedule(() -> tell("late"), 1, TimeUnit.SECONDS); pool.shutdown();
                pool.awaitTermination(1, TimeUnit.HOURS); tell("terminated");
                """, "45 @0", "rate @10", "delay @12", "rate @30", "delay @37", "once @45", "late @1045", "terminated @1045");
    }

    @Test
    void delayQueuesGiveTheirElementsWhenTheyAreDue() {
        assertPrints(Program.of("""
                record Later(String name, long at) implements Delayed {
                    public long getDelay(TimeUnit unit) { return unit.convert(at - System.nanoTime() / 1_000_000, TimeUnit.MILLISECONDS); }
                    public int compareTo(Delayed o) { return Long.compare(at, ((Later) o).at); }
                }
                """, """
                DelayQueue<Later> queue = new DelayQueue<>(); queue.add(new Later("b", 40)); queue.add(new Later("a", 15)); say(queue.poll());
                go(() -> { Thread.sleep(20); queue.add(new Later("soon", 25)); });
                for (int i = 0; i < 3; i++) { tell(queue.take().name()); }
                """), "null", "a @15", "soon @25", "b @40");
    }

    @Test
    void completableFuturesAreDelayedAndTimedOutAtTheirTicks() {
        assertPrints("""
                CompletableFuture<String> f = new CompletableFuture<String>().completeOnTimeout("value", 30, TimeUnit.MILLISECONDS); tell(f.join());
                try { new CompletableFuture<String>().orTimeout(20, TimeUnit.MILLISECONDS).join(); } catch (CompletionException e) { tell(e.getCause().getClass().getSimpleName()); }
                CompletableFuture<String> d = CompletableFuture.supplyAsync(() -> "later", CompletableFuture.delayedExecutor(10, TimeUnit.MILLISECONDS)); tell(d.get());
                CompletableFuture<String> in = new CompletableFuture<String>().orTimeout(1, TimeUnit.HOURS); in.complete("in time"); tell(in.join());
                Executor slow = CompletableFuture.delayedExecutor(10, TimeUnit.MILLISECONDS, Runnable::run); slow.execute(() -> tell("own executor")); Thread.sleep(50);
                """, "value @30", "TimeoutException @50", "later @60", "in time @60", "own executor @70");
    }

    @Test
    void everyClockReadsTheLabClock() {
        assertPrints("""
                long nanos = System.nanoTime(); long millis = System.currentTimeMillis(); Instant instant = Instant.now(); Date date = new Date(); LocalDateTime local = LocalDateTime.now();
                LocalTime time = LocalTime.now(); long clock = Clock.systemUTC().millis(); ZonedDateTime zoned = ZonedDateTime.now();
                OffsetDateTime offset = OffsetDateTime.now(); Instant ticked = Clock.tickMillis(ZoneOffset.UTC).instant();
                Thread.sleep(1500);
                say(System.nanoTime() - nanos); say(System.currentTimeMillis() - millis); say(Duration.between(instant, Instant.now()).toMillis()); say(new Date().getTime() - date.getTime());
                say(Duration.between(local, LocalDateTime.now()).toMillis()); say(Duration.between(time, LocalTime.now()).toMillis()); say(Clock.systemDefaultZone().millis() - clock);
                say(Duration.between(zoned, ZonedDateTime.now()).toMillis());
                say(Duration.between(offset, OffsetDateTime.now()).toMillis()); say(Duration.between(ticked, Clock.tickMillis(ZoneOffset.UTC).instant()).toMillis());
                say(LocalDate.now(ZoneOffset.UTC) + " " + Year.now(ZoneOffset.UTC) + " " + millis);
                """, "1500000000", "1500", "1500", "1500", "1500", "1500", "1500", "1500", "1500", "1500", "2026-01-01 2026 1767225600000");
    }

    @Test
    void whoReadsTheClockAgainAndAgainSeesItMove() {
        assertPrints("""
                long until = System.nanoTime() + 50_000_000; int n = 0; while (System.nanoTime() < until) { n++; } say("past " + (n > 0));
                long end = System.currentTimeMillis() + 50; while (System.currentTimeMillis() < end) { Thread.onSpinWait(); } say("past");
                """, "past true", "past");
    }

    @Test
    void ofThingsThatAreDueAtTheSameTickTheOrderIsOneOfArrival() {
        assertPrints("""
                for (int i = 0; i < 3; i++) { int n = i; new Thread(() -> quietly(() -> { Thread.sleep(10); tell("t" + n); }), "same").start(); Thread.yield(); }
                """, "t0 @10", "t1 @10", "t2 @10");
    }
}
