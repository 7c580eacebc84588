// right: a record with only final parts is replaced through a volatile field; readers see the old one or the new one, never a mixture.
import java.util.List;

public class ImmutableForecast {

    private record Forecast(int day, int low, int high, List<String> words) {
        Forecast {
            words = List.copyOf(words);
        }
    }

    private volatile Forecast forecast = new Forecast(0, 0, 10, List.of("start"));

    public static void main(String[] args) throws InterruptedException {
        ImmutableForecast board = new ImmutableForecast();
        boolean[] whole = {true, true};
        Thread[] readers = new Thread[2];
        for (int i = 0; i < readers.length; i++) {
            int place = i;
            readers[i] = new Thread(() -> {
                for (int look = 0; look < 10; look++) {
                    Forecast seen = board.forecast;
                    whole[place] &= seen.high() - seen.low() == 10 && seen.words().size() == 1 && seen.day() == seen.low();
                    pause(7);
                }
            }, "reader-" + i);
            readers[i].start();
        }
        for (int day = 1; day <= 5; day++) {
            board.forecast = new Forecast(day, day, day + 10, List.of("day " + day));
            pause(11);
        }
        for (Thread reader : readers) {
            reader.join();
        }
        if (!whole[0] || !whole[1] || board.forecast.day() != 5) {
            throw new AssertionError("a torn forecast");
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
