// right: two clerks poll one delay queue with patience; each reminder with its plain text comes to one of them, and none before it is due.
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public class DelayedReminders {

    private static final class Reminder implements Delayed {
        private final long due;
        private String text;
        private int read;

        Reminder(String text, long millis) {
            this.text = text;
            due = System.currentTimeMillis() + millis;
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(due - System.currentTimeMillis(), TimeUnit.MILLISECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(due, ((Reminder) other).due);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        DelayQueue<Reminder> calendar = new DelayQueue<>();
        AtomicInteger letters = new AtomicInteger();
        AtomicInteger left = new AtomicInteger(6);
        Thread[] clerks = new Thread[2];
        for (int i = 0; i < clerks.length; i++) {
            clerks[i] = new Thread(() -> {
                try {
                    while (left.get() > 0) {
                        Reminder reminder = calendar.poll(50, TimeUnit.MILLISECONDS);
                        if (reminder != null) {
                            reminder.read++;
                            reminder.text += " (done)";
                            letters.addAndGet(reminder.text.length());
                            left.decrementAndGet();
                        }
                    }
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }, "clerk-" + i);
            clerks[i].start();
        }
        Reminder[] reminders = new Reminder[6];
        for (int i = 0; i < reminders.length; i++) {
            reminders[i] = new Reminder("call", 20L * i);
            reminders[i].text += "!";
            calendar.put(reminders[i]);
        }
        for (Thread clerk : clerks) {
            clerk.join();
        }
        for (Reminder reminder : reminders) {
            if (reminder.read != 1 || !reminder.text.equals("call! (done)")) {
                throw new AssertionError(reminder.text);
            }
        }
        if (letters.get() != 72) {
            throw new AssertionError(letters + " letters");
        }
    }
}
