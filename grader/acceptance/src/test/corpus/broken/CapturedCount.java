// broken: an array of one element stands in for a local variable that two lambdas count in.
// finding: data-race 12 19
public class CapturedCount {

    public static void main(String[] args) throws InterruptedException {
        int[] count = {0};
        String text = "the mass of the moon";
        int middle = text.length() / 2;
        Thread left = new Thread(() -> {
            for (char letter : text.substring(0, middle).toCharArray()) {
                if (letter == 'o') {
                    count[0]++;
                }
            }
        }, "left");
        Thread right = new Thread(() -> {
            for (char letter : text.substring(middle).toCharArray()) {
                if (letter == 'o') {
                    count[0]++;
                }
            }
        }, "right");
        left.start();
        right.start();
        left.join();
        right.join();
        System.out.println(count[0] + " o");
    }
}
