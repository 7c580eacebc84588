// broken: one method locks the class, the other locks the instance, and both change the same static field.
// finding: data-race 8 12
public class StaticAndInstance {

    private static int openValves;

    static synchronized void opened() {
        openValves++;
    }

    synchronized void closed() {
        openValves--;
    }

    public static void main(String[] args) throws InterruptedException {
        StaticAndInstance valve = new StaticAndInstance();
        Thread opener = new Thread(() -> {
            for (int valves = 0; valves < 5; valves++) {
                opened();
            }
        }, "opener");
        Thread closer = new Thread(() -> {
            for (int valves = 0; valves < 5; valves++) {
                valve.closed();
            }
        }, "closer");
        opener.start();
        closer.start();
        opener.join();
        closer.join();
        System.out.println(openValves + " open");
    }
}
