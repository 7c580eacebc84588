// broken: main interrupts the sleeper first and writes the reason down afterwards.
// finding: data-race 23 12
public class ReasonAfterInterrupt {

    private String reason = "none";
    private int letters;

    void sleep() {
        try {
            Thread.sleep(5_000);
        } catch (InterruptedException e) {
            String why = reason;
            letters = why.length();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        ReasonAfterInterrupt laboratory = new ReasonAfterInterrupt();
        Thread guard = new Thread(laboratory::sleep, "guard");
        guard.start();
        Thread.sleep(50);
        guard.interrupt();
        laboratory.reason = "fire drill";
        guard.join();
        System.out.println(laboratory.letters > 0);
    }
}
