// right: two actors, each a thread with a queue; the state of an actor is its own and mutable messages belong to whoever took them last.
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class ActorsByHand {

    private static final class Ball {
        private int hits;
        private boolean over;
    }

    private static final class Player extends Thread {
        private final BlockingQueue<Ball> inbox = new LinkedBlockingQueue<>();
        private Player other;
        private int plays;

        Player(String name) {
            super(name);
        }

        @Override
        public void run() {
            try {
                boolean playing = true;
                while (playing) {
                    Ball ball = inbox.take();
                    if (ball.over) {
                        playing = false;
                    } else {
                        plays++;
                        ball.hits++;
                        ball.over = ball.hits == 9;
                        playing = !ball.over;
                    }
                    other.inbox.put(ball);
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Player ping = new Player("ping");
        Player pong = new Player("pong");
        ping.other = pong;
        pong.other = ping;
        Ball ball = new Ball();
        ping.start();
        pong.start();
        ping.inbox.put(ball);
        ping.join();
        pong.join();
        if (ball.hits != 9 || ping.plays != 5 || pong.plays != 4) {
            throw new AssertionError(ping.plays + " to " + pong.plays);
        }
    }
}
