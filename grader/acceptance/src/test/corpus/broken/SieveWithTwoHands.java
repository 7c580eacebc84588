// broken: two threads cross out multiples in one boolean[], and the multiples of six are crossed out by both.
// finding: data-race 13 13
public class SieveWithTwoHands {

    private final boolean[] crossedOut;

    SieveWithTwoHands(int size) {
        crossedOut = new boolean[size];
    }

    void crossOut(int prime) {
        for (int multiple = 2 * prime; multiple < crossedOut.length; multiple += prime) {
            crossedOut[multiple] = true;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        SieveWithTwoHands sieve = new SieveWithTwoHands(40);
        Thread twos = new Thread(() -> sieve.crossOut(2), "twos");
        Thread threes = new Thread(() -> sieve.crossOut(3), "threes");
        twos.start();
        threes.start();
        twos.join();
        threes.join();
        int left = 0;
        for (int number = 2; number < 40; number++) {
            left += sieve.crossedOut[number] ? 0 : 1;
        }
        System.out.println(left + " left");
    }
}
