// right: a concurrent map is walked while others put and remove; its values are immutable and the walk promises no more than it may.
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class ConcurrentMapWalk {

    private record Flight(String town, int minutes) {
    }

    public static void main(String[] args) throws InterruptedException {
        ConcurrentHashMap<Integer, Flight> board = new ConcurrentHashMap<>();
        for (int number = 0; number < 20; number++) {
            board.put(number, new Flight("town " + number, number));
        }
        Thread departures = new Thread(() -> {
            for (int number = 0; number < 20; number += 2) {
                board.remove(number);
            }
        }, "departures");
        Thread arrivals = new Thread(() -> {
            for (int number = 100; number < 110; number++) {
                board.put(number, new Flight("far town", 500));
            }
        }, "arrivals");
        departures.start();
        arrivals.start();
        int odd = 0;
        for (Map.Entry<Integer, Flight> entry : board.entrySet()) {
            if (entry.getKey() < 20 && entry.getKey() % 2 == 1) {
                odd += entry.getValue().minutes();
            }
        }
        int longest = board.reduceValuesToInt(1, Flight::minutes, 0, Math::max);
        departures.join();
        arrivals.join();
        int[] total = new int[1];
        board.forEach((number, flight) -> total[0] += flight.minutes());
        if (odd != 100 || longest < 19 || total[0] != 5100 || board.size() != 20) {
            throw new AssertionError(odd + " " + longest + " " + total[0]);
        }
    }
}
