// broken: the baker's thread dies of an exception that nobody hears of, and main counts loaves as if all were baked.
// finding: thread-died 10
public class BakerDies {

    private int loaves;

    void bake(int flour) {
        for (int left = flour; left != 0; left -= 2) {
            if (left < 0) {
                throw new IllegalStateException("no flour");
            }
            loaves++;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        BakerDies bakery = new BakerDies();
        Thread baker = new Thread(() -> bakery.bake(5), "baker");
        baker.start();
        baker.join();
        System.out.println(bakery.loaves + " loaves");
    }
}
