// right: a night porter polls a volatile flag every ten ticks for seventy seconds, until main says that it is morning.
public class PollsForAMinute {

    private volatile boolean morning;
    private String greeting = "good night";

    public static void main(String[] args) throws InterruptedException {
        PollsForAMinute hotel = new PollsForAMinute();
        int[] looks = new int[1];
        Thread porter = new Thread(() -> {
            while (!hotel.morning) {
                looks[0]++;
                try {
                    Thread.sleep(10);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            looks[0] += hotel.greeting.equals("good morning") ? 100_000 : 0;
        }, "porter");
        porter.start();
        Thread.sleep(70_000);
        hotel.greeting = "good morning";
        hotel.morning = true;
        porter.join();
        if (looks[0] <= 100_000) {
            throw new AssertionError(looks[0] + " looks");
        }
    }
}
