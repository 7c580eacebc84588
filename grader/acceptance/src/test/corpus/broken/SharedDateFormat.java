// broken: SimpleDateFormat keeps its calendar in itself, and two threads format with the same one.
// finding: data-race 15 15
import java.text.DateFormat;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.Locale;

public class SharedDateFormat {

    private static final DateFormat DAY = new SimpleDateFormat("yyyy-MM-dd", Locale.ROOT);

    private final String[] days = new String[2];

    void write(int line, long millis) {
        days[line] = DAY.format(new Date(millis));
    }

    public static void main(String[] args) throws InterruptedException {
        SharedDateFormat diary = new SharedDateFormat();
        Thread first = new Thread(() -> diary.write(0, 0L), "first");
        Thread second = new Thread(() -> diary.write(1, 86_400_000L), "second");
        first.start();
        second.start();
        first.join();
        second.join();
        System.out.println(diary.days.length + " days");
    }
}
