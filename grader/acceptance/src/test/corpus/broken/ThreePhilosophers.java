// broken: three philosophers take the fork on their left first, so the three can wait for each other in a circle.
// finding: potential-deadlock 20 20 20
public class ThreePhilosophers {

    private static final int SEATS = 3;

    private final Object[] forks = new Object[SEATS];
    private final int[] meals = new int[SEATS];

    ThreePhilosophers() {
        for (int fork = 0; fork < SEATS; fork++) {
            forks[fork] = new Object();
        }
    }

    void eat(int seat) {
        Object left = forks[seat];
        Object right = forks[(seat + 1) % SEATS];
        synchronized (left) {
            synchronized (right) {
                meals[seat]++;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ThreePhilosophers table = new ThreePhilosophers();
        Thread[] philosophers = new Thread[SEATS];
        for (int place = 0; place < SEATS; place++) {
            int seat = place;
            philosophers[seat] = new Thread(() -> table.eat(seat), "philosopher " + seat);
            philosophers[seat].start();
            Thread.sleep(20);
        }
        for (Thread philosopher : philosophers) {
            philosopher.join();
        }
        System.out.println(table.meals[0] + table.meals[1] + table.meals[2] + " meals");
    }
}
