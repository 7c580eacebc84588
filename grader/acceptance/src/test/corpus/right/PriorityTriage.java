// right: patients with plain fields come out of a priority blocking queue by urgency; the key they are ordered by is final.
import java.util.concurrent.PriorityBlockingQueue;

public class PriorityTriage {

    private static final class Patient implements Comparable<Patient> {
        private final int urgency;
        private String treatment = "none";
        private boolean seen;

        Patient(int urgency) {
            this.urgency = urgency;
        }

        @Override
        public int compareTo(Patient other) {
            return Integer.compare(urgency, other.urgency);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        PriorityBlockingQueue<Patient> queue = new PriorityBlockingQueue<>();
        StringBuilder order = new StringBuilder();
        int[] urgencies = {5, 1, 4, 2, 3};
        Patient[] patients = new Patient[urgencies.length];
        for (int i = 0; i < urgencies.length; i++) {
            patients[i] = new Patient(urgencies[i]);
            patients[i].treatment = "bandage " + urgencies[i];
            queue.add(patients[i]);
        }
        Thread doctor = new Thread(() -> {
            try {
                for (Patient patient = queue.take(); patient.urgency < 99; patient = queue.take()) {
                    order.append(patient.treatment.charAt(8));
                    patient.seen = true;
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }, "doctor");
        doctor.start();
        queue.put(new Patient(99));
        doctor.join();
        for (Patient patient : patients) {
            if (!patient.seen) {
                throw new AssertionError("left out: " + patient.treatment);
            }
        }
        if (!order.toString().equals("12345")) {
            throw new AssertionError(order.toString());
        }
    }
}
