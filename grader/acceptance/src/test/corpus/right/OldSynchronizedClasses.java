// right: Vector, Hashtable and StringBuffer lock every call by themselves, and each thing is done here in a single call.
import java.util.Hashtable;
import java.util.Vector;

public class OldSynchronizedClasses {

    public static void main(String[] args) throws InterruptedException {
        Vector<int[]> batches = new Vector<>();
        Hashtable<String, Integer> tally = new Hashtable<>();
        StringBuffer trace = new StringBuffer();
        Thread[] clerks = new Thread[4];
        for (int i = 0; i < clerks.length; i++) {
            int clerk = i;
            clerks[i] = new Thread(() -> {
                for (int form = 0; form < 5; form++) {
                    int[] batch = new int[2];
                    batch[0] = clerk;
                    batch[1] = form;
                    batches.add(batch);
                    tally.merge("form " + form, 1, Integer::sum);
                    trace.append('.');
                }
            }, "clerk-" + i);
            clerks[i].start();
        }
        int sum = 0;
        for (int taken = 0; taken < 3; ) {
            if (trace.length() > 12) {
                int[] batch = batches.remove(0);
                sum += batch[0] + batch[1];
                batch[0] = -1;
                taken++;
            } else {
                Thread.sleep(5);
            }
        }
        for (Thread clerk : clerks) {
            clerk.join();
        }
        for (int[] batch : batches) {
            sum += batch[0] + batch[1];
        }
        if (sum != 70 || tally.get("form 3") != 4 || trace.length() != 20) {
            throw new AssertionError(sum + " " + tally + " " + trace);
        }
    }
}
