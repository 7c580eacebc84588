// right: the state() of a future says SUCCESS before resultNow() is asked for the plain result of the virtual thread that ran it.
// jdk: 21
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class FutureStates {

    private static final class Egg {
        private int minutes;
        private String texture = "raw";
    }

    private static Egg boil(int minutes) throws InterruptedException {
        Egg egg = new Egg();
        while (egg.minutes < minutes) {
            Thread.sleep(5);
            egg.minutes++;
        }
        if (minutes > 9) {
            throw new IllegalArgumentException("burst");
        }
        egg.texture = minutes > 5 ? "hard" : "soft";
        return egg;
    }

    public static void main(String[] args) throws InterruptedException {
        List<Callable<Egg>> orders = new ArrayList<>();
        for (int minutes : new int[] {4, 7, 10}) {
            orders.add(() -> boil(minutes));
        }
        StringBuilder served = new StringBuilder();
        try (ExecutorService kitchen = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Egg> single = kitchen.submit(() -> boil(3));
            while (single.state() == Future.State.RUNNING) {
                Thread.sleep(10);
            }
            served.append(single.resultNow().texture);
            for (Future<Egg> order : kitchen.invokeAll(orders)) {
                served.append(' ').append(switch (order.state()) {
                    case SUCCESS -> order.resultNow().texture;
                    case FAILED -> order.exceptionNow().getMessage();
                    default -> "unknown";
                });
            }
        }
        if (!served.toString().equals("soft soft hard burst")) {
            throw new AssertionError(served.toString());
        }
    }
}
