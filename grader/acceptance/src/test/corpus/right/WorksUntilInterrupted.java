// right: a worker computes without a pause until it is interrupted; seeing the interrupt orders the plain order that was written before it.
public class WorksUntilInterrupted {

    private String order = "stir";

    private long stir(String[] heard) {
        long rounds = 0;
        while (!Thread.currentThread().isInterrupted()) {
            rounds += rounds % 7 == 0 ? 3 : 1;
        }
        heard[0] = order;
        return rounds;
    }

    public static void main(String[] args) throws InterruptedException {
        WorksUntilInterrupted pot = new WorksUntilInterrupted();
        String[] heard = new String[1];
        long[] rounds = {-1};
        Thread cook = new Thread(() -> rounds[0] = pot.stir(heard), "cook");
        cook.start();
        Thread.sleep(30);
        pot.order = "serve";
        cook.interrupt();
        cook.join();
        if (!heard[0].equals("serve") || rounds[0] < 0) {
            throw new AssertionError(heard[0]);
        }
    }
}
