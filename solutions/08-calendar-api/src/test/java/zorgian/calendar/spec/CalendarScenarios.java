package zorgian.calendar.spec;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import zorgian.calendar.CalendarRequest;
import zorgian.calendar.CalendarService;
import zorgian.calendar.Converter;
import zorgian.calendar.ZorgianCalendar;
import zorgian.calendar.ZorgianDate;
import zorgian.lab.scenario.Outcome;
import zorgian.lab.scenario.Stage;

/**
 * What callers do with the student's service. Requests are numbered; converting request 7 is the work "request 7", and its answer is the number 7. A
 * conversion takes 100 ticks unless a scenario says otherwise. Idle workers have 2000 ticks.
 */
public final class CalendarScenarios {

    private static final long IDLE_TICKS = 2000;
    private static final long ROOM_FOR_ALL = 100;

    private CalendarScenarios() {
    }

    /** Converts dates given as lists of year, month, day, hour, minute; returns lists of year, moon cycle, zorg. */
    public static Object arithmetic(Stage stage, List<List<Long>> dates) {
        Converter calendar = new ZorgianCalendar();
        List<Object> converted = new ArrayList<>();
        for (List<Long> date : dates) {
            int[] numbers = date.stream().mapToInt(Math::toIntExact).toArray();
            ZorgianDate answer = convert(calendar, LocalDateTime.of(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]));
            converted.add(List.of(answer.year(), answer.moonCycle(), answer.zorg()));
        }
        return converted;
    }

    /** The sentence for a date. */
    public static Object sentence(Stage stage, int year, int moonCycle, int zorg) {
        return new ZorgianCalendar().describe(new ZorgianDate(year, moonCycle, zorg));
    }

    /** One caller submits a request for each of these numbers of ticks, then asks for the answers in the same order; returns them. */
    public static Object requests(Stage stage, int workers, List<Long> ticks) throws Exception {
        Authority authority = new Authority(stage, workers, ROOM_FOR_ALL);
        authority.ticks.addAll(ticks);
        List<Object> answers = authority.answers(authority.submitAll(1, ticks.size()));
        authority.leave();
        return answers;
    }

    /** So many callers, a tick apart, with so many requests each, of 10 ticks; notes the answers of each. */
    public static void manyCallers(Stage stage, int callers, int requestsEach) throws Exception {
        Authority authority = new Authority(stage, 4, ROOM_FOR_ALL);
        authority.usualTicks = 10;
        List<Thread> threads = new ArrayList<>();
        for (int caller = 1; caller <= callers; caller++) {
            String name = "caller " + caller;
            int first = (caller - 1) * requestsEach + 1;
            long tick = caller;
            threads.add(stage.client(name, () -> {
                stage.pause(tick);
                stage.note(name, authority.answers(authority.submitAll(first, requestsEach)));
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        authority.leave();
    }

    /** One worker and two callers, a tick apart, with a request each, where making a thread takes 10 ticks; tallies answers and threads made. */
    public static void slowHiring(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 1, ROOM_FOR_ALL, 10);
        List<Thread> callers = new ArrayList<>();
        for (int caller = 1; caller <= 2; caller++) {
            int number = caller;
            callers.add(stage.client("caller " + number, () -> {
                stage.pause(number);
                if (authority.answer(authority.submit(number)) instanceof Integer) {
                    stage.tally("answered");
                }
            }));
        }
        for (Thread caller : callers) {
            caller.join();
        }
        stage.note("threads made", authority.crew.made());
        authority.leave();
    }

    /** Requests of 100 and 300 ticks; one waits for all from 33 on, another from 150 on. Then a third request at 300. */
    public static void waitingForAll(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 4, ROOM_FOR_ALL);
        authority.ticks.addAll(List.of(100L, 300L));
        authority.submitAll(1, 2);
        Thread early = authority.waitsForAll("early", 33);
        Thread late = authority.waitsForAll("late", 150);
        early.join();
        late.join();
        authority.submit(3);
        stage.call("again", authority::awaitAll);
        stage.call("with nothing to do", authority::awaitAll);
        authority.leave();
    }

    /** Four requests, of which the first two fail; returns the answers. */
    public static Object failures(Stage stage, int workers) throws Exception {
        Authority authority = new Authority(stage, workers, ROOM_FOR_ALL);
        authority.failures.add(new IllegalStateException("the moon is hidden"));
        authority.failures.add(new Exception("the archive burns"));
        List<Object> answers = authority.answers(authority.submitAll(1, 4));
        authority.leave();
        return answers;
    }

    /** Four requests at 0 and four at 1500; notes how many workers are alive at 3599 and at 3601. */
    public static void idle(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 4, ROOM_FOR_ALL);
        authority.answers(authority.submitAll(1, 4));
        stage.pause(1400);
        authority.answers(authority.submitAll(5, 4));
        stage.pause(1999);
        stage.note("alive at " + stage.now(), authority.crew.alive());
        stage.pause(2);
        stage.note("alive at " + stage.now(), authority.crew.alive());
        authority.leave();
    }

    /** A request at 0, and another at 2500, when everybody has gone home. */
    public static Object afterIdle(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 4, ROOM_FOR_ALL);
        List<Object> answers = new ArrayList<>(authority.answers(authority.submitAll(1, 1)));
        stage.pause(2400);
        answers.addAll(authority.answers(authority.submitAll(2, 5)));
        authority.leave();
        return answers;
    }

    /** Ten requests, and the service is closed at once; returns the answers. */
    public static Object closing(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 4, ROOM_FOR_ALL);
        List<Future<ZorgianDate>> futures = authority.submitAll(1, 10);
        stage.call("close", authority::close);
        stage.note("alive after close", authority.crew.alive());
        return authority.answers(futures);
    }

    /** A request of 300 ticks; closed at 10, one comes too late at 50 and another when all is over; then closed once more. */
    public static void tooLate(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 1, ROOM_FOR_ALL);
        authority.ticks.add(300L);
        authority.submit(1);
        Thread closing = stage.client("closing", () -> {
            stage.pause(10);
            stage.call("close", authority::close);
        });
        stage.pause(50);
        Outcome<?> late = stage.call("late", () -> authority.submit(2));
        stage.note("late says why", says(late));
        closing.join();
        stage.call("later", () -> authority.submit(3));
        stage.call("close again", authority::close);
    }

    /** One worker, one place, two requests; a third waits for its place when the service is closed at 50. */
    public static void closedWhileWaiting(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 1, 1);
        authority.submitAll(1, 2);
        Thread third = stage.client("third", () -> {
            Outcome<Future<ZorgianDate>> outcome = stage.call("third", () -> authority.submit(3));
            stage.note("third", outcome.returned() ? authority.answer(outcome.value()) : outcome.thrown().getClass().getSimpleName());
        });
        stage.pause(50);
        stage.call("close", authority::close);
        third.join();
    }

    /** A request of 300 ticks and another behind it; closing begins at 10 and is interrupted at 50. */
    public static void interruptedClose(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 1, ROOM_FOR_ALL);
        authority.ticks.add(300L);
        List<Future<ZorgianDate>> futures = authority.submitAll(1, 2);
        Thread closing = stage.client("closing", () -> {
            stage.pause(10);
            stage.call("close", authority::close);
        });
        stage.pause(50);
        closing.interrupt();
        closing.join();
        stage.note("alive after close", authority.crew.alive());
        List<Object> done = new ArrayList<>();
        futures.forEach(future -> done.add(future.isDone()));
        stage.note("done", done);
    }

    /** One worker, a queue of two places, four requests one after the other; returns the answers. */
    public static Object fullQueue(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 1, 2);
        List<Future<ZorgianDate>> futures = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            int request = number;
            futures.add(stage.call("request " + number, () -> authority.submit(request)).value());
        }
        List<Object> answers = authority.answers(futures);
        authority.leave();
        return answers;
    }

    /** One worker, one place, two requests; two more callers wait for a place from 1 and from 2 on. Notes when each came in. */
    public static void twoForOnePlace(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 1, 1);
        authority.submitAll(1, 2);
        List<Thread> callers = new ArrayList<>();
        for (int number = 3; number <= 4; number++) {
            int request = number;
            callers.add(stage.client("caller " + request, () -> {
                stage.pause(request - 2);
                Future<ZorgianDate> future = authority.submit(request);
                stage.append("came in at", stage.now());
                authority.answer(future);
            }));
        }
        for (Thread caller : callers) {
            caller.join();
        }
        authority.leave();
    }

    /** Two requests with the same id come while the queue is full, at 1 and at 2, and a third one when all is done. */
    public static void sameId(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 1, 1);
        authority.submitAll(1, 2);
        List<Thread> twins = new ArrayList<>();
        for (int number = 3; number <= 4; number++) {
            int twin = number;
            twins.add(stage.client("twin " + twin, () -> {
                stage.pause(twin - 2);
                Outcome<Future<ZorgianDate>> outcome = stage.call("twin " + twin, () -> authority.service.submit(authority.request("twin", twin)));
                stage.tally(outcome.returned() ? "accepted" : "refused with " + outcome.thrown().getClass().getSimpleName());
                if (outcome.returned()) {
                    authority.answer(outcome.value());
                }
            }));
        }
        for (Thread twin : twins) {
            twin.join();
        }
        stage.call("third twin", () -> authority.service.submit(authority.request("twin", 5)));
        authority.leave();
    }

    /** One worker, one place, two requests; somebody waits for a place and somebody for all, and both are interrupted at 50. Returns the answers. */
    public static Object interruptedCallers(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 1, 1);
        List<Future<ZorgianDate>> futures = authority.submitAll(1, 2);
        Thread submitter = stage.client("submitter", () -> stage.call("submit", () -> authority.submit(3)));
        Thread waiter = authority.waitsForAll("awaitAll", 10);
        stage.pause(50);
        submitter.interrupt();
        waiter.interrupt();
        submitter.join();
        waiter.join();
        List<Object> answers = authority.answers(futures);
        authority.leave();
        return answers;
    }

    /** What makes no sense. */
    public static void nonsense(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 1, 1);
        Duration idle = Duration.ofMillis(IDLE_TICKS);
        stage.call("no converter", () -> new CalendarService(null, 4, 10, idle, authority.crew));
        stage.call("no workers", () -> new CalendarService(authority, 0, 10, idle, authority.crew));
        stage.call("a queue without places", () -> new CalendarService(authority, 4, 0, idle, authority.crew));
        stage.call("no idle time", () -> new CalendarService(authority, 4, 10, null, authority.crew));
        stage.call("an idle time of zero", () -> new CalendarService(authority, 4, 10, Duration.ZERO, authority.crew));
        stage.call("an idle time below zero", () -> new CalendarService(authority, 4, 10, idle.negated(), authority.crew));
        stage.call("no thread factory", () -> new CalendarService(authority, 4, 10, idle, null));
        stage.call("no request", () -> authority.service.submit(null));
        authority.leave();
    }

    private static ZorgianDate convert(Converter calendar, LocalDateTime date) {
        try {
            return calendar.convert(date);
        } catch (Exception e) {
            throw new IllegalStateException("the calendar threw " + e, e);
        }
    }

    private static boolean says(Outcome<?> refused) {
        return refused.thrown() != null && refused.thrown().getMessage() != null && !refused.thrown().getMessage().isBlank();
    }

    /** The service with its slow converter and the factory of its workers. */
    private static final class Authority implements Converter {

        private static final LocalDateTime FIRST = LocalDateTime.of(2025, 1, 1, 0, 0);

        private final Stage stage;
        private final Crew crew;
        private final List<Long> ticks = new ArrayList<>();
        private final List<Exception> failures = new ArrayList<>();
        private final CalendarService service;
        private long usualTicks = 100;

        Authority(Stage stage, int workers, long places) {
            this(stage, workers, places, 0);
        }

        Authority(Stage stage, int workers, long places, long hiringTicks) {
            this.stage = stage;
            this.crew = new Crew(stage, hiringTicks);
            this.service = new CalendarService(this, workers, (int) places, Duration.ofMillis(IDLE_TICKS), crew);
        }

        @Override
        public ZorgianDate convert(LocalDateTime earthDate) throws Exception {
            int number = (int) ChronoUnit.HOURS.between(FIRST, earthDate);
            stage.work("request " + number, number <= ticks.size() ? ticks.get(number - 1) : usualTicks);
            if (number <= failures.size()) {
                throw failures.get(number - 1);
            }
            return new ZorgianDate(number, 0, 0);
        }

        CalendarRequest request(String id, int number) {
            return new CalendarRequest(id, FIRST.plusHours(number));
        }

        Future<ZorgianDate> submit(int number) throws InterruptedException {
            return service.submit(request("id " + number, number));
        }

        List<Future<ZorgianDate>> submitAll(int first, int count) throws InterruptedException {
            List<Future<ZorgianDate>> futures = new ArrayList<>();
            for (int number = first; number < first + count; number++) {
                futures.add(submit(number));
            }
            return futures;
        }

        Object answer(Future<ZorgianDate> future) throws InterruptedException {
            try {
                return future.get().year();
            } catch (ExecutionException e) {
                return "failed: " + e.getCause().getMessage();
            } catch (CancellationException e) {
                return "cancelled";
            }
        }

        List<Object> answers(List<Future<ZorgianDate>> futures) throws InterruptedException {
            List<Object> answers = new ArrayList<>();
            for (Future<ZorgianDate> future : futures) {
                answers.add(answer(future));
            }
            return answers;
        }

        Object awaitAll() throws InterruptedException {
            service.awaitAll();
            return null;
        }

        Thread waitsForAll(String name, long from) {
            return stage.client(name, () -> {
                stage.pause(from);
                stage.call(name, this::awaitAll);
            });
        }

        Object close() {
            service.close();
            return null;
        }

        /** Closes the service without waiting for that: whether it closes well is a question of other scenarios. */
        void leave() {
            stage.client("leaving", () -> {
                try {
                    service.close();
                } catch (Throwable thrown) {
                    // Then its threads are left, which is no question of this scenario.
                }
            });
        }
    }

    private static final class Crew implements ThreadFactory {

        private final List<Thread> threads = new ArrayList<>();
        private final AtomicInteger number = new AtomicInteger();
        private final Stage stage;
        private final long hiringTicks;

        Crew(Stage stage, long hiringTicks) {
            this.stage = stage;
            this.hiringTicks = hiringTicks;
        }

        @Override
        public Thread newThread(Runnable work) {
            if (hiringTicks > 0) {
                try {
                    stage.pause(hiringTicks);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            Thread thread = new Thread(work, "worker " + number.incrementAndGet());
            synchronized (threads) {
                threads.add(thread);
            }
            return thread;
        }

        long made() {
            synchronized (threads) {
                return threads.size();
            }
        }

        long alive() {
            synchronized (threads) {
                return threads.stream().filter(Thread::isAlive).count();
            }
        }
    }
}
