// broken: the drawers are locked by their boxed numbers, and two boxes with an equal number are two locks.
// finding: data-race 10 10
public class EqualNumbersForLocks {

    private int coins;

    @SuppressWarnings("synchronization")
    void put(Integer drawer) {
        synchronized (drawer) {
            coins = coins + 1;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        EqualNumbersForLocks till = new EqualNumbersForLocks();
        Thread early = new Thread(() -> till.put(1_000), "early");
        Thread late = new Thread(() -> till.put(1_000), "late");
        early.start();
        late.start();
        early.join();
        late.join();
        System.out.println(till.coins > 0);
    }
}
