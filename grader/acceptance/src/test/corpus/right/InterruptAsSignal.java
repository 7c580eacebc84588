// right: data is written before interrupt() and read after the InterruptedException that it caused: to notice an interrupt orders it.
public class InterruptAsSignal {

    private String order;
    private int tables;

    public static void main(String[] args) throws InterruptedException {
        InterruptAsSignal kitchen = new InterruptAsSignal();
        String[] heard = new String[2];
        Thread cook = new Thread(() -> {
            try {
                Thread.sleep(1_000_000);
            } catch (InterruptedException e) {
                heard[0] = kitchen.order + " for " + kitchen.tables;
                kitchen.order = "cooked";
            }
        }, "cook");
        Object bell = new Object();
        Thread waiter = new Thread(() -> {
            synchronized (bell) {
                try {
                    while (true) {
                        bell.wait();
                    }
                } catch (InterruptedException e) {
                    heard[1] = "table " + kitchen.tables;
                }
            }
        }, "waiter");
        cook.start();
        waiter.start();
        Thread.sleep(40);
        kitchen.order = "soup";
        kitchen.tables = 6;
        cook.interrupt();
        waiter.interrupt();
        cook.join();
        waiter.join();
        if (!"soup for 6".equals(heard[0]) || !"table 6".equals(heard[1]) || !kitchen.order.equals("cooked")) {
            throw new AssertionError(heard[0] + ", " + heard[1]);
        }
    }
}
