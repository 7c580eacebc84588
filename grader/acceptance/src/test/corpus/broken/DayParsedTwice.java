// broken: two threads parse with one SimpleDateFormat, which works in a calendar of its own.
// finding: data-race 14 14
import java.text.DateFormat;
import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.util.Locale;

public class DayParsedTwice {

    private final DateFormat day = new SimpleDateFormat("yyyy-MM-dd", Locale.ROOT);

    void parse(String text) {
        try {
            day.parse(text, new ParsePosition(0));
        } catch (RuntimeException e) {
            System.out.println("no day");
        }
    }

    public static void main(String[] args) throws InterruptedException {
        DayParsedTwice diary = new DayParsedTwice();
        Thread first = new Thread(() -> diary.parse("2024-02-29"), "first");
        Thread second = new Thread(() -> diary.parse("2025-12-24"), "second");
        first.start();
        second.start();
        first.join();
        second.join();
        System.out.println("parsed");
    }
}
