// right: the static total is guarded by the class, each instance's count by the instance, and both are always taken instance first.
public class StaticAndInstanceMonitors {

    private static int total;

    private int count;

    private synchronized void add(int specimens) {
        count += specimens;
        addToTotal(specimens);
    }

    private synchronized int count() {
        return count;
    }

    private static synchronized void addToTotal(int specimens) {
        total += specimens;
    }

    private static int total() {
        synchronized (StaticAndInstanceMonitors.class) {
            return total;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        StaticAndInstanceMonitors moss = new StaticAndInstanceMonitors();
        StaticAndInstanceMonitors fern = new StaticAndInstanceMonitors();
        Thread[] collectors = new Thread[4];
        for (int i = 0; i < collectors.length; i++) {
            collectors[i] = new Thread(() -> {
                for (int walk = 0; walk < 25; walk++) {
                    moss.add(1);
                    fern.add(2);
                }
            });
            collectors[i].start();
        }
        int seen = total();
        for (Thread collector : collectors) {
            collector.join();
        }
        if (seen < 0 || seen > 300 || total() != 300 || moss.count() != 100 || fern.count() != 200) {
            throw new AssertionError(total() + " in all");
        }
    }
}
