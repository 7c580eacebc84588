package zorgian.calendar.spec;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
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
 * What callers do with the student's service. Requests are numbered; converting request 7 is the work "request 7", and its answer is
 * the number 7. A conversion takes 100 ticks unless a scenario says otherwise. Idle workers have 2000 ticks.
 */
public final class CalendarScenarios {

    private static final long ROOM_FOR_ALL = 100;

    private CalendarScenarios() {
    }

    /** Converts dates given as lists of year, month, day, hour, minute; returns lists of year, moon cycle, zorg. */
    public static Object arithmetic(Stage stage, List<List<Long>> dates) {
        return converted(new ZorgianCalendar(), dates);
    }

    /** The same by two threads at once with one calendar; notes what each finds. */
    public static void arithmeticTogether(Stage stage, List<List<Long>> dates) throws InterruptedException {
        Converter calendar = new ZorgianCalendar();
        Thread one = stage.client("one", () -> stage.note("one", converted(calendar, dates)));
        Thread other = stage.client("other", () -> stage.note("other", converted(calendar, dates)));
        one.join();
        other.join();
    }

    private static List<Object> converted(Converter calendar, List<List<Long>> dates) {
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

    /**
     * One worker and two callers, a tick apart, with a request each, where making a thread takes 10 ticks; tallies answers and threads
     * made.
     */
    public static void slowHiring(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 1, ROOM_FOR_ALL, new Crew(stage, 10, 0));
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
        List<Future<ZorgianDate>> futures = authority.submitAll(1, 2);
        Thread early = authority.waitsForAll("early", 33, futures);
        Thread late = authority.waitsForAll("late", 150, futures);
        early.join();
        late.join();
        authority.submit(3);
        stage.call("again", authority::awaitAll);
        stage.call("with nothing to do", authority::awaitAll);
        authority.leave();
    }

    /** One request; who submitted it waits for all, and looks at once whether it is done. */
    public static void onlyOne(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 1, ROOM_FOR_ALL);
        authority.waitForAll("awaitAll", authority.submitAll(1, 1));
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
        authority.closeAndLook("close");
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

    /** One worker, one place, two requests; so many more wait for a place when the service is closed at 50. */
    public static void closedWhileWaiting(Stage stage, int more) throws Exception {
        Authority authority = new Authority(stage, 1, 1);
        authority.submitAll(1, 2);
        List<Thread> callers = new ArrayList<>();
        for (int number = 3; number < 3 + more; number++) {
            int request = number;
            String name = "request " + request;
            callers.add(stage.client("caller of " + name, () -> {
                Outcome<Future<ZorgianDate>> outcome = stage.call(name, () -> authority.submit(request));
                stage.note(name, outcome.returned() ? authority.answer(outcome.value()) : outcome.thrown().getClass().getSimpleName());
            }));
        }
        stage.pause(50);
        stage.call("close", authority::close);
        for (Thread caller : callers) {
            caller.join();
        }
    }

    /** Requests of 300 ticks, twice as many as workers; closing begins at 10 and is interrupted at 50. */
    public static void interruptedClose(Stage stage, int workers) throws Exception {
        Authority authority = new Authority(stage, workers, ROOM_FOR_ALL);
        authority.usualTicks = 300;
        List<Future<ZorgianDate>> futures = authority.submitAll(1, 2 * workers);
        Thread closing = stage.client("closing", () -> {
            stage.pause(10);
            stage.call("close", authority::close);
        });
        stage.pause(50);
        closing.interrupt();
        closing.join();
        stage.note("alive after close", authority.crew.alive());
        stage.note("done", Authority.done(futures));
    }

    /** One worker, two requests of 300 ticks; two close, at 10 and at 20, and the second of them is interrupted at 50. */
    public static void interruptedSecondClose(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 1, ROOM_FOR_ALL);
        authority.usualTicks = 300;
        List<Future<ZorgianDate>> futures = authority.submitAll(1, 2);
        Thread first = authority.closes("close", 10);
        Thread second = authority.closes("second close", 20);
        stage.pause(50);
        second.interrupt();
        first.join();
        second.join();
        stage.note("done", Authority.done(futures));
    }

    /**
     * Two requests, and workers whose threads need 50 ticks more when their work is over; closed at 10, and interrupted at 130, when all
     * requests are done and close waits for the threads.
     */
    public static void interruptedAtTheFarewell(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 2, ROOM_FOR_ALL, new Crew(stage, 0, 50));
        authority.submitAll(1, 2);
        Thread closing = authority.closes("close", 10);
        stage.pause(130);
        closing.interrupt();
        closing.join();
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
                Outcome<Future<ZorgianDate>> outcome = stage.call("twin " + twin, () -> authority.submit("twin", twin));
                stage.tally(outcome.returned() ? "accepted" : "refused with " + outcome.thrown().getClass().getSimpleName());
                if (outcome.returned()) {
                    authority.answer(outcome.value());
                }
            }));
        }
        for (Thread twin : twins) {
            twin.join();
        }
        stage.call("third twin", () -> authority.submit("twin", 5));
        authority.leave();
    }

    /**
     * One worker, one place, two requests; somebody waits for a place and somebody for all, and both are interrupted at 50. Returns the
     * answers.
     */
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
        Duration idle = Authority.IDLE_TIME;
        stage.call("no converter", () -> new CalendarService(null, 4, 10, idle, authority.crew));
        stage.call("no workers", () -> new CalendarService(authority, 0, 10, idle, authority.crew));
        stage.call("fewer than no workers", () -> new CalendarService(authority, -1, 10, idle, authority.crew));
        stage.call("a queue without places", () -> new CalendarService(authority, 4, 0, idle, authority.crew));
        stage.call("fewer than no places", () -> new CalendarService(authority, 4, -1, idle, authority.crew));
        stage.call("no idle time", () -> new CalendarService(authority, 4, 10, null, authority.crew));
        stage.call("an idle time of zero", () -> new CalendarService(authority, 4, 10, Duration.ZERO, authority.crew));
        stage.call("an idle time below zero", () -> new CalendarService(authority, 4, 10, idle.negated(), authority.crew));
        stage.call("no thread factory", () -> new CalendarService(authority, 4, 10, idle, null));
        stage.call("no request", () -> authority.service.submit(null));
        authority.submitAll(1, 2);
        stage.call("no request for the full queue", () -> authority.service.submit(null));
        authority.leave();
    }

    /** Two requests for the same date, at once; tallies how many are answered with it. */
    public static void sameDate(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 2, ROOM_FOR_ALL);
        List<Future<ZorgianDate>> futures = List.of(authority.submit("one planet", 1), authority.submit("another planet", 1));
        for (Object answer : authority.answers(futures)) {
            stage.tally("answered with " + answer);
        }
        authority.leave();
    }

    /** A request at 0; at 150, when its worker is idle, two more at once. Returns the answers. */
    public static Object oneIdle(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 2, ROOM_FOR_ALL);
        List<Object> answers = new ArrayList<>(authority.answers(authority.submitAll(1, 1)));
        stage.pause(50);
        answers.addAll(authority.answers(authority.submitAll(2, 2)));
        authority.leave();
        return answers;
    }

    /**
     * Two requests of 300 ticks; one waits for all from 10 on. Three of 50 ticks come at 100, one of 200 ticks at 250, and another waits
     * then.
     */
    public static void othersSubmit(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 4, ROOM_FOR_ALL);
        authority.ticks.addAll(List.of(300L, 300L, 50L, 50L, 50L, 200L));
        List<Future<ZorgianDate>> early = authority.submitAll(1, 2);
        Thread waiter = authority.waitsForAll("early", 10, early);
        stage.pause(100);
        List<Future<ZorgianDate>> all = new ArrayList<>(early);
        all.addAll(authority.submitAll(3, 3));
        stage.pause(150);
        all.addAll(authority.submitAll(6, 1));
        authority.waitForAll("late", all);
        waiter.join();
        authority.leave();
    }

    /** So many requests, each failing in one of these ways, and so many more that go well; returns how they ended. */
    public static Object failuresOfKinds(Stage stage, int workers, List<String> kinds, int more) throws Exception {
        Authority authority = new Authority(stage, workers, ROOM_FOR_ALL);
        kinds.forEach(kind -> authority.failures.add(failure(kind)));
        List<Object> ends = authority.answers(authority.submitAll(1, kinds.size() + more));
        authority.leave();
        return ends;
    }

    /** One worker and three requests, of which the first two fail and leave their thread interrupted; returns how they ended. */
    public static Object interruptsLeftBehind(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 1, ROOM_FOR_ALL);
        authority.leavesInterrupts = true;
        authority.failures.add(new IllegalStateException("the moon is hidden"));
        authority.failures.add(new IllegalStateException("the archive burns"));
        List<Object> ends = new ArrayList<>(authority.answers(authority.submitAll(1, 1)));
        stage.pause(50);
        ends.addAll(authority.answers(authority.submitAll(2, 2)));
        authority.leave();
        return ends;
    }

    private static Throwable failure(String kind) {
        return switch (kind) {
            case "Error" -> new AssertionError("Error");
            case "InterruptedException" -> new InterruptedException("InterruptedException");
            case "CompletionException" -> new CompletionException("CompletionException", new IllegalStateException("its cause"));
            case "CancellationException" -> new CancellationException("CancellationException");
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /**
     * Requests of 100 and 300 ticks, and one of 100 at 1000, when both workers are idle; notes how many workers are alive at some ticks.
     */
    public static void idleApart(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 2, ROOM_FOR_ALL);
        authority.ticks.addAll(List.of(100L, 300L));
        authority.submitAll(1, 2);
        stage.pause(1000);
        authority.submitAll(3, 1);
        for (long tick : List.of(2099L, 2301L, 3099L, 3101L)) {
            stage.pause(tick - stage.now());
            stage.note("alive at " + tick, authority.crew.alive());
        }
        authority.leave();
    }

    /** Four requests at 0, and when all workers have gone home one at 2500 and one at 5000; returns the answers. */
    public static Object oneByOneAfterIdle(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 4, ROOM_FOR_ALL);
        List<Object> answers = new ArrayList<>(authority.answers(authority.submitAll(1, 4)));
        stage.pause(2400);
        answers.addAll(authority.answers(authority.submitAll(5, 1)));
        stage.pause(2400);
        answers.addAll(authority.answers(authority.submitAll(6, 1)));
        authority.leave();
        return answers;
    }

    /**
     * So many workers, each with a request at 0; as many more come at 2100, the very tick at which the idle time of all workers ends.
     * Returns the answers.
     */
    public static Object atTheEndOfIdleTime(Stage stage, int workers) throws Exception {
        Authority authority = new Authority(stage, workers, ROOM_FOR_ALL);
        List<Object> answers = new ArrayList<>(authority.answers(authority.submitAll(1, workers)));
        stage.work("way to the Authority", 2000);
        answers.addAll(authority.answers(authority.submitAll(workers + 1, workers)));
        authority.leave();
        return answers;
    }

    /**
     * A request where an idle worker waits for so many nanoseconds; notes how many workers are alive so many ticks after it, and ten ticks
     * later.
     */
    public static void betweenTwoTicks(Stage stage, long nanos, long before) throws Exception {
        Authority authority = new Authority(stage, 1, ROOM_FOR_ALL, new Crew(stage), Duration.ofNanos(nanos));
        authority.answers(authority.submitAll(1, 1));
        stage.pause(before);
        stage.settle();
        stage.note("alive before", authority.crew.alive());
        stage.pause(10);
        stage.note("alive after", authority.crew.alive());
        authority.leave();
    }

    /** Two requests, the second a million ticks after the first, where an idle worker waits for a nanosecond; returns the answers. */
    public static Object shortPatience(Stage stage) throws Exception {
        return patience(stage, Duration.ofNanos(1));
    }

    /** The same where it waits for so many days. */
    public static Object longPatience(Stage stage, long days) throws Exception {
        return patience(stage, Duration.ofDays(days));
    }

    private static Object patience(Stage stage, Duration idleTime) throws Exception {
        Authority authority = new Authority(stage, 1, ROOM_FOR_ALL, new Crew(stage), idleTime);
        List<Object> answers = new ArrayList<>(authority.answers(authority.submitAll(1, 1)));
        stage.pause(1_000_000);
        stage.note("alive at " + stage.now(), authority.crew.alive());
        answers.addAll(authority.answers(authority.submitAll(2, 1)));
        authority.leave();
        return answers;
    }

    /** Closes a service with idle workers, one whose workers have gone home, and one that was never used. */
    public static void closingIdle(Stage stage) throws Exception {
        Authority idle = new Authority(stage, 4, ROOM_FOR_ALL);
        idle.answers(idle.submitAll(1, 2));
        stage.pause(400);
        stage.call("close with idle workers", idle::close);
        stage.note("alive after close", idle.crew.alive());
        Authority gone = new Authority(stage, 4, ROOM_FOR_ALL);
        gone.answers(gone.submitAll(3, 2));
        stage.pause(2400);
        stage.call("close when all have gone home", gone::close);
        Authority fresh = new Authority(stage, 4, ROOM_FOR_ALL);
        stage.call("close before the first request", fresh::close);
    }

    /** Two requests, and workers whose threads need so many ticks more when their work is over; closed at this tick. */
    public static void farewells(Stage stage, long tick, long farewell) throws Exception {
        Authority authority = new Authority(stage, 2, ROOM_FOR_ALL, new Crew(stage, 0, farewell));
        authority.submitAll(1, 2);
        stage.pause(tick);
        authority.closeAndLook("close");
    }

    /** One request, where making a thread takes 10 ticks; closed 5 ticks after it was submitted. */
    public static void closedWhileHiring(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 1, ROOM_FOR_ALL, new Crew(stage, 10, 0));
        Thread caller = stage.client("caller", () -> {
            Outcome<Future<ZorgianDate>> outcome = stage.call("submit", () -> authority.submit(1));
            stage.note("submit", outcome.returned() ? authority.answer(outcome.value()) : outcome.thrown().getClass().getSimpleName());
        });
        stage.pause(5);
        authority.closeAndLook("close");
        stage.note("closed at", stage.now());
        caller.join();
    }

    /** One worker, one place, two requests of 300 ticks; two close, at 10 and at 20, and somebody waits for all from 30 on. */
    public static void closedByTwo(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 1, 1);
        authority.usualTicks = 300;
        List<Future<ZorgianDate>> futures = authority.submitAll(1, 2);
        Thread first = authority.closes("close", 10);
        Thread second = authority.closes("second close", 20);
        Thread waiter = authority.waitsForAll("awaitAll", 30, futures);
        first.join();
        second.join();
        waiter.join();
    }

    /** One worker, one place, two requests; a third waits when the service is closed at 50, and a fourth comes at 60. */
    public static void lateAtTheFullQueue(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 1, 1);
        authority.submitAll(1, 2);
        Thread third = stage.client("third", () -> stage.call("third", () -> authority.submit(3)));
        Thread closing = authority.closes("close", 50);
        stage.pause(60);
        stage.call("late", () -> authority.submit(4));
        third.join();
        closing.join();
    }

    /** Four twins submit at the same tick, and there is room for all; tallies how they come back. */
    public static void fourTwins(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 2, ROOM_FOR_ALL);
        List<Thread> twins = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            int twin = number;
            twins.add(stage.client("twin " + twin, () -> {
                stage.pause(1);
                Outcome<Future<ZorgianDate>> outcome = stage.call("twin " + twin, () -> authority.submit("twin", twin));
                stage.tally(outcome.returned() ? "accepted" : "refused with " + outcome.thrown().getClass().getSimpleName());
            }));
        }
        for (Thread twin : twins) {
            twin.join();
        }
        authority.awaitAll();
        authority.leave();
    }

    /** A request that fails, and its id once more. */
    public static void idThatFailed(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 1, ROOM_FOR_ALL);
        authority.failures.add(new IllegalStateException("the moon is hidden"));
        authority.answer(authority.submit(1));
        stage.call("second request with the id", () -> authority.submit("id 1", 2));
        authority.leave();
    }

    /**
     * One worker, one place. An id that is known comes while the place is free, then a new one; at 1 one that is known comes to the full
     * queue, and
     * at 2 a new one, which notes when it came in. Returns the answers.
     */
    public static Object refusedAtThePlace(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 1, 1);
        List<Future<ZorgianDate>> futures = new ArrayList<>(authority.submitAll(1, 1));
        stage.settle();
        stage.call("known id", () -> authority.submit("id 1", 1));
        futures.add(stage.call("request 2", () -> authority.submit(2)).value());
        Thread twin = stage.client("twin", () -> {
            stage.pause(1);
            stage.call("known id at the full queue", () -> authority.submit("id 2", 2));
        });
        Thread third = stage.client("third", () -> {
            stage.pause(2);
            futures.add(stage.call("request 3", () -> authority.submit(3)).value());
        });
        twin.join();
        third.join();
        List<Object> answers = authority.answers(futures);
        authority.leave();
        return answers;
    }

    /**
     * One worker, one place, two requests. Two with the same id wait for a place from 1 and from 2 on, and another one from 3 on; notes
     * when that came in, and tallies how the two come back.
     */
    public static void twinsAtThePlace(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 1, 1);
        authority.submitAll(1, 2);
        List<Thread> callers = new ArrayList<>();
        for (int number = 3; number <= 4; number++) {
            int twin = number;
            callers.add(stage.client("twin " + twin, () -> {
                stage.pause(twin - 2);
                Outcome<Future<ZorgianDate>> outcome = stage.call("twin " + twin, () -> authority.submit("twin", twin));
                stage.tally(outcome.returned() ? "accepted" : "refused with " + outcome.thrown().getClass().getSimpleName());
            }));
        }
        callers.add(stage.client("another", () -> {
            stage.pause(3);
            stage.call("another", () -> authority.submit(5));
            stage.note("another in at", stage.now());
        }));
        for (Thread caller : callers) {
            caller.join();
        }
        authority.leave();
    }

    /**
     * One worker, one place, two requests; a third waits for the place from 1 on and is interrupted at this tick, a fourth waits from 2
     * on. If the
     * third was interrupted, it comes again. Notes whether the interrupt reached it; returns the answers.
     */
    public static Object interruptedAtThePlace(Stage stage, long tick) throws Exception {
        Authority authority = new Authority(stage, 1, 1);
        List<Future<ZorgianDate>> futures = new ArrayList<>(authority.submitAll(1, 2));
        List<Future<ZorgianDate>> fourth = new ArrayList<>();
        Thread third = stage.client("third", () -> {
            stage.pause(1);
            futures.add(submitsThough(stage, authority, 3));
        });
        Thread other = stage.client("fourth", () -> {
            stage.pause(2);
            fourth.add(authority.submit(4));
        });
        stage.pause(tick);
        third.interrupt();
        third.join();
        other.join();
        futures.addAll(fourth);
        List<Object> answers = authority.answers(futures);
        authority.leave();
        return answers;
    }

    /**
     * Submits this request, and once more if that is interrupted; notes under "interrupt" what became of the interrupt, and under "again"
     * what became of the request that came again.
     */
    private static Future<ZorgianDate> submitsThough(Stage stage, Authority authority, int number) throws InterruptedException {
        Outcome<Future<ZorgianDate>> outcome = stage.call("submit", () -> authority.submit(number));
        stage.note("interrupt", whatBecameOfIt(stage, outcome));
        if (outcome.returned()) {
            return outcome.value();
        }
        Outcome<Future<ZorgianDate>> again = stage.call("submit again", () -> authority.submit(number));
        stage.note("again", again.returned() ? "accepted" : "refused with " + again.thrown().getClass().getSimpleName());
        return again.value();
    }

    /** What became of the interrupt that was sent to this thread, or will be within 10 ticks, when the call came back like this. */
    private static String whatBecameOfIt(Stage stage, Outcome<?> outcome) {
        if (outcome.thrown() instanceof InterruptedException) {
            return "passed on";
        }
        return interruptComes(stage) ? "passed on" : "lost";
    }

    /** Whether this thread is interrupted, or will be within 10 ticks. */
    private static boolean interruptComes(Stage stage) {
        try {
            stage.pause(10);
            return false;
        } catch (InterruptedException e) {
            return true;
        }
    }

    /** One worker, one place. Somebody who is interrupted already submits to the full queue, waits for all, and closes. */
    public static void interruptedBefore(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 1, 1);
        List<Future<ZorgianDate>> futures = authority.submitAll(1, 2);
        Thread.currentThread().interrupt();
        stage.call("submit", () -> authority.submit(3));
        Thread.currentThread().interrupt();
        stage.call("awaitAll", authority::awaitAll);
        Thread.currentThread().interrupt();
        stage.call("close", authority::close);
        Thread.interrupted();
        stage.note("done", Authority.done(futures));
        stage.note("alive after close", authority.crew.alive());
    }

    /** Somebody who is interrupted already submits, and there is room; and once more if that is interrupted. Returns the answer. */
    public static Object interruptedWithRoom(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 1, 1);
        Thread.currentThread().interrupt();
        List<Future<ZorgianDate>> futures = new ArrayList<>();
        futures.add(submitsThough(stage, authority, 1));
        List<Object> answers = authority.answers(futures);
        authority.leave();
        return answers;
    }

    /**
     * Making a thread takes 10 ticks. Somebody submits and is interrupted 5 ticks later, another comes 3 ticks later. Returns the answers.
     */
    public static Object interruptedWhileHiring(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 1, ROOM_FOR_ALL, new Crew(stage, 10, 0));
        List<Future<ZorgianDate>> futures = new ArrayList<>();
        List<Future<ZorgianDate>> others = new ArrayList<>();
        Thread caller = stage.client("caller", () -> futures.add(submitsThough(stage, authority, 1)));
        Thread other = stage.client("other", () -> {
            stage.pause(3);
            others.add(authority.submit(2));
        });
        stage.pause(5);
        caller.interrupt();
        caller.join();
        other.join();
        futures.addAll(others);
        List<Object> answers = authority.answers(futures);
        authority.leave();
        return answers;
    }

    /** A request of 300 ticks; who waits for it is interrupted when it ends. */
    public static void interruptedAtTheEndOfWaiting(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 1, ROOM_FOR_ALL);
        authority.ticks.add(300L);
        authority.submit(1);
        interruptedAt(stage, 300, "awaitAll", authority::awaitAll);
        authority.leave();
    }

    /** A request of 300 ticks; who closes is interrupted when it ends. */
    public static void interruptedAtTheEndOfClosing(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 1, ROOM_FOR_ALL);
        authority.ticks.add(300L);
        authority.submit(1);
        interruptedAt(stage, 300, "close", authority::close);
        stage.note("alive after close", authority.crew.alive());
    }

    private static void interruptedAt(Stage stage, long tick, String name, Callable<Object> call) throws InterruptedException {
        Thread caller = stage.client(name, () -> {
            Outcome<Object> outcome = stage.call(name, call);
            boolean isTooEarly = stage.now() < tick;
            stage.note("interrupt", isTooEarly ? "it was over at tick " + stage.now() + ", before the interrupt came"
                    : whatBecameOfIt(stage, outcome));
        });
        stage.pause(tick);
        caller.interrupt();
        caller.join();
    }

    /**
     * Two workers, two places, conversions of so many ticks that no interrupt stops. Four requests; a fifth waits for a place, somebody for
     * all. Closing begins at 10 and is interrupted at 50 and at each of the five ticks after it; another closes at 20.
     */
    public static void stubbornConversions(Stage stage, long ticks) throws Exception {
        Authority authority = new Authority(stage, 2, 2);
        authority.isStubborn = true;
        authority.usualTicks = ticks;
        List<Future<ZorgianDate>> futures = authority.submitAll(1, 2);
        stage.settle();
        List<Future<ZorgianDate>> queued = authority.submitAll(3, 2);
        futures.addAll(queued);
        Thread fifth = stage.client("fifth", () -> {
            Outcome<Future<ZorgianDate>> outcome = stage.call("fifth", () -> authority.submit(5));
            stage.note("fifth", outcome.returned() ? authority.answer(outcome.value()) : outcome.thrown().getClass().getSimpleName());
        });
        Thread waiter = authority.waitsForAll("awaitAll", 1, futures);
        Thread closing = authority.closes("close", 10);
        Thread second = authority.closes("second close", 20);
        stage.pause(50);
        closing.interrupt();
        for (int i = 0; i < 5; i++) {
            stage.pause(1);
            closing.interrupt();
        }
        closing.join();
        second.join();
        stage.note("done", Authority.done(futures));
        fifth.join();
        waiter.join();
        stage.note("queued", authority.answers(queued));
    }

    /**
     * One worker, one place, conversions of so many ticks: three requests, a wait for all, a fourth request and the end. Returns the
     * answers.
     */
    public static Object longConversions(Stage stage, long ticks) throws Exception {
        Authority authority = new Authority(stage, 1, 1, new Crew(stage));
        authority.usualTicks = ticks;
        List<Future<ZorgianDate>> futures = authority.submitAll(1, 2);
        futures.add(stage.call("submit", () -> authority.submit(3)).value());
        authority.waitForAll("awaitAll", futures);
        futures.addAll(authority.submitAll(4, 1));
        stage.call("close", authority::close);
        return authority.answers(futures);
    }

    /**
     * One worker, one place; a thread begins its work 50 ticks after it was started. A request at 0; from 10 on somebody waits for all, at
     * 20 comes a second request, and from 30 on somebody else waits for all. Notes when the second was in; returns the answers.
     */
    public static Object slowBegin(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 1, 1, new Crew(stage, 0, 0, 50));
        List<Future<ZorgianDate>> futures = authority.submitAll(1, 1);
        Thread early = authority.waitsForAll("early", 10);
        Thread late = authority.waitsForAll("late", 30);
        stage.pause(20);
        futures.addAll(authority.submitAll(2, 1));
        stage.note("second in at", stage.now());
        List<Object> answers = authority.answers(futures);
        early.join();
        late.join();
        authority.leave();
        return answers;
    }

    /**
     * One worker, one place; a thread begins its work 100 ticks after it was started. A request at 0, three more come from 5 on, two wait
     * for all, and two close, at 20 and at 25. The first close is interrupted at 30, when the worker has not begun.
     */
    public static void cutShortEarly(Stage stage) throws Exception {
        Authority authority = new Authority(stage, 1, 1, new Crew(stage, 0, 0, 100));
        List<Future<ZorgianDate>> futures = authority.submitAll(1, 1);
        List<Thread> callers = new ArrayList<>();
        for (int number = 2; number <= 4; number++) {
            int request = number;
            callers.add(stage.client("caller " + request, () -> {
                stage.pause(3 + request);
                stage.call("request " + request, () -> authority.submit(request));
            }));
        }
        callers.add(authority.waitsForAll("early", 10));
        callers.add(authority.waitsForAll("late", 11));
        Thread closing = authority.closes("close", 20);
        callers.add(authority.closes("second close", 25));
        stage.pause(30);
        closing.interrupt();
        closing.join();
        stage.note("done", Authority.done(futures));
        stage.note("alive after close", authority.crew.alive());
        for (Thread caller : callers) {
            caller.join();
        }
    }

    /** Two services with a worker each, and the same ids: requests 1 and 2, and 3 and 4; the first is closed, the second gets one more. */
    public static Object twoServices(Stage stage) throws Exception {
        Authority here = new Authority(stage, 1, ROOM_FOR_ALL);
        Authority there = new Authority(stage, 1, ROOM_FOR_ALL);
        List<Future<ZorgianDate>> futures = here.submitAll(1, 2);
        futures.add(there.submit("id 1", 3));
        futures.add(there.submit("id 2", 4));
        stage.call("close", here::close);
        futures.add(there.submit("id 3", 5));
        stage.call("awaitAll", there::awaitAll);
        stage.call("close the other", there::close);
        return there.answers(futures);
    }

    /**
     * A service with one worker, three places and an idle time of 500 ticks, where making a thread takes 10 ticks, and one with two
     * workers, one place, the usual idle time and conversions of 70 ticks. Somebody has four requests for the one, and 5 ticks later
     * somebody has four for the other, and then one for a third.
     */
    public static void differentServices(Stage stage) throws Exception {
        Authority one = new Authority(stage, 1, 3, new Crew(stage, 10, 0), Duration.ofMillis(500));
        Authority other = new Authority(stage, 2, 1);
        other.usualTicks = 70;
        Thread caller = stage.client("caller of the one", () -> {
            List<Future<ZorgianDate>> futures = one.submitAll(1, 4);
            stage.note("all in at", stage.now());
            stage.note("the one", one.answers(futures));
            stage.pause(499);
            stage.note("alive at 499", one.crew.alive());
            stage.pause(2);
            stage.note("alive at 501", one.crew.alive());
        });
        Thread caller2 = stage.client("caller of the other", () -> {
            stage.pause(5);
            List<Future<ZorgianDate>> futures = new ArrayList<>(stage.call("three requests", () -> other.submitAll(5, 3)).value());
            futures.add(stage.call("the fourth", () -> other.submit(8)).value());
            stage.note("the other", other.answers(futures));
            stage.call("a wait for all of the other", other::awaitAll);
            Authority fresh = new Authority(stage, 1, 1);
            stage.note("a fresh one", fresh.answers(fresh.submitAll(9, 1)));
            fresh.leave();
        });
        caller.join();
        caller2.join();
        one.leave();
        other.leave();
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

    /** The student's service with a slow converter and the factory of its workers, and those who call it. */
    private static final class Authority implements Converter {

        private static final Duration IDLE_TIME = Duration.ofMillis(2000);

        private static final LocalDateTime FIRST = LocalDateTime.of(2025, 1, 1, 0, 0);

        /** How long the first requests take; the others take the usual time. */
        private final List<Long> ticks = new ArrayList<>();
        /** What the first requests fail with. */
        private final List<Throwable> failures = new ArrayList<>();
        private final CalendarService service;
        private final Crew crew;
        private long usualTicks = 100;
        /** Whether conversions go on to their end when they are interrupted. */
        private boolean isStubborn;
        /** Whether a conversion that fails leaves its thread interrupted. */
        private boolean leavesInterrupts;

        private final Stage stage;

        Authority(Stage stage, int workers, long places) {
            this(stage, workers, places, new Crew(stage), IDLE_TIME);
        }

        Authority(Stage stage, int workers, long places, Crew crew) {
            this(stage, workers, places, crew, IDLE_TIME);
        }

        Authority(Stage stage, int workers, long places, Crew crew, Duration idleTime) {
            this.stage = stage;
            this.crew = crew;
            this.service = new CalendarService(this, workers, (int) places, idleTime, crew);
        }

        @Override
        public ZorgianDate convert(LocalDateTime earthDate) throws Exception {
            int number = (int) ChronoUnit.HOURS.between(FIRST, earthDate);
            work("request " + number, number <= ticks.size() ? ticks.get(number - 1) : usualTicks);
            if (number <= failures.size()) {
                fail(failures.get(number - 1));
            }
            return new ZorgianDate(number, 0, 0);
        }

        private void work(String label, long howLong) throws InterruptedException {
            if (isStubborn) {
                stage.workToItsEnd(label, howLong);
            } else {
                stage.work(label, howLong);
            }
        }

        private void fail(Throwable failure) throws Exception {
            if (leavesInterrupts) {
                Thread.currentThread().interrupt();
            }
            if (failure instanceof Error error) {
                throw error;
            }
            throw (Exception) failure;
        }

        /** The id is a string of its own each time: that it is equal is what counts. */
        CalendarRequest request(String id, int number) {
            return new CalendarRequest(new String(id), FIRST.plusHours(number));
        }

        Future<ZorgianDate> submit(int number) throws InterruptedException {
            return submit("id " + number, number);
        }

        Future<ZorgianDate> submit(String id, int number) throws InterruptedException {
            return service.submit(request(id, number));
        }

        List<Future<ZorgianDate>> submitAll(int first, int count) throws InterruptedException {
            List<Future<ZorgianDate>> futures = new ArrayList<>();
            for (int number = first; number < first + count; number++) {
                futures.add(submit(number));
            }
            return futures;
        }

        /** The number of the request, or how it came to none. */
        Object answer(Future<ZorgianDate> future) throws InterruptedException {
            if (future == null) {
                return "no future";
            }
            try {
                ZorgianDate date = future.get();
                return date == null ? "no date" : (Object) date.year();
            } catch (ExecutionException e) {
                return e.getCause() == null ? "failed without a cause" : "failed: " + e.getCause().getMessage();
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

        /** Waits for all, and notes under this name whether these are done then. */
        Thread waitsForAll(String name, long from, List<Future<ZorgianDate>> futures) {
            return stage.client(name, () -> {
                stage.pause(from);
                waitForAll(name, futures);
            });
        }

        void waitForAll(String name, List<Future<ZorgianDate>> futures) {
            stage.call(name, () -> {
                service.awaitAll();
                stage.note("done after " + name, done(futures));
                return null;
            });
        }

        static List<Object> done(List<Future<ZorgianDate>> futures) {
            List<Object> done = new ArrayList<>();
            futures.forEach(future -> done.add(future != null && future.isDone()));
            return done;
        }

        Object close() {
            service.close();
            return null;
        }

        /**
         * Closes the service, and notes under this name how many workers are alive and whether the caller is interrupted at that very
         * moment.
         */
        void closeAndLook(String name) {
            stage.call(name, () -> {
                service.close();
                stage.note("alive after " + name, crew.alive());
                stage.note("interrupted after " + name, Thread.currentThread().isInterrupted());
                return null;
            });
        }

        Thread closes(String name, long from) {
            return stage.client(name, () -> {
                stage.pause(from);
                closeAndLook(name);
            });
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

    /** Makes the workers of a service, and knows who of them is alive. */
    private static final class Crew implements ThreadFactory {

        private final List<Thread> threads = new ArrayList<>();
        private final AtomicInteger number = new AtomicInteger();
        private final Stage stage;
        private final long hiringTicks;
        private final long farewellTicks;
        private final long beginTicks;

        Crew(Stage stage) {
            this(stage, 0, 0);
        }

        Crew(Stage stage, long hiringTicks, long farewellTicks) {
            this(stage, hiringTicks, farewellTicks, 0);
        }

        /**
         * @param hiringTicks how long it takes to make a thread
         * @param farewellTicks how long a thread goes on after its work
         * @param beginTicks how long a thread that was started takes until it begins its work; an interrupt is not lost meanwhile
         */
        Crew(Stage stage, long hiringTicks, long farewellTicks, long beginTicks) {
            this.beginTicks = beginTicks;
            this.stage = stage;
            this.hiringTicks = hiringTicks;
            this.farewellTicks = farewellTicks;
        }

        @Override
        public Thread newThread(Runnable work) {
            pass(hiringTicks);
            Thread thread = new Thread(farewellTicks == 0 && beginTicks == 0 ? work : () -> {
                begin();
                work.run();
                if (farewellTicks > 0) {
                    stage.workToItsEnd("farewell", farewellTicks);
                }
            }, "worker " + number.incrementAndGet());
            synchronized (threads) {
                threads.add(thread);
            }
            return thread;
        }

        private void begin() {
            long begin = stage.now() + beginTicks;
            boolean isInterrupted = false;
            while (stage.now() < begin) {
                try {
                    stage.pause(begin - stage.now());
                } catch (InterruptedException e) {
                    isInterrupted = true;
                }
            }
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }

        private void pass(long ticks) {
            try {
                if (ticks > 0) {
                    stage.pause(ticks);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
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
