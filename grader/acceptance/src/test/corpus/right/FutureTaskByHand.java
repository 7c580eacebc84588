// right: a FutureTask run by a bare thread, and one run by whoever comes first; get orders what run wrote, and run happens once.
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

public class FutureTaskByHand {

    private static final class Analysis {
        private int[] bands;
        private String note = "";
    }

    private int runs;

    private Analysis analyse(int size) {
        Analysis analysis = new Analysis();
        analysis.bands = new int[size];
        for (int i = 0; i < size; i++) {
            analysis.bands[i] = i * i;
        }
        analysis.note += "size " + size;
        runs++;
        return analysis;
    }

    public static void main(String[] args) throws Exception {
        FutureTaskByHand lab = new FutureTaskByHand();
        FutureTask<Analysis> task = new FutureTask<>(() -> lab.analyse(5));
        Thread machine = new Thread(task, "machine");
        machine.start();
        Analysis small = task.get();
        small.note += ", read";
        int sum = small.bands[4];

        FutureTask<Analysis> shared = new FutureTask<>(() -> lab.analyse(9));
        Thread one = new Thread(shared, "one");
        Thread two = new Thread(shared, "two");
        one.start();
        two.start();
        shared.run();
        sum += shared.get(5, TimeUnit.SECONDS).bands[8];
        machine.join();
        one.join();
        two.join();
        if (sum != 80 || lab.runs != 2 || !small.note.equals("size 5, read") || !shared.isDone()) {
            throw new AssertionError(sum + " in " + lab.runs + " runs");
        }
    }
}
