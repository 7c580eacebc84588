// right: a plain result is written before complete() and read after get(), by two waiters and by the callbacks; each waiter writes its own cell.
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

public class FutureByHand {

    private static final class Weather {
        private int celsius;
        private String sky;
    }

    public static void main(String[] args) throws Exception {
        CompletableFuture<Weather> forecast = new CompletableFuture<>();
        CompletableFuture<Weather> broken = new CompletableFuture<>();
        int[] seen = new int[3];
        Thread[] waiters = new Thread[2];
        for (int i = 0; i < waiters.length; i++) {
            int waiter = i;
            waiters[i] = new Thread(() -> {
                Weather weather = forecast.join();
                seen[waiter] = weather.celsius + weather.sky.length();
            }, "waiter-" + i);
            waiters[i].start();
        }
        CompletableFuture<Void> called = forecast.thenAccept(weather -> seen[2] = weather.celsius);
        Thread station = new Thread(() -> {
            Weather weather = new Weather();
            weather.celsius = 18;
            weather.sky = "grey";
            forecast.complete(weather);
            broken.completeExceptionally(new IllegalStateException("no wind"));
        }, "station");
        station.start();
        String said;
        try {
            said = broken.get().sky;
        } catch (ExecutionException e) {
            said = e.getCause().getMessage();
        }
        called.join();
        station.join();
        for (Thread waiter : waiters) {
            waiter.join();
        }
        if (seen[0] != 22 || seen[1] != 22 || seen[2] != 18 || !said.equals("no wind")) {
            throw new AssertionError(seen[0] + " " + seen[1] + " " + seen[2] + " " + said);
        }
    }
}
