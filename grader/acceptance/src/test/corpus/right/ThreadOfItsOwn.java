// right: a thread overrides start, run and interrupt and calls super in each; what is written before super.start() or super.interrupt() is seen.
public class ThreadOfItsOwn {

    private static final class Cook extends Thread {
        private String order;
        private String reason;
        private int dishes;
        private String note;

        Cook(Runnable recipe) {
            super(recipe, "cook");
        }

        @Override
        public synchronized void start() {
            order = "soup";
            super.start();
        }

        @Override
        public void run() {
            super.run();
            dishes++;
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                note = order + ", then " + reason;
            }
        }

        @Override
        public void interrupt() {
            reason = "home";
            super.interrupt();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        int[] salt = {1};
        Cook cook = new Cook(() -> salt[0]++);
        cook.start();
        Thread.sleep(20);
        cook.interrupt();
        cook.join();
        if (salt[0] != 2 || cook.dishes != 1 || !cook.note.equals("soup, then home")) {
            throw new AssertionError(cook.note + " with " + salt[0] + " salt");
        }
    }
}
