// broken: the flag that stops the pump is a plain field; main joins the pump only after it has set it.
// finding: data-race 20 9
public class StopFlag {

    private boolean running = true;
    private int strokes;

    void pump() {
        while (running) {
            strokes++;
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    void stop() {
        running = false;
    }

    public static void main(String[] args) throws InterruptedException {
        StopFlag pump = new StopFlag();
        Thread motor = new Thread(pump::pump, "motor");
        motor.start();
        Thread.sleep(55);
        pump.stop();
        motor.join();
        System.out.println(pump.strokes + " strokes");
    }
}
