// right: a clerk dates letters with new Date() and a calendar, all in his own thread, and hands them on through a queue; time goes on between them.
import java.util.Calendar;
import java.util.Date;
import java.util.concurrent.LinkedBlockingQueue;

public class DatesOnTheLetters {

    private static final class Letter {
        private Date written;
        private long year;
    }

    public static void main(String[] args) throws InterruptedException {
        LinkedBlockingQueue<Letter> tray = new LinkedBlockingQueue<>();
        Date morning = new Date();
        Thread clerk = new Thread(() -> {
            try {
                for (int i = 0; i < 3; i++) {
                    Thread.sleep(20);
                    Letter letter = new Letter();
                    letter.written = new Date();
                    Calendar calendar = Calendar.getInstance();
                    calendar.setTime(letter.written);
                    letter.year = calendar.get(Calendar.YEAR);
                    tray.put(letter);
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }, "clerk");
        clerk.start();
        Date last = morning;
        for (int i = 0; i < 3; i++) {
            Letter letter = tray.take();
            if (!letter.written.after(last) || letter.year < 1970) {
                throw new AssertionError(letter.written + " is not after " + last);
            }
            last = letter.written;
        }
        clerk.join();
        if (new Date().getTime() - morning.getTime() < 50) {
            throw new AssertionError("the morning was too short");
        }
    }
}
