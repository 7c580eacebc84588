// broken: main spins on a volatile flag that is only set for an even number of drops, and there are seven.
// ending: spinning
public class SpinsOnFlag {

    private volatile boolean finished;
    private int drops;

    void titrate() {
        for (int drop = 0; drop < 7; drop++) {
            drops++;
        }
        if (drops % 2 == 0) {
            finished = true;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        SpinsOnFlag burette = new SpinsOnFlag();
        Thread chemist = new Thread(burette::titrate, "chemist");
        chemist.start();
        while (!burette.finished) {
            Thread.onSpinWait();
        }
        chemist.join();
        System.out.println(burette.drops);
    }
}
