package zorgian.calendar;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How to test concurrent code without sleeping: hold a conversion at a latch, and wait for what must become true. */
@Timeout(10)
class CalendarExampleTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2025, 3, 5, 12, 0);
    private static final ZorgianDate ANSWER = new ZorgianDate(5786, 2, 12);

    private final List<Thread> crew = new CopyOnWriteArrayList<>();
    private final ThreadFactory threads = work -> {
        Thread worker = new Thread(work);
        worker.setDaemon(true);
        crew.add(worker);
        return worker;
    };

    @Test
    void aRequestIsAnswered() throws Exception {
        try (CalendarService service = new CalendarService(date -> ANSWER, 2, 10, Duration.ofMillis(50), threads)) {
            Future<ZorgianDate> answer = service.submit(new CalendarRequest("first", NOON));
            assertEquals(ANSWER, answer.get());
        }
    }

    @Test
    void aRequestIsNotDoneBeforeItsConversionIs() throws Exception {
        CountDownLatch conversionBegan = new CountDownLatch(1);
        CountDownLatch conversionMayEnd = new CountDownLatch(1);
        Converter held = date -> {
            conversionBegan.countDown();
            conversionMayEnd.await();
            return ANSWER;
        };
        try (CalendarService service = new CalendarService(held, 2, 10, Duration.ofMillis(50), threads)) {
            Future<ZorgianDate> answer = service.submit(new CalendarRequest("held", NOON));
            conversionBegan.await();
            assertFalse(answer.isDone());
            conversionMayEnd.countDown();
            service.awaitAll();
            assertEquals(ANSWER, answer.get());
        }
    }

    @Test
    void idleWorkersEnd() throws Exception {
        try (CalendarService service = new CalendarService(date -> ANSWER, 2, 10, Duration.ofMillis(50), threads)) {
            service.submit(new CalendarRequest("only", NOON)).get();
            await().until(() -> crew.stream().noneMatch(Thread::isAlive));
        }
    }
}
