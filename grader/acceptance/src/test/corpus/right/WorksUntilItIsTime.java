// right: two workers compute without a pause until System.nanoTime or currentTimeMillis says so, each on cells of its own.
public class WorksUntilItIsTime {

    private final long[] blended = new long[2];

    private void blend(long deadline) {
        while (System.nanoTime() - deadline < 0) {
            blended[0]++;
        }
    }

    private void grind(long until) {
        do {
            blended[1]++;
        } while (System.currentTimeMillis() < until);
    }

    public static void main(String[] args) throws InterruptedException {
        WorksUntilItIsTime kitchen = new WorksUntilItIsTime();
        Thread blender = new Thread(() -> kitchen.blend(System.nanoTime() + 40_000_000), "blender");
        Thread grinder = new Thread(() -> kitchen.grind(System.currentTimeMillis() + 30), "grinder");
        blender.start();
        grinder.start();
        blender.join();
        grinder.join();
        if (kitchen.blended[0] < 1 || kitchen.blended[1] < 1) {
            throw new AssertionError("nothing was blended");
        }
    }
}
