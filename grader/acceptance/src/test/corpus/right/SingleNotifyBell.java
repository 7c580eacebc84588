// right: one waiter, one kind of message, so notify is enough; the message is written and read under the bell's own monitor.
public class SingleNotifyBell {

    private static final class Bell {
        private String message;
    }

    public static void main(String[] args) throws InterruptedException {
        Bell bell = new Bell();
        StringBuilder heard = new StringBuilder();
        Thread listener = new Thread(() -> {
            try {
                for (int i = 0; i < 3; i++) {
                    synchronized (bell) {
                        while (bell.message == null) {
                            bell.wait(1000);
                        }
                        heard.append(bell.message);
                        bell.message = null;
                        bell.notify();
                    }
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }, "listener");
        listener.start();
        for (String message : new String[] {"tea ", "lunch ", "home"}) {
            Thread.sleep(40);
            synchronized (bell) {
                while (bell.message != null) {
                    bell.wait();
                }
                bell.message = message;
                bell.notify();
            }
        }
        listener.join();
        if (!heard.toString().equals("tea lunch home")) {
            throw new AssertionError(heard.toString());
        }
    }
}
