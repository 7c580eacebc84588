// broken: takers of tea and takers of coffee wait at one monitor, and notify wakes a tea taker for the coffee, who waits again.
// ending: stuck lost-wake-up
public class WrongOneNotified {

    private final Object counter = new Object();
    private boolean coffee;
    private boolean tea;

    void takeTea() throws InterruptedException {
        synchronized (counter) {
            while (!tea) {
                counter.wait();
            }
            tea = false;
        }
    }

    void takeCoffee() throws InterruptedException {
        synchronized (counter) {
            while (!coffee) {
                counter.wait();
            }
            coffee = false;
            tea = true;
            counter.notify();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        WrongOneNotified bar = new WrongOneNotified();
        Thread ada = new Thread(() -> {
            try {
                bar.takeTea();
            } catch (InterruptedException e) {
                System.out.println("home");
            }
        }, "ada");
        Thread ben = new Thread(() -> {
            try {
                bar.takeCoffee();
            } catch (InterruptedException e) {
                System.out.println("home");
            }
        }, "ben");
        ada.start();
        Thread.sleep(10);
        ben.start();
        Thread.sleep(10);
        synchronized (bar.counter) {
            bar.coffee = true;
            bar.counter.notify();
        }
        ada.join();
        ben.join();
    }
}
