// right: interrupt() of a thread group wakes all that sleep in it, and each reads the plain reason that was written before.
public class GroupSentHome {

    private String reason = "none";

    public static void main(String[] args) throws InterruptedException {
        GroupSentHome lab = new GroupSentHome();
        ThreadGroup night = new ThreadGroup("night shift");
        String[] heard = new String[3];
        Thread[] shift = new Thread[3];
        for (int i = 0; i < shift.length; i++) {
            int person = i;
            shift[i] = new Thread(night, () -> {
                try {
                    Thread.sleep(3_600_000);
                } catch (InterruptedException e) {
                    heard[person] = lab.reason;
                }
            }, "person-" + i);
            shift[i].start();
        }
        Thread.sleep(20);
        lab.reason = "dawn";
        night.interrupt();
        for (Thread person : shift) {
            person.join();
        }
        if (!heard[0].equals("dawn") || !heard[1].equals("dawn") || !heard[2].equals("dawn")) {
            throw new AssertionError(heard[0] + heard[1] + heard[2]);
        }
    }
}
