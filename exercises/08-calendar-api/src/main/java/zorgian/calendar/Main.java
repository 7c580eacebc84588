package zorgian.calendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Watch it: ten requests, four workers, a queue with four places, workers that go home after 2 s. About 5 s. */
public final class Main {

    private static final long START = System.nanoTime();

    private Main() {
    }

    /** Runs the service for real. */
    public static void main(String[] arguments) throws Exception {
        Random random = new Random(29);
        ZorgianCalendar calendar = new ZorgianCalendar();
        Converter slow = earthDate -> {
            int millis = 200 + earthDate.getDayOfMonth() * 10;
            Thread.sleep(millis);
            say("converted " + earthDate + " in " + millis + " ms");
            return calendar.convert(earthDate);
        };
        List<Thread> crew = new ArrayList<>();
        try (CalendarService service = new CalendarService(slow, 4, 4, Duration.ofSeconds(2), crewIn(crew))) {
            List<CalendarRequest> requests = new ArrayList<>();
            List<Future<ZorgianDate>> answers = new ArrayList<>();
            for (int i = 1; i <= 10; i++) {
                LocalDateTime date = LocalDateTime.of(2000 + random.nextInt(26), 1 + random.nextInt(12), 1 + random.nextInt(28), random.nextInt(24), 0);
                requests.add(new CalendarRequest("request " + i, date));
                answers.add(service.submit(requests.get(i - 1)));
                say("submitted request " + i);
            }
            service.awaitAll();
            say("all requests are done");
            for (int i = 0; i < answers.size(); i++) {
                System.out.printf("          %-10s %s: %s%n", requests.get(i).id(), requests.get(i).earthDate(), calendar.describe(answers.get(i).get()));
            }
            for (Thread worker : crew) {
                worker.join();
            }
            say("all workers have gone home");
            Future<ZorgianDate> late = service.submit(new CalendarRequest("a late request", LocalDateTime.of(2025, 3, 5, 13, 45)));
            say("a late request: " + calendar.describe(late.get()));
        } catch (UnsupportedOperationException todo) {
            say(todo.getMessage());
        }
        say("closed");
    }

    private static ThreadFactory crewIn(List<Thread> crew) {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread worker = new Thread(() -> {
                say("begins");
                work.run();
                say("goes home");
            }, "worker " + number.incrementAndGet());
            synchronized (crew) {
                crew.add(worker);
            }
            return worker;
        };
    }

    private static void say(String what) {
        long millis = (System.nanoTime() - START) / 1_000_000;
        System.out.printf("%5d ms  %-9s %s%n", millis, Thread.currentThread().getName(), what);
    }
}
