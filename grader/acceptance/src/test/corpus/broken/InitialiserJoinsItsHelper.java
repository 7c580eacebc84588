// broken: a class initialiser joins a helper that needs the same class, which is not initialised before the initialiser ends.
// ending: stuck lock-cycle
public class InitialiserJoinsItsHelper {

    private static final class Prices {
        static int bread;

        static {
            Thread helper = new Thread(() -> bread = 3, "helper");
            helper.start();
            try {
                helper.join();
            } catch (InterruptedException e) {
                System.out.println("woken");
            }
        }
    }

    public static void main(String[] args) {
        System.out.println("bread costs " + Prices.bread);
    }
}
