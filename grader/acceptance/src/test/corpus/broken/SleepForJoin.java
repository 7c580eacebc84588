// broken: main sleeps long enough instead of joining the thread before it reads the result.
// finding: data-race 12 21
public class SleepForJoin {

    private int sum;

    void add(int[] masses) {
        int own = 0;
        for (int mass : masses) {
            own += mass;
        }
        sum = own;
    }

    public static void main(String[] args) throws InterruptedException {
        SleepForJoin scale = new SleepForJoin();
        int[] masses = {4, 8, 15, 16, 23, 42};
        Thread adder = new Thread(() -> scale.add(masses), "adder");
        adder.start();
        Thread.sleep(100);
        int seen = scale.sum;
        adder.join();
        System.out.println("sum " + seen);
    }
}
