// broken: two clerks read their numbers from the same Scanner.
// finding: data-race 11 11
import java.util.Scanner;

public class ScannerForTwo {

    private final Scanner list = new Scanner("11 12 13 14");

    int next() {
        try {
            return list.nextInt();
        } catch (RuntimeException e) {
            return 0;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ScannerForTwo desk = new ScannerForTwo();
        int[] numbers = new int[2];
        Thread ada = new Thread(() -> numbers[0] = desk.next(), "ada");
        Thread ben = new Thread(() -> numbers[1] = desk.next(), "ben");
        ada.start();
        ben.start();
        ada.join();
        ben.join();
        System.out.println(numbers.length + " numbers");
    }
}
