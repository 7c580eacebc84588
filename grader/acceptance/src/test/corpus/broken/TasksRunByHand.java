// broken: each thread runs a FutureTask of its own by hand, and what the two tasks do is count in the same field.
// finding: data-race 10 10
import java.util.concurrent.FutureTask;

public class TasksRunByHand {

    private int loans;

    Integer lend() {
        loans = loans + 1;
        return 0;
    }

    public static void main(String[] args) throws Exception {
        TasksRunByHand desk = new TasksRunByHand();
        FutureTask<Integer> first = new FutureTask<>(desk::lend);
        FutureTask<Integer> second = new FutureTask<>(desk::lend);
        Thread morning = new Thread(() -> first.run(), "morning");
        Thread evening = new Thread(() -> second.run(), "evening");
        morning.start();
        evening.start();
        System.out.println(first.get() + second.get());
    }
}
