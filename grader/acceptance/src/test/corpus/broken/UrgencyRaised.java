// broken: the nurse makes a patient more urgent who is already in the queue, where compareTo reads his urgency.
// finding: data-race 20 12
import java.util.concurrent.PriorityBlockingQueue;

public class UrgencyRaised {

    private static final class Patient implements Comparable<Patient> {
        private int urgency;

        @Override
        public int compareTo(Patient other) {
            return Integer.compare(other.urgency, urgency);
        }
    }

    private final PriorityBlockingQueue<Patient> room = new PriorityBlockingQueue<>();
    private final Patient old = new Patient();

    void raise() {
        old.urgency = 9;
    }

    public static void main(String[] args) throws InterruptedException {
        UrgencyRaised clinic = new UrgencyRaised();
        clinic.room.put(clinic.old);
        Thread nurse = new Thread(clinic::raise, "nurse");
        Thread door = new Thread(() -> clinic.room.put(new Patient()), "door");
        nurse.start();
        door.start();
        nurse.join();
        door.join();
        System.out.println(clinic.room.size() + " wait");
    }
}
