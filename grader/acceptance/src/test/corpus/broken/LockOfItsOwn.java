// broken: every call makes a new lock, which nobody else can ever wait for.
// finding: data-race 10 10
public class LockOfItsOwn {

    private double litres;

    void pour(double more) {
        Object lock = new Object();
        synchronized (lock) {
            litres += more;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        LockOfItsOwn tank = new LockOfItsOwn();
        Thread left = new Thread(() -> tank.pour(1.5), "left tap");
        Thread right = new Thread(() -> tank.pour(2.5), "right tap");
        left.start();
        right.start();
        left.join();
        right.join();
        System.out.println(tank.litres + " l");
    }
}
