// broken: the reader looks at the reading first and at the volatile flag afterwards, so the flag orders nothing.
// finding: data-race 9 14
public class PlainBeforeVolatile {

    private int reading;
    private volatile boolean ready;

    void measure() {
        reading = 37;
        ready = true;
    }

    int readingOr(int other) {
        int seen = reading;
        return ready ? seen : other;
    }

    public static void main(String[] args) throws InterruptedException {
        PlainBeforeVolatile sensor = new PlainBeforeVolatile();
        int[] shown = new int[1];
        Thread meter = new Thread(sensor::measure, "meter");
        Thread display = new Thread(() -> shown[0] = sensor.readingOr(-1), "display");
        meter.start();
        display.start();
        meter.join();
        display.join();
        System.out.println("shown " + shown[0]);
    }
}
