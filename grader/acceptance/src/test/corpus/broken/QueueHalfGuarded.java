// broken: the ArrayDeque is filled under the lock and emptied without it.
// finding: data-race 12 17
import java.util.ArrayDeque;
import java.util.Deque;

public class QueueHalfGuarded {

    private final Deque<String> patients = new ArrayDeque<>();

    void arrive(String name) {
        synchronized (patients) {
            patients.addLast(name);
        }
    }

    String call() {
        return patients.pollFirst();
    }

    public static void main(String[] args) throws InterruptedException {
        QueueHalfGuarded practice = new QueueHalfGuarded();
        String[] called = new String[1];
        Thread reception = new Thread(() -> practice.arrive("Cleo"), "reception");
        Thread doctor = new Thread(() -> called[0] = practice.call(), "doctor");
        reception.start();
        doctor.start();
        reception.join();
        doctor.join();
        System.out.println(called.length + " called");
    }
}
