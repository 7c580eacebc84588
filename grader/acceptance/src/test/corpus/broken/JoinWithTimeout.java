// broken: join(20) gives up after 20 ticks; main reads the result as if the thread had ended.
// finding: data-race 14 21
public class JoinWithTimeout extends Thread {

    private int grams;

    @Override
    public void run() {
        try {
            sleep(100);
        } catch (InterruptedException e) {
            return;
        }
        grams = 42;
    }

    public static void main(String[] args) throws InterruptedException {
        JoinWithTimeout scale = new JoinWithTimeout();
        scale.start();
        scale.join(20);
        int seen = scale.grams;
        scale.join();
        System.out.println(seen < 50 ? "light" : "heavy");
    }
}
