// right: between two meetings at the barrier only the thread whose turn it is writes the shared board; all the others read it after the next meeting.
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class BarrierOwnTurns {

    private static final int PLAYERS = 3;

    private final StringBuilder board = new StringBuilder();
    private final CyclicBarrier table = new CyclicBarrier(PLAYERS);
    private final int[] read = new int[PLAYERS];

    private void play(int player) {
        try {
            for (int turn = 0; turn < 6; turn++) {
                if (turn % PLAYERS == player) {
                    board.append(player);
                }
                table.await();
                read[player] += board.length();
                table.await(5, TimeUnit.SECONDS);
            }
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws InterruptedException {
        BarrierOwnTurns game = new BarrierOwnTurns();
        Thread[] players = new Thread[PLAYERS];
        for (int i = 0; i < PLAYERS; i++) {
            int player = i;
            players[i] = new Thread(() -> game.play(player), "player-" + i);
            players[i].start();
        }
        for (Thread player : players) {
            player.join();
        }
        for (int each : game.read) {
            if (each != 21) {
                throw new AssertionError("read " + each);
            }
        }
        if (!game.board.toString().equals("012012")) {
            throw new AssertionError(game.board.toString());
        }
    }
}
