// broken: the constructor starts the thread before it has written the field that the thread reads.
// finding: data-race 11 15
public class StartedInConstructor {

    private final Thread alarm;
    private int limit;

    StartedInConstructor(int celsius) {
        alarm = new Thread(this::watch, "alarm");
        alarm.start();
        limit = celsius;
    }

    private void watch() {
        int highest = limit;
        if (highest > 1000) {
            throw new IllegalStateException("too hot for this oven");
        }
    }

    void end() throws InterruptedException {
        alarm.join();
    }

    public static void main(String[] args) throws InterruptedException {
        StartedInConstructor oven = new StartedInConstructor(250);
        oven.end();
        System.out.println("limit " + oven.limit);
    }
}
