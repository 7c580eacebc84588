// right: a byte pipe hands its bytes over under its own monitor; the plain total is written before the writer closes and read after the end was read.
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;

public class PipedLetters {

    private int sent;

    private void send(PipedOutputStream out) {
        try (out) {
            for (int letter = 0; letter < 40; letter++) {
                out.write('a' + letter % 26);
                sent++;
            }
            out.flush();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws Exception {
        PipedLetters post = new PipedLetters();
        PipedInputStream in = new PipedInputStream(16);
        PipedOutputStream out = new PipedOutputStream(in);
        Thread sender = new Thread(() -> post.send(out), "sender");
        sender.start();
        int received = 0;
        int sum = 0;
        for (int letter = in.read(); letter >= 0; letter = in.read()) {
            received++;
            sum += letter - 'a';
        }
        if (received != post.sent || sum != 416) {
            throw new AssertionError(received + " of " + post.sent + ", " + sum);
        }
        sender.join();
        in.close();
    }
}
