// broken: two threads have the names of the JDK's own, and count in one field like anybody else.
// finding: data-race 9 9
public class NamedLikeAWorker {

    private int stamps;

    void stamp() {
        for (int i = 0; i < 5; i++) {
            stamps = stamps + 1;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        NamedLikeAWorker office = new NamedLikeAWorker();
        Thread one = new Thread(office::stamp, "ForkJoinPool.commonPool-worker-1");
        Thread two = new Thread(office::stamp, "Common-Cleaner");
        one.start();
        two.start();
        one.join();
        two.join();
        System.out.println(office.stamps > 0);
    }
}
