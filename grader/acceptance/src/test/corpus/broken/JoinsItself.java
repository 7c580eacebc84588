// broken: the last of the helpers joins all helpers, itself among them.
// ending: stuck self-wait
public class JoinsItself {

    private final Thread[] helpers = new Thread[2];
    private int sum;

    synchronized void add(int number) {
        sum += number;
    }

    void finish() {
        try {
            for (Thread helper : helpers) {
                helper.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        JoinsItself group = new JoinsItself();
        group.helpers[0] = new Thread(() -> group.add(4), "first helper");
        group.helpers[1] = new Thread(() -> {
            group.add(5);
            group.finish();
        }, "last helper");
        for (Thread helper : group.helpers) {
            helper.start();
        }
        group.helpers[1].join();
        System.out.println(group.sum);
    }
}
