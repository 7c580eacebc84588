// right: two pen friends exchange mutable letters; the timed exchange that finds nobody throws, and the letter stays with its writer.
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class ExchangedLetters {

    private static final class Letter {
        private String text;
        private int readers;

        Letter(String text) {
            this.text = text;
        }
    }

    public static void main(String[] args) throws Exception {
        Exchanger<Letter> post = new Exchanger<>();
        Letter lonely = new Letter("nobody there");
        try {
            post.exchange(lonely, 20, TimeUnit.MILLISECONDS);
            throw new AssertionError("somebody was there");
        } catch (TimeoutException e) {
            lonely.readers++;
        }
        Letter[] received = new Letter[1];
        Thread friend = new Thread(() -> {
            try {
                Letter mine = new Letter("from the north");
                mine.text += "!";
                received[0] = post.exchange(mine, 5, TimeUnit.SECONDS);
                received[0].readers += 10;
            } catch (InterruptedException | TimeoutException e) {
                throw new IllegalStateException(e);
            }
        }, "friend");
        friend.start();
        Letter answer = post.exchange(lonely);
        answer.readers++;
        friend.join();
        if (!answer.text.equals("from the north!") || answer.readers != 1 || received[0] != lonely || lonely.readers != 11) {
            throw new AssertionError(answer.text + " " + lonely.readers);
        }
    }
}
