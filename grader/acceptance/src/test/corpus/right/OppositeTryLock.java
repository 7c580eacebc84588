// right: one side locks twice in order, the other only tries the second lock and goes without it when it is held: a try never waits.
import java.util.concurrent.locks.ReentrantLock;

public class OppositeTryLock {

    private final ReentrantLock sender = new ReentrantLock();
    private final ReentrantLock receiver = new ReentrantLock();
    private int sent;
    private int received;

    private void send() {
        sender.lock();
        try {
            sent++;
            receiver.lock();
            try {
                received++;
            } finally {
                receiver.unlock();
            }
        } finally {
            sender.unlock();
        }
    }

    private int check() {
        receiver.lock();
        try {
            if (sender.tryLock()) {
                try {
                    return sent - received;
                } finally {
                    sender.unlock();
                }
            }
            return 0;
        } finally {
            receiver.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        OppositeTryLock line = new OppositeTryLock();
        Thread caller = new Thread(() -> {
            for (int i = 0; i < 30; i++) {
                line.send();
            }
        }, "caller");
        int[] missing = new int[1];
        Thread checker = new Thread(() -> {
            for (int i = 0; i < 30; i++) {
                missing[0] += line.check();
            }
        }, "checker");
        caller.start();
        checker.start();
        caller.join();
        checker.join();
        if (line.sent != 30 || line.received != 30 || missing[0] != 0) {
            throw new AssertionError(missing[0] + " missing");
        }
    }
}
