// broken: two colleagues greet each other, each under its own monitor, and the answer takes the other's monitor.
// finding: potential-deadlock 19 19
// or: potential-deadlock 15 15
public class PoliteColleagues {

    private final String name;
    private int greetings;

    PoliteColleagues(String name) {
        this.name = name;
    }

    synchronized void greet(PoliteColleagues other) {
        greetings++;
        other.answer(name);
    }

    synchronized void answer(String from) {
        if (!from.equals(name)) {
            greetings++;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        PoliteColleagues ada = new PoliteColleagues("Ada");
        PoliteColleagues ben = new PoliteColleagues("Ben");
        Thread first = new Thread(() -> ada.greet(ben), "Ada");
        Thread second = new Thread(() -> ben.greet(ada), "Ben");
        first.start();
        Thread.sleep(20);
        second.start();
        first.join();
        second.join();
        System.out.println(ada.greetings + ben.greetings + " greetings");
    }
}
