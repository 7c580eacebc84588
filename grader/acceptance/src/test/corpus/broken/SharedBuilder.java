// broken: two threads append to one StringBuilder.
// finding: data-race 8 12
public class SharedBuilder {

    private final StringBuilder record = new StringBuilder(100);

    void left() {
        record.append("left;");
    }

    void right() {
        record.append("right;");
    }

    public static void main(String[] args) throws InterruptedException {
        SharedBuilder rat = new SharedBuilder();
        Thread leftEye = new Thread(rat::left, "left eye");
        Thread rightEye = new Thread(rat::right, "right eye");
        leftEye.start();
        rightEye.start();
        leftEye.join();
        rightEye.join();
        System.out.println(rat.record.length() + " characters");
    }
}
